import { z } from 'zod';
import { isoDate, longText, shortText } from '../contract/fields.ts';
import { longestNote } from './limits.ts';

const id = z.string().min(1).max(40);
/** Points in hundredths, as the core of the selection takes them. */
const points = z.number().min(0).max(100).multipleOf(0.01);
const count = z.int().min(0).max(200);

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('of-each'), attribute: id, min: count }),
  z.strictObject({ id, kind: z.literal('at-most'), attribute: id, max: count }),
  z.strictObject({ id, kind: z.literal('different'), attribute: id, min: count }),
  z.strictObject({
    id,
    kind: z.literal('of-value'),
    attribute: id,
    value: shortText,
    min: count,
    max: count.nullable(),
  }),
]);

const candidate = z.strictObject({
  id,
  name: shortText,
  /** Value by attribute; empty where it is not known yet. */
  attributes: z.record(id, z.string().max(300)),
  /** Mark and grounds by criterion; a mark of null is not assessed yet. */
  marks: z.record(id, z.strictObject({ mark: points.nullable(), text: longText })),
  /** The day each document came, by document; null where it has not. */
  received: z.record(id, isoDate.nullable()),
  residents: z.int().min(0).max(1_000_000).nullable(),
  /** Must be in, or must not: with a reason, like a lock. */
  choice: z.enum(['open', 'required', 'excluded']),
  reason: z.string().max(longestNote),
});

/** A call («utlysning») in which k of n are chosen, as it is kept: one document, changed as a whole. */
export const selectionCall = z.strictObject({
  name: shortText,
  source: z.string().max(longestNote),
  /** How many are to be chosen. */
  size: z.int().min(1).max(200),
  /** Sets no more than this many points below the best are good sets. */
  margin: points,
  /** Whole kroner shared by residents among the chosen; null where the call shares none. */
  kroner: z.int().min(0).max(100_000_000_000).nullable(),
  criteria: z.array(z.strictObject({ id, name: shortText, weight: z.int().min(0).max(1000) })).max(12),
  attributes: z.array(z.strictObject({ id, name: shortText })).max(12),
  rules: z.array(rule).max(20),
  documents: z.array(z.strictObject({ id, name: shortText, deadline: isoDate.nullable() })).max(30),
  candidates: z.array(candidate).max(200),
});

export type SelectionCall = Readonly<z.infer<typeof selectionCall>>;
export type SelectionCandidate = Readonly<z.infer<typeof candidate>>;
