import { z } from 'zod';
import { writes } from './define-call.ts';
import { isoDate, kommunenummer, longText, persons, reason, roundId, shortText, visit } from './fields.ts';

const topic = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]);
const assessment = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const innspillCalls = {
  'innspill.save': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      topic,
      text: longText,
      assessment: assessment.nullable(),
      source: z.string().max(300),
      date: isoDate.nullable(),
      visit,
    }),
  ),
  'capacity.save': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      can: persons.nullable(),
      wants: persons.nullable(),
      extra: persons.nullable(),
      health: persons.nullable(),
      minors: persons.nullable(),
      source: z.string().max(300),
      date: isoDate.nullable(),
      visit,
    }),
  ),
  /** Makes a samarbeid (id null) or changes it. */
  'samarbeid.save': writes<{ readonly id: number }>().with(
    z.strictObject({
      roundId,
      id: z.int().positive().nullable(),
      name: shortText,
      members: z.array(kommunenummer).min(2),
      min: persons.nullable(),
      max: persons.nullable(),
    }),
  ),
  'samarbeid.remove': writes<null>().with(z.strictObject({ roundId, id: z.int().positive() })),
  /** «Høyest = kapasitet», for one kommune or (null) for all that have told one. */
  'capacity.asMax': writes<null>().with(
    z.strictObject({ roundId, kommunenummer: kommunenummer.nullable(), on: z.boolean(), reason }),
  ),
} as const;
