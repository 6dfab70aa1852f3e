import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Reader } from '../database/connection.ts';
import { draftOfRound } from '../database/queries/draft.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Write } from './context.ts';

/** The allocation that a lock or bound belongs to, once the kommune is known to be in the round, and its name. */
function allocationOf(
  db: Reader,
  roundId: number,
  kommunenummer: string,
): Result<{ readonly allocationId: number; readonly name: string }, AppError> {
  const name = kommuneName(db, roundId, kommunenummer);
  return name.ok ? ok({ allocationId: draftOfRound(db, roundId).id, name: name.value }) : name;
}

export const setLock: Write<'lock.set'> = ({ db, now, info }, { roundId, kommunenummer, number, reason }) => {
  const allocation = allocationOf(db, roundId, kommunenummer);
  if (!allocation.ok) return allocation;
  db.run(
    `INSERT INTO lock (allocation_id, kommunenummer, number, reason, who, at)
     VALUES ($allocationId, $kommunenummer, $number, $reason, $who, $at)
     ON CONFLICT (allocation_id, kommunenummer) DO UPDATE SET number = excluded.number,
       reason = excluded.reason, who = excluded.who, at = excluded.at`,
    { allocationId: allocation.value.allocationId, kommunenummer, number, reason, who: info.user, at: now },
  );
  return ok(null);
};

export const removeLock: Write<'lock.remove'> = ({ db }, { roundId, kommunenummer }) => {
  const allocation = allocationOf(db, roundId, kommunenummer);
  if (!allocation.ok) return allocation;
  db.run('DELETE FROM lock WHERE allocation_id = $allocationId AND kommunenummer = $kommunenummer', {
    allocationId: allocation.value.allocationId,
    kommunenummer,
  });
  return ok(null);
};

export const setBounds: Write<'bounds.set'> = ({ db }, { roundId, kommunenummer, min, max, reason }) => {
  const allocation = allocationOf(db, roundId, kommunenummer);
  if (!allocation.ok) return allocation;
  if (min !== null && max !== null && min > max) {
    return fail(appError('bounds-cross', { kommune: allocation.value.name, min, max }));
  }
  db.run(
    `INSERT INTO kommune_bound (allocation_id, kommunenummer, min, max, reason)
     VALUES ($allocationId, $kommunenummer, $min, $max, $reason)
     ON CONFLICT (allocation_id, kommunenummer) DO UPDATE SET
       min = excluded.min, max = excluded.max, reason = excluded.reason`,
    { allocationId: allocation.value.allocationId, kommunenummer, min, max, reason },
  );
  return ok(null);
};

export const removeBounds: Write<'bounds.remove'> = ({ db }, { roundId, kommunenummer }) => {
  const allocation = allocationOf(db, roundId, kommunenummer);
  if (!allocation.ok) return allocation;
  db.run('DELETE FROM kommune_bound WHERE allocation_id = $allocationId AND kommunenummer = $kommunenummer', {
    allocationId: allocation.value.allocationId,
    kommunenummer,
  });
  return ok(null);
};

export const setRest: Write<'rest.set'> = ({ db }, { roundId, persons, reason }) => {
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const { target } = view.value;
  if (target !== null && persons > target.number) {
    return fail(appError('rest-exceeds-target', { rest: persons, number: target.number }));
  }
  db.run('UPDATE allocation SET rest_persons = $persons, rest_reason = $reason WHERE id = $id', {
    id: draftOfRound(db, roundId).id,
    persons: persons === 0 ? null : persons,
    reason: persons === 0 ? null : reason,
  });
  return ok(null);
};
