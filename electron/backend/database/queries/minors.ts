import type { MinorsLot, MinorsPlan } from '../../../../shared/model/minors-plan.ts';
import type { Reader } from '../connection.ts';

/** null where the round has no enslige mindreårige of its own to share out. */
export function minorsOfRound(db: Reader, roundId: number): MinorsPlan | null {
  const row = db.get<Omit<MinorsPlan, 'kommuner' | 'lots'> & { readonly kommuner: string }>(
    `SELECT aged_15_to_18 AS aged15to18, under_15 AS under15, kommuner, capacity_reason AS capacityReason
     FROM minors WHERE round_id = $roundId`,
    { roundId },
  );
  if (row === undefined) return null;
  return { ...row, kommuner: JSON.parse(row.kommuner) as readonly string[], lots: lotsOf(db, roundId) };
}

function lotsOf(db: Reader, roundId: number): readonly MinorsLot[] {
  const rows = db.all<Omit<MinorsLot, 'order'> & { readonly kommuner: string }>(
    'SELECT part, kommuner, date, witnesses FROM minors_lot WHERE round_id = $roundId ORDER BY part',
    { roundId },
  );
  return rows.map(({ kommuner, ...lot }) => ({ ...lot, order: JSON.parse(kommuner) as readonly string[] }));
}
