import type { MinorsPlan } from '../../../../shared/model/minors.ts';
import type { Reader } from '../connection.ts';

/** null where the round has no enslige mindreårige of its own to share out. */
export function minorsOfRound(db: Reader, roundId: number): MinorsPlan | null {
  const row = db.get<Omit<MinorsPlan, 'kommuner'> & { readonly kommuner: string }>(
    `SELECT aged_15_to_18 AS aged15to18, under_15 AS under15, kommuner, capacity_reason AS capacityReason
     FROM minors WHERE round_id = $roundId`,
    { roundId },
  );
  return row === undefined ? null : { ...row, kommuner: JSON.parse(row.kommuner) as readonly string[] };
}
