import { sameValue } from './same-value.ts';

/**
 * Whether something that is saved as one may be written over what is stored by now: a lock with its reason, a note, a cell.
 *
 * @param seen what stood in front of the one who saves, and what was sent of it since; empty where nothing is told of it:
 *   then `mine` stands
 */
export const isSeen = <T>(seen: readonly T[], mine: T, stored: T): boolean =>
  seen.length === 0 || [...seen, mine].some((one) => sameValue(one, stored));
