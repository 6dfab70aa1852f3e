import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { draftOfRound } from '../database/queries/draft.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { minorsOfRound } from '../database/queries/minors.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Write } from './context.ts';

/** The order is kept as it was drawn. The core asks it only where the larger share does not settle a tie. */
export const set: Write<'lot.set'> = ({ db }, { roundId, among, order, date, witnesses }) => {
  for (const kommunenummer of order) {
    const known = kommuneName(db, roundId, kommunenummer);
    if (!known.ok) return known;
  }
  const drawn = { kommuner: JSON.stringify(order), date, witnesses };
  if (among === undefined) {
    db.run(
      `INSERT INTO lot (allocation_id, kommuner, date, witnesses)
       VALUES ($allocationId, $kommuner, $date, $witnesses)
       ON CONFLICT (allocation_id) DO UPDATE SET
         kommuner = excluded.kommuner, date = excluded.date, witnesses = excluded.witnesses`,
      { allocationId: draftOfRound(db, roundId).id, ...drawn },
    );
    return ok(null);
  }
  if (minorsOfRound(db, roundId) === null) return fail(appError('minors-missing'));
  db.run(
    `INSERT INTO minors_lot (round_id, part, kommuner, date, witnesses)
     VALUES ($roundId, $among, $kommuner, $date, $witnesses)
     ON CONFLICT (round_id, part) DO UPDATE SET
       kommuner = excluded.kommuner, date = excluded.date, witnesses = excluded.witnesses`,
    { roundId, among, ...drawn },
  );
  return ok(null);
};

export const remove: Write<'lot.remove'> = ({ db }, { roundId, among }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if (among === undefined)
    db.run('DELETE FROM lot WHERE allocation_id = $allocationId', {
      allocationId: draftOfRound(db, roundId).id,
    });
  else db.run('DELETE FROM minors_lot WHERE round_id = $roundId AND part = $among', { roundId, among });
  return ok(null);
};
