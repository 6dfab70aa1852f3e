import { z } from 'zod';
import { topics } from '../../../shared/model/innspill.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { noDetails, recommendationStatuses } from '../../../shared/model/recommendation-details.ts';
import { allocation, input } from './schema/allocation-schema.ts';
import { minors } from './schema/minors-schema.ts';
import { replaces } from './schema/replaces-schema.ts';
import { backtest, robustness } from './schema/robustness-schema.ts';
import {
  direction,
  id,
  list,
  measure,
  number,
  persons,
  record,
  scale,
  text,
} from './schema/schema-fields.ts';

/**
 * The shape of anbefaling.json, format 1. Its order of keys is the order they are written in, and a package that is
 * read back must fit it before anything in it is believed.
 */

const missing = z.enum([
  'missing',
  'hidden',
  'not-asked',
  'awaiting',
  'below-four',
  'not-yet',
  'cannot-occur',
]);

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
  saksframlegg: z.strictObject({ proposal: text, economy: text }).exactOptional(),
});

const template = z.strictObject({ fileName: text, sha256: text });

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
  templates: z
    .strictObject({ recommendation: template.exactOptional(), case: template.exactOptional() })
    .exactOptional(),
  replaces: replaces.nullable().default(null),
});
