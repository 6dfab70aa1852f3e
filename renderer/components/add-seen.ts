import { mostSeen } from '../../shared/model/limits.ts';
import { sameValue } from '../../shared/model/same-value.ts';

/** What has been seen of a field, and one more last of it; the oldest go where they are more than a save may tell of. */
export const addSeen = <T>(seen: readonly T[], one: T): T[] =>
  [...seen.filter((other) => !sameValue(other, one)), one].slice(-mostSeen);
