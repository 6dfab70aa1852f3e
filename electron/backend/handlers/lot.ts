import { ok } from '../../../shared/model/result.ts';
import { draftOfRound } from '../database/queries/draft.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Write } from './context.ts';

/** The order is kept as it was drawn. The core asks it only where the larger share does not settle a tie. */
export const set: Write<'lot.set'> = ({ db }, { roundId, order, date, witnesses }) => {
  for (const kommunenummer of order) {
    const known = kommuneName(db, roundId, kommunenummer);
    if (!known.ok) return known;
  }
  db.run(
    `INSERT INTO lot (allocation_id, kommuner, date, witnesses)
     VALUES ($allocationId, $kommuner, $date, $witnesses)
     ON CONFLICT (allocation_id) DO UPDATE SET
       kommuner = excluded.kommuner, date = excluded.date, witnesses = excluded.witnesses`,
    { allocationId: draftOfRound(db, roundId).id, kommuner: JSON.stringify(order), date, witnesses },
  );
  return ok(null);
};

export const remove: Write<'lot.remove'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  db.run('DELETE FROM lot WHERE allocation_id = $allocationId', {
    allocationId: draftOfRound(db, roundId).id,
  });
  return ok(null);
};
