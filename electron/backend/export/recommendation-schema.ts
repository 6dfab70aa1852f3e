import { z } from 'zod';
import { topics } from '../../../shared/model/innspill.ts';
import { minorsGroups } from '../../../shared/model/minors.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { noDetails, recommendationStatuses } from '../../../shared/model/recommendation-details.ts';

/**
 * The shape of anbefaling.json, format 1. Its order of keys is the order they are written in, and a package that is
 * read back must fit it before anything in it is believed. Limits are far above any real round.
 */

const number = z.number();
const persons = z.int().min(0).max(6_000_000);
const text = z.string().max(50_000);
const id = z.string().min(1).max(64);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(2_000);
const record = <T extends z.ZodType>(item: T) => z.record(z.string().max(64), item);
const measure = { indicator: id, period: z.string().max(16) };
const fraction = z.string().regex(/^\d{1,2000}(\.\d{1,400}|\/\d{1,2000})?$/);

const missing = z.enum([
  'missing',
  'hidden',
  'not-asked',
  'awaiting',
  'below-four',
  'not-yet',
  'cannot-occur',
]);
const scale = z.enum(['index', 'range', 'rating']);
const direction = z.literal([1, -1]);

const round = z.strictObject({
  year: z.int(),
  fylkesnummer: z.string().max(2),
  fylke: text,
  structure: z.literal([2020, 2024]),
  sample: z.enum(['public', 'invented']).nullable(),
  note: z.strictObject({ nb: text, nn: text }).nullable(),
});

const targetVersion = z.strictObject({
  number: persons,
  minors: persons.nullable(),
  source: text,
  date: text,
});

const innspill = z.strictObject({
  topic: z.literal(topics),
  text,
  assessment: z.literal([1, 2, 3, 4, 5]).nullable(),
  source: text,
  date: text.nullable(),
  // Not in the first packages: the region of topic 2, and what is said of one kommune under 2 and 6.
  region: text.exactOptional(),
  line: text.exactOptional(),
  exempt: text.exactOptional(),
});

const capacity = z.strictObject({
  can: persons.nullable(),
  wants: persons.nullable(),
  extra: persons.nullable(),
  health: persons.nullable(),
  minors: persons.nullable(),
  source: text,
  date: text.nullable(),
});

const kommune = z.strictObject({
  kommunenummer: id,
  name: text,
  maalform: z.enum(['nb', 'nn', 'neutral']),
  asked: z.boolean(),
  askedReason: text.nullable(),
  // Not in the first packages.
  neighbours: list(id).default([]),
  inhabitants: number.nullable(),
  lastYear: number.nullable(),
  number: persons.nullable(),
  values: record(z.strictObject({ number: number.nullable(), missing: missing.nullable() }).nullable()),
  innspill: list(innspill),
  capacity: capacity.nullable(),
  note: text.exactOptional(),
});

const criteria = z.strictObject({
  preset: id.nullable(),
  name: text,
  size: z.strictObject(measure),
  lastYear: z.strictObject(measure),
  alpha: number,
  kappa: number,
  lowest: number,
  highest: number.nullable(),
  minimum: persons,
  minimumRule: z.enum(['at-least', 'zero-or-at-least']),
  criteria: list(z.strictObject({ id, ...measure, scale, direction, reach: number })),
});

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

