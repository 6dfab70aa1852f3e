import { z } from 'zod';
import { readResource } from './read-resource.ts';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const table = z.object({ columns: z.array(z.string()), rows: z.array(z.array(cell)) });
const registerFile = z.object({
  structures: z.object({
    '2020': z.object({ kommuner: table }),
    '2024': z.object({ kommuner: table }),
  }),
});

export interface RegisterRow {
  readonly kommunenummer: string;
  readonly name: string;
  readonly fylkesnummer: string;
  /** Every official name, in every language. */
  readonly names: readonly string[];
}

/** The register that ships, read here without the program's own reader, so that the two check one another. */
export function readRegister(structure: '2020' | '2024'): readonly RegisterRow[] {
  const { columns, rows } = registerFile.parse(readResource('register/kommuner.json')).structures[structure]
    .kommuner;
  const at = (row: readonly z.infer<typeof cell>[], name: string) => row[columns.indexOf(name)];
  const texts = (value: z.infer<typeof cell> | undefined) =>
    [value].flat().filter((entry) => typeof entry === 'string');
  return rows.map((row) => ({
    kommunenummer: String(at(row, 'kommunenummer')),
    name: String(at(row, 'name')),
    fylkesnummer: String(at(row, 'fylkesnummer')),
    names: ['name', 'officialName', 'otherNames'].flatMap((column) => texts(at(row, column))),
  }));
}

const inhabitantsFile = z.object({
  '2024': z.object({
    years: z.array(z.number()),
    rows: z.array(z.tuple([z.string()], z.number().nullable())),
  }),
});

/** Inhabitants 1 January, kommunenummer of 2024 → persons. */
export function readInhabitants(year: number): ReadonlyMap<string, number | null> {
  const { years, rows } = inhabitantsFile.parse(readResource('register/innbyggere.json'))['2024'];
  return new Map(
    rows.map(([kommunenummer, ...numbers]) => [kommunenummer, numbers[years.indexOf(year)] ?? null]),
  );
}
