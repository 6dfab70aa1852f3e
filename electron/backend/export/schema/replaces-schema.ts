import { z } from 'zod';
import { minorsGroups } from '../../../../shared/model/minors-groups.ts';
import { packageTemplateKinds } from '../../../../shared/model/package-template-kind.ts';
import { id, list, number, persons, text } from './schema-fields.ts';

const minimumRule = z.enum(['at-least', 'zero-or-at-least']);

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
  z.strictObject({ kind: z.literal('minimum-rule'), from: minimumRule, to: minimumRule }),
  z.strictObject({ kind: z.literal('criterion'), indicator: id }),
  z.strictObject({
    kind: z.literal('minors'),
    group: z.enum(minorsGroups),
    from: persons.nullable(),
    to: persons.nullable(),
    kommuner: z.int(),
  }),
  z.strictObject({ kind: z.literal('figures'), indicator: id, kommuner: z.int() }),
  z.strictObject({ kind: z.literal('rest'), from: persons, to: persons }),
  z.strictObject({
    kind: z.literal('reason'),
    of: z.enum(['lock', 'asked', 'rest', 'minors']),
    kommunenummer: id.nullable(),
    reason: text,
  }),
  z.strictObject({
    kind: z.literal('lot'),
    part: z.enum(minorsGroups).nullable(),
    from: text.nullable(),
    to: text.nullable(),
  }),
  z.strictObject({ kind: z.literal('innspill'), kommunenummer: id }),
  z.strictObject({ kind: z.literal('status'), from: text, to: text }),
  z.strictObject({ kind: z.literal('case'), to: z.boolean() }),
  z.strictObject({
    kind: z.literal('template'),
    document: z.enum(packageTemplateKinds),
    from: text.nullable(),
    to: text.nullable(),
  }),
]);

export const replaces = z.strictObject({ version: z.int().min(1), note: text, changes: list(change) });
