import { ok } from '../../../shared/model/result.ts';
import { allRounds } from '../database/queries/round-row.ts';
import type { Read } from './context.ts';

/** In a file of its own: every command begins with it, and few need what the other calls of a round load. */
export const list: Read<'round.list'> = ({ db }) => ok(allRounds(db));
