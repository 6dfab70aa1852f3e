import { z } from 'zod';
import { minorsGroups } from '../../../../shared/model/minors-groups.ts';
import { certificate, ties } from './allocation-schema.ts';
import { fraction, id, list, persons, record, text } from './schema-fields.ts';

export const minors = z.strictObject({
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
