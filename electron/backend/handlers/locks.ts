import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Reader } from '../database/connection.ts';
import { type StoredDraft, scenarioOf } from '../database/queries/draft.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Write } from './context.ts';
import { onlySeen } from './only-seen.ts';

/** The scenario that a lock or bound belongs to, once the kommune is known to be in the round, and its name. */
function allocationOf(
  db: Reader,
  { roundId, scenario }: { readonly roundId: number; readonly scenario?: number | undefined },
  kommunenummer: string,
): Result<{ readonly allocationId: number; readonly name: string; readonly draft: StoredDraft }, AppError> {
  const name = kommuneName(db, roundId, kommunenummer);
  if (!name.ok) return name;
  const draft = scenarioOf(db, roundId, scenario);
  return draft.ok ? ok({ allocationId: draft.value.id, name: name.value, draft: draft.value }) : draft;
}

/** What is told of a lock with `seen`; null where there is none. */
function lockOf({ locks }: StoredDraft, kommunenummer: string) {
  const found = locks.find((one) => one.kommunenummer === kommunenummer);
  return found === undefined ? null : { number: found.number, reason: found.reason };
}

function boundsOf({ bounds }: StoredDraft, kommunenummer: string) {
  const found = bounds.find((one) => one.kommunenummer === kommunenummer);
  return found === undefined ? null : { min: found.min, max: found.max, reason: found.reason };
}

export const setLock: Write<'lock.set'> = (context, { kommunenummer, number, seen, ...input }) => {
  const allocation = allocationOf(context.db, input, kommunenummer);
  if (!allocation.ok) return allocation;
  const mine = { number, reason: input.reason };
  const mayWrite = onlySeen('lock', seen, mine, lockOf(allocation.value.draft, kommunenummer));
  return mayWrite.ok ? setLocks(context, { ...input, locks: [{ kommunenummer, number }] }) : mayWrite;
};

export const setLocks: Write<'lock.setMany'> = ({ db, now, info }, { locks, reason, ...input }) => {
  for (const { kommunenummer, number } of locks) {
    const allocation = allocationOf(db, input, kommunenummer);
    if (!allocation.ok) return allocation;
    db.run(
      `INSERT INTO lock (allocation_id, kommunenummer, number, reason, who, at)
       VALUES ($allocationId, $kommunenummer, $number, $reason, $who, $at)
       ON CONFLICT (allocation_id, kommunenummer) DO UPDATE SET number = excluded.number,
         reason = excluded.reason, who = excluded.who, at = excluded.at`,
      { allocationId: allocation.value.allocationId, kommunenummer, number, reason, who: info.user, at: now },
    );
  }
  return ok(null);
};

export const removeLock: Write<'lock.remove'> = ({ db }, { kommunenummer, seen, ...input }) => {
  const allocation = allocationOf(db, input, kommunenummer);
  if (!allocation.ok) return allocation;
  const mayRemove = onlySeen('lock', seen, null, lockOf(allocation.value.draft, kommunenummer));
  if (!mayRemove.ok) return mayRemove;
  db.run('DELETE FROM lock WHERE allocation_id = $allocationId AND kommunenummer = $kommunenummer', {
    allocationId: allocation.value.allocationId,
    kommunenummer,
  });
  return ok(null);
};

export const setBounds: Write<'bounds.set'> = (
  { db },
  { kommunenummer, min, max, reason, seen, ...input },
) => {
  const allocation = allocationOf(db, input, kommunenummer);
  if (!allocation.ok) return allocation;
  if (min !== null && max !== null && min > max) {
    return fail(appError('bounds-cross', { kommune: allocation.value.name, min, max }));
  }
  const stored = boundsOf(allocation.value.draft, kommunenummer);
  const mayWrite = onlySeen('bounds', seen, { min, max, reason }, stored);
  if (!mayWrite.ok) return mayWrite;
  db.run(
    `INSERT INTO kommune_bound (allocation_id, kommunenummer, min, max, reason)
     VALUES ($allocationId, $kommunenummer, $min, $max, $reason)
     ON CONFLICT (allocation_id, kommunenummer) DO UPDATE SET
       min = excluded.min, max = excluded.max, reason = excluded.reason`,
    { allocationId: allocation.value.allocationId, kommunenummer, min, max, reason },
  );
  return ok(null);
};

/** One side of many kommuner; what each has on the other side stays. */
export const setManyBounds: Write<'bounds.setMany'> = (context, { side, bounds, reason, ...input }) => {
  const draft = scenarioOf(context.db, input.roundId, input.scenario);
  if (!draft.ok) return draft;
  for (const { kommunenummer, number } of bounds) {
    const old = draft.value.bounds.find((one) => one.kommunenummer === kommunenummer);
    const both = { min: old?.min ?? null, max: old?.max ?? null, [side]: number };
    const done = setBounds(context, { ...input, kommunenummer, ...both, reason });
    if (!done.ok) return done;
  }
  return ok(null);
};

export const removeBounds: Write<'bounds.remove'> = ({ db }, { kommunenummer, seen, ...input }) => {
  const allocation = allocationOf(db, input, kommunenummer);
  if (!allocation.ok) return allocation;
  const mayRemove = onlySeen('bounds', seen, null, boundsOf(allocation.value.draft, kommunenummer));
  if (!mayRemove.ok) return mayRemove;
  db.run('DELETE FROM kommune_bound WHERE allocation_id = $allocationId AND kommunenummer = $kommunenummer', {
    allocationId: allocation.value.allocationId,
    kommunenummer,
  });
  return ok(null);
};

export const setRest: Write<'rest.set'> = ({ db }, { roundId, scenario, persons, reason }) => {
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const draft = scenarioOf(db, roundId, scenario);
  if (!draft.ok) return draft;
  const { target } = view.value;
  if (target !== null && persons > target.number) {
    return fail(appError('rest-exceeds-target', { rest: persons, number: target.number }));
  }
  db.run('UPDATE allocation SET rest_persons = $persons, rest_reason = $reason WHERE id = $id', {
    id: draft.value.id,
    persons: persons === 0 ? null : persons,
    reason: persons === 0 ? null : reason,
  });
  return ok(null);
};