const input = z.strictObject({
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

const certificate = list(
  z.strictObject({
    group: id.nullable(),
    binds: binds.exactOptional(),
    low: fraction,
    high: fraction.nullable(),
  }),
);
const ties = list(
  z.strictObject({
    places: list(id),
    got: persons,
    decided: z.enum(['larger-share', 'lot', 'provisional-order']),
  }),
);

const allocation = z.strictObject({
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

const minors = z.strictObject({
  plan: z.strictObject({
    aged15to18: persons,
    under15: persons,
    kommuner: list(id),
    capacityReason: text.nullable(),
    // Not in the first packages.
    lots: list(
      z.strictObject({ part: z.enum(minorsGroups), order: list(id), date: text, witnesses: text }),
    ).default([]),
  }),
  parts: list(
    z.strictObject({
      id: z.enum(minorsGroups),
      answer: z.strictObject({
        feasible: z.literal(true),
        numbers: record(persons),
        objective: fraction,
        certificate,
        ties,
        branches: record(z.enum(['zero', 'positive'])).exactOptional(),
        nearChangeOver: list(id).exactOptional(),
      }),
    }),
  ),
});

const backtest = z.strictObject({
  against: z.strictObject(measure),
  total: number,
  rows: list(
    z.strictObject({
      rule: z.enum(['proposal', 'last-year-growth', 'per-inhabitant']),
      misplaced: number,
      misplacedShare: number,
      within2: number,
      of: number,
    }),
  ),
});

const step = z.strictObject({ reach: number, changes: record(z.int()) });

const robustness = z.strictObject({
  band: number,
  draws: z.int().min(1).max(100_000),
  seed: z.int().min(0),
  within: z.strictObject({ persons, places: z.int() }),
  ranges: list(
    z.strictObject({
      kommunenummer: id,
      lowest: persons,
      low5: persons,
      high95: persons,
      highest: persons,
    }),
  ),
  steps: list(z.strictObject({ criterion: id, below: step.nullable(), above: step.nullable() })),
});

const details = z.strictObject({
  status: z.enum(recommendationStatuses),
  body: text,
  decidedOn: text.nullable(),
  decisionCase: text,
  yourReference: text,
  ourReference: text,
  caseNumber: text,
  journalNumber: text,
  date: text.nullable(),
  recipient: text,
  copyTo: list(text),
  attachments: list(text),
  signature: text,
});

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target'), from: persons, to: persons }),
  z.strictObject({
    kind: z.literal('number'),
    kommunenummer: id,
    from: persons.nullable(),
    to: persons.nullable(),
  }),
  z.strictObject({ kind: z.literal('asked'), kommunenummer: id, to: z.boolean(), reason: text }),
  z.strictObject({
    kind: z.literal('lock'),
    kommunenummer: id,
    from: persons.nullable(),
    to: persons.nullable(),
    reason: text,
  }),
  z.strictObject({ kind: z.literal('bound'), kommunenummer: id, reason: text }),
  z.strictObject({ kind: z.literal('samarbeid'), name: text }),
  z.strictObject({
    kind: z.literal('weight'),
    indicator: id,
    from: number.nullable(),
    to: number.nullable(),
  }),
  z.strictObject({
    kind: z.literal('rule'),
    rule: z.enum(['alpha', 'kappa', 'lowest', 'highest', 'minimum']),
    from: number.nullable(),
    to: number.nullable(),
  }),
  z.strictObject({ kind: z.literal('figures'), indicator: id, kommuner: z.int() }),
  z.strictObject({ kind: z.literal('rest'), from: persons, to: persons }),
  z.strictObject({ kind: z.literal('innspill'), kommunenummer: id }),
  z.strictObject({ kind: z.literal('status'), from: text, to: text }),
]);

const replaces = z.strictObject({ version: z.int().min(1), note: text, changes: list(change) });

export const recommendationSchema: z.ZodType<Recommendation> = z.strictObject({
  format: z.literal('fordel-anbefaling/1'),
  method: z.literal('fordel-allocation/1'),
  version: z.int(),
  language: z.enum(['nb', 'nn']),
  round,
  target: persons,
  targetVersion,
  rest: z.strictObject({ persons, reason: text }).nullable(),
  numbers: record(persons),
  kommuner: list(kommune),
  criteria,
  criteriaCitation: z
    .strictObject({ name: text, note: text, source: text, ownReading: z.boolean(), changed: z.boolean() })
    .nullable(),
  indicators: record(
    z.strictObject({
      name: text,
      names: z.strictObject({ nb: text, nn: text }).exactOptional(),
      unit: z.enum(['persons', 'percent', 'rating', 'number']),
      source: text,
    }),
  ),
  locks: list(z.strictObject({ kommunenummer: id, number: persons, reason: text, at: text })),
  bounds: list(
    z.strictObject({ kommunenummer: id, min: persons.nullable(), max: persons.nullable(), reason: text }),
  ),
  capacityAsMax: list(z.strictObject({ kommunenummer: id, reason: text })),
  samarbeid: list(
    z.strictObject({
      name: text,
      members: list(id),
      min: persons.nullable(),
      max: persons.nullable(),
      // Not in the first packages.
      host: id.exactOptional(),
      service: text.exactOptional(),
      joint: z.boolean().exactOptional(),
      outside: list(z.strictObject({ kommunenummer: id, name: text, fylke: text })).exactOptional(),
    }),
  ),
  // Not in the first packages.
  lot: z
    .strictObject({ order: list(id), date: text, witnesses: text })
    .nullable()
    .default(null),
  minors: minors.nullable().default(null),
  sources: list(
    z.strictObject({
      fileName: text,
      sha256: text,
      title: text.nullable(),
      layout: text,
      indicators: list(id),
    }),
  ),
  input,
  allocation,
  backtest: backtest.nullable(),
  // Not in the first packages.
  robustness: robustness.nullable().default(null),
  details: details.default(() => ({ ...noDetails, copyTo: [], attachments: [] })),
  followUp: list(id).exactOptional(),
  replaces: replaces.nullable().default(null),
});
