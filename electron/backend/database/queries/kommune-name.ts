import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { Reader } from '../connection.ts';
import { roundById } from './round-row.ts';

/** The name of a kommune of the round; an error where the round, or the kommune in it, is not there. */
export function kommuneName(db: Reader, roundId: number, kommunenummer: string): Result<string, AppError> {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const found = db.get<{ readonly name: string }>(
    'SELECT name FROM round_kommune WHERE round_id = $roundId AND kommunenummer = $kommunenummer',
    { roundId, kommunenummer },
  );
  return found === undefined
    ? fail(appError('kommune-not-found', { kommune: kommunenummer }))
    : ok(found.name);
}
