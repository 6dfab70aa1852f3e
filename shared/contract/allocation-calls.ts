import { z } from 'zod';
import type { Allocation, AllocationInput, NoAllocation } from '../allocation/index.ts';
import { mostSeen } from '../model/limits.ts';
import type { MinorsView } from '../model/minors.ts';
import { minorsGroups } from '../model/minors-groups.ts';
import type { Backtest } from '../model/package.ts';
import { reads, writes } from './define-call.ts';
import {
  isoDate,
  kommunenummer,
  measure,
  persons,
  reason,
  roundId,
  scenario,
  shortText,
  visit,
} from './fields.ts';

export interface AllocationView {
  readonly target: number;
  readonly input: AllocationInput;
  readonly allocation: Allocation | NoAllocation;
  readonly backtest: Backtest | null;
  /** null where the round has no enslige mindreårige to share out, or there is no allocation. */
  readonly minors: MinorsView | null;
}

/** What the lot is for: an age of the enslige mindreårige; absent = the kommuner's own numbers. */
const among = z.enum(minorsGroups).optional();

export const criteriaSet = z.strictObject({
  preset: z.string().max(64).nullable(),
  name: shortText,
  size: z.strictObject(measure),
  lastYear: z.strictObject(measure),
  alpha: z.number().positive().max(1),
  kappa: z.number().min(0).max(1),
  lowest: z.number().min(0).max(1),
  highest: z.number().min(1).max(1000).nullable(),
  minimum: persons,
  minimumRule: z.enum(['at-least', 'zero-or-at-least']),
  criteria: z.array(
    z.strictObject({
      id: z.string().min(1).max(64),
      ...measure,
      scale: z.enum(['index', 'range', 'rating']),
      direction: z.union([z.literal(1), z.literal(-1)]),
      reach: z.number().min(0).max(2),
    }),
  ),
});

/** A number for each of many kommuner: one for each, for of two it could not be told which was meant. */
const manyNumbers = z
  .array(z.strictObject({ kommunenummer, number: persons }))
  .min(1)
  .max(500)
  .refine((all) => new Set(all.map((one) => one.kommunenummer)).size === all.length, 'each kommune once');

/**
 * What the one who saves had in front of a lock or of bounds, null where there was none, and what was sent of it since. What
 * is stored and is none of these is not written over: the call is refused with `changed-meanwhile`. Left out: what is given
 * stands. Without limits, for nothing of it is stored.
 */
const seenLock = z
  .array(z.strictObject({ number: z.number(), reason: z.string() }).nullable())
  .max(mostSeen)
  .optional();
const seenBounds = z
  .array(
    z.strictObject({ min: z.number().nullable(), max: z.number().nullable(), reason: z.string() }).nullable(),
  )
  .max(mostSeen)
  .optional();

const seenMeasure = z.strictObject({ indicator: z.string(), period: z.string() });
/**
 * The weights that the one who saves had in front, and what was sent of them since. They tell which weights were changed, and
 * those are laid over what is stored: no save is refused for what is stored. Left out: the whole set is stored as it is given.
 */
const seenCriteria = z
  .array(
    z.strictObject({
      ...criteriaSet.shape,
      preset: z.string().nullable(),
      name: z.string(),
      size: seenMeasure,
      lastYear: seenMeasure,
      alpha: z.number(),
      kappa: z.number(),
      lowest: z.number(),
      highest: z.number().nullable(),
      minimum: z.number(),
      criteria: z.array(
        z.strictObject({
          ...criteriaSet.shape.criteria.element.shape,
          ...seenMeasure.shape,
          id: z.string(),
          reach: z.number(),
        }),
      ),
    }),
  )
  .max(mostSeen)
  .optional();

export const allocationCalls = {
  /** The allocation of the round as it stands, reckoned by the backend: what is shown, stored and exported. */
  'allocation.show': reads<AllocationView>().with(z.strictObject({ roundId })),
  /** Told what was `seen`, each weight by itself is laid over what is stored, and one that was not changed stays. */
  'criteria.save': writes<null>().with(
    z.strictObject({ roundId, scenario, criteria: criteriaSet, seen: seenCriteria, visit }),
  ),
  /** Starts over from a preset, with periods filled in from what the round has. */
  'criteria.usePreset': writes<null>().with(
    z.strictObject({ roundId, scenario, preset: z.string().min(1).max(64) }),
  ),
  'lock.set': writes<null>().with(
    z.strictObject({ roundId, scenario, kommunenummer, number: persons, reason, seen: seenLock }),
  ),
  /** Many locks with one reason, as one step: a column from a spreadsheet. */
  'lock.setMany': writes<null>().with(
    z.strictObject({
      roundId,
      scenario,
      locks: manyNumbers,
      reason,
    }),
  ),
  'lock.remove': writes<null>().with(z.strictObject({ roundId, scenario, kommunenummer, seen: seenLock })),
  'bounds.set': writes<null>().with(
    z.strictObject({
      roundId,
      scenario,
      kommunenummer,
      min: persons.nullable(),
      max: persons.nullable(),
      reason,
      seen: seenBounds,
    }),
  ),
  /** The lowest or the highest of many kommuner with one reason, as one step. The other bound of each stays. */
  'bounds.setMany': writes<null>().with(
    z.strictObject({
      roundId,
      scenario,
      side: z.enum(['min', 'max']),
      bounds: manyNumbers,
      reason,
    }),
  ),
  'bounds.remove': writes<null>().with(
    z.strictObject({ roundId, scenario, kommunenummer, seen: seenBounds }),
  ),
  /** A lot drawn outside the program, for kommuner that stand equal. A new one takes the place of the one before. */
  'lot.set': writes<null>().with(
    z.strictObject({
      roundId,
      among,
      order: z
        .array(kommunenummer)
        .min(2)
        .max(500)
        .refine((order) => new Set(order).size === order.length, 'each kommune once'),
      date: isoDate,
      witnesses: shortText,
    }),
  ),
  'lot.remove': writes<null>().with(z.strictObject({ roundId, among })),
  /** Persons that are named and not placed; 0 takes the rest away. */
  'rest.set': writes<null>().with(z.strictObject({ roundId, scenario, persons, reason })),
} as const;
