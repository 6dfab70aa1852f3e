import { z } from 'zod';
import inhabitantsJson from '../../../resources/register/innbyggere.json' with { type: 'json' };
import kommunerJson from '../../../resources/register/kommuner.json' with { type: 'json' };
import earlierJson from '../../../resources/register/tidligere-numre.json' with { type: 'json' };

// The files hold rows, not objects, so that a line is a kommune and a change is one line in a diff.

const number = z.string().regex(/^\d{4}$/);
const fylker = z.array(z.tuple([z.string().regex(/^\d{2}$/), z.string()]));
const numbers = z.array(number);

const row2020 = z.tuple([number, z.string(), z.string(), z.number(), z.number(), numbers, numbers]);

const row2024 = z.tuple([
  number,
  z.string(),
  z.string(),
  z.array(z.string()),
  z.string(),
  z.enum(['nb', 'nn', 'neutral']),
  z.boolean(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  numbers,
  numbers,
]);

const kommunerFile = z.object({
  sources: z.array(z.object({ what: z.string(), source: z.string(), licence: z.string() })),
  structures: z.object({
    '2020': z.object({ fylker, kommuner: z.object({ rows: z.array(row2020) }) }),
    '2024': z.object({ fylker, kommuner: z.object({ rows: z.array(row2024) }) }),
  }),
});

const persons = z.int().positive().nullable();
const inhabitantsTable = z.object({
  years: z.array(z.int()),
  rows: z.array(z.tuple([number]).rest(persons)),
});
const inhabitantsFile = z.object({
  source: z.string(),
  licence: z.string(),
  what: z.string(),
  '2020': inhabitantsTable,
  '2024': inhabitantsTable,
});

const earlierFile = z.object({
  source: z.string(),
  licence: z.string(),
  what: z.string(),
  rows: z.array(z.tuple([number, z.string().nullable(), z.int().nullable()])),
});

export type Row2020 = z.infer<typeof row2020>;
export type Row2024 = z.infer<typeof row2024>;
export type InhabitantsTable = z.infer<typeof inhabitantsTable>;

/** The shipped register files, checked. Throws where a file is not what it should be: that is a broken installation. */
export const readRegisterFiles = () => ({
  kommuner: kommunerFile.parse(kommunerJson),
  inhabitants: inhabitantsFile.parse(inhabitantsJson),
  earlier: earlierFile.parse(earlierJson),
});
