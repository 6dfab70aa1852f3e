import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { Reader } from '../connection.ts';
import { roundById } from './round-row.ts';

/** That the round exists and the kommune is in it. */
export function hasKommune(db: Reader, roundId: number, kommunenummer: string): Result<null, AppError> {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const found = db.get(
    'SELECT 1 FROM round_kommune WHERE round_id = $roundId AND kommunenummer = $kommunenummer',
    { roundId, kommunenummer },
  );
  return found === undefined ? fail(appError('kommune-not-found', { kommune: kommunenummer })) : ok(null);
}
