import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { Writer } from '../database/connection.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundById } from '../database/queries/round-row.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Write } from './context.ts';

/** They are among the måltall's persons, so there are never more of them. Nobody in either group: there is no plan. */
export const set: Write<'minors.set'> = ({ db }, input) => {
  const { roundId, aged15to18, under15, kommuner, capacityReason } = input;
  for (const kommunenummer of kommuner) {
    const known = kommuneName(db, roundId, kommunenummer);
    if (!known.ok) return known;
  }
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const all = aged15to18 + under15;
  const number = view.value.target?.number ?? null;
  if (number !== null && all > number) return fail(appError('minors-exceed-target', { minors: all, number }));
  if (all === 0) {
    removePlan(db, roundId);
    return ok(null);
  }
  db.run(
    `INSERT INTO minors (round_id, aged_15_to_18, under_15, kommuner, capacity_reason)
     VALUES ($roundId, $aged15to18, $under15, $kommuner, $capacityReason)
     ON CONFLICT (round_id) DO UPDATE SET aged_15_to_18 = excluded.aged_15_to_18, under_15 = excluded.under_15,
       kommuner = excluded.kommuner, capacity_reason = excluded.capacity_reason`,
    {
      roundId,
      aged15to18,
      under15,
      kommuner: JSON.stringify([...new Set(kommuner)].toSorted()),
      capacityReason,
    },
  );
  return ok(null);
};

export const remove: Write<'minors.remove'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  removePlan(db, roundId);
  return ok(null);
};

/** A lot says nothing without the plan it was drawn for. */
function removePlan(db: Writer, roundId: number): void {
  db.run('DELETE FROM minors_lot WHERE round_id = $roundId', { roundId });
  db.run('DELETE FROM minors WHERE round_id = $roundId', { roundId });
}
