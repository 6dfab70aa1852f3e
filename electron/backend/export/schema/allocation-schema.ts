import { z } from 'zod';
import { direction, fraction, id, list, number, persons, record, scale } from './schema-fields.ts';

const place = z.strictObject({
  id,
  inhabitants: number,
  lastYear: number.nullable(),
  values: record(number.nullable()),
  min: persons,
  max: persons.nullable(),
  minIfPositive: persons.nullable(),
  lock: persons.nullable(),
});

const group = z.strictObject({
  id,
  members: list(id),
  min: persons.nullable().exactOptional(),
  max: persons.nullable().exactOptional(),
});

export const input = z.strictObject({
  total: persons,
  alpha: number,
  kappa: number,
  lowest: number,
  highest: number.nullable(),
  criteria: list(z.strictObject({ id, scale, direction, reach: number })),
  places: list(place),
  groups: list(group),
  lot: list(id).exactOptional(),
});

const binds = z.enum(['min', 'max', 'both']);
const boundBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lock') }),
  z.strictObject({ kind: z.literal('min'), value: persons }),
  z.strictObject({ kind: z.literal('max'), value: persons }),
  z.strictObject({ kind: z.literal('zero-or-min'), value: persons }),
  z.strictObject({ kind: z.literal('group'), group: id, binds }),
]);

const reasonId = z.union([
  z.enum(['inhabitants', 'size', 'continuity', 'clamp', 'rounding', 'bounds', 'locks', 'bounds-and-locks']),
  z.templateLiteral(['criterion:', z.string()]),
]);

const allocatedPlace = z.strictObject({
  id,
  number: persons,
  parts: number,
  key: number,
  lastYearUsed: number,
  lastYearDerived: z.boolean(),
  reasons: list(z.strictObject({ id: reasonId, tenths: z.int() })),
  boundBy: boundBy.nullable(),
  divisorGroup: id.nullable(),
});

const keyPlace = z.strictObject({
  id,
  parts: number,
  key: number,
  startShare: number,
  lastYearUsed: number,
  lastYearDerived: z.boolean(),
  factor: number,
  clampedFactor: number,
  standing: record(number),
  effects: z.strictObject({
    inhabitants: number,
    size: number,
    continuity: number,
    criteria: record(number),
    clamp: number,
  }),
});

const key = z.strictObject({
  ok: z.literal(true),
  total: persons,
  places: list(keyPlace),
  criteria: list(
    z.strictObject({
      id,
      moved: number,
      largest: number,
      known: number,
      coverage: number,
      neutral: z.enum(['no-data', 'no-spread', 'mean-zero']).nullable(),
    }),
  ),
  movedBySize: number,
  movedByContinuity: number,
  continuityOff: z.boolean(),
  negative: list(id),
});

const ladderBreak = z.strictObject({ total: persons, changes: record(z.int()) });

export const certificate = list(
  z.strictObject({
    group: id.nullable(),
    binds: binds.exactOptional(),
    low: fraction,
    high: fraction.nullable(),
  }),
);
export const ties = list(
  z.strictObject({
    places: list(id),
    got: persons,
    decided: z.enum(['larger-share', 'lot', 'provisional-order']),
  }),
);

export const allocation = z.strictObject({
  feasible: z.literal(true),
  total: persons,
  numbers: record(persons),
  places: list(allocatedPlace),
  key,
  objective: fraction,
  certificate,
  ties,
  lockEffects: list(
    z.strictObject({ place: id.nullable(), comparable: z.boolean(), changes: record(z.int()) }),
  ),
  ladder: z.strictObject({
    next: list(id),
    last: list(id),
    nextBreak: ladderBreak.nullable().default(null),
    lastBreak: ladderBreak.nullable().default(null),
  }),
  nearChangeOver: list(id),
});
