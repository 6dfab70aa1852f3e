import type { RoundKommune } from '../../../../shared/model/importing.ts';
import type { Reader } from '../connection.ts';

/** The kommuner of a round in order of number, without what is known of them. */
export const kommuneNames = (db: Reader, roundId: number): readonly RoundKommune[] =>
  db.all<RoundKommune>(
    'SELECT kommunenummer, name FROM round_kommune WHERE round_id = $roundId ORDER BY kommunenummer',
    { roundId },
  );
