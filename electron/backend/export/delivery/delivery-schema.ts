import { z } from 'zod';
import type { InnspillDelivery } from '../../../../shared/model/delivery.ts';

const text = z.string();
const persons = z.int().min(0);
const assessment = z.literal([1, 2, 3, 4, 5]).nullable();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** innspill.json: what a delivery may hold, in the order it is written. Nothing in a file is believed before it fits. */
export const deliverySchema: z.ZodType<InnspillDelivery> = z.strictObject({
  format: z.literal('fordel-innspill/1'),
  version: z.int().positive(),
  language: z.enum(['nb', 'nn']),
  round: z.strictObject({
    year: z.int(),
    fylkesnummer: text,
    fylke: text,
    structure: z.literal([2020, 2024]),
    sample: z.enum(['public', 'invented']).nullable(),
    note: z.strictObject({ nb: text, nn: text }).nullable(),
  }),
  deadline: text.nullable(),
  kommuner: list(
    z.strictObject({
      kommunenummer: text,
      name: text,
      status: z.enum(['not-sent', 'sent', 'reminded', 'empty', 'answered', 'approved']),
      repliedOn: text.nullable(),
      late: z.boolean(),
      journalNumber: text,
      texts: list(
        z.strictObject({
          topic: z.literal([1, 3, 4, 5]),
          text,
          assessment,
          source: text,
          date: text.nullable(),
        }),
      ),
      lines: list(z.strictObject({ topic: z.literal([2, 6]), text })),
      capacity: z
        .strictObject({
          can: persons.nullable(),
          wants: persons.nullable(),
          extra: persons.nullable(),
          health: persons.nullable(),
          minors: persons.nullable(),
          source: text,
          date: text.nullable(),
        })
        .nullable(),
      note: text.nullable(),
    }),
  ),
  regions: list(
    z.strictObject({
      name: text,
      members: list(text),
      text,
      assessment,
      source: text,
      date: text.nullable(),
    }),
  ),
  plans: z.strictObject({ text, source: text, date: text.nullable() }).nullable(),
  samarbeid: list(
    z.strictObject({
      name: text,
      service: text,
      host: text.nullable(),
      members: list(text),
      min: persons.nullable(),
      max: persons.nullable(),
    }),
  ),
});
