import type { RegisterKommune } from '../../../shared/model/register.ts';
import type { Structure } from '../../../shared/model/round.ts';
import type { InhabitantsTable } from './register-file.ts';

type Lookup = (kommunenummer: string, year: number) => number | null;

function ownNumbers({ years, rows }: InhabitantsTable): Lookup {
  const column = new Map(years.map((year, index) => [year, index]));
  return (kommunenummer, year) => rows.get(kommunenummer)?.[column.get(year) ?? -1] ?? null;
}

/**
 * Inhabitants by structure. A kommune of 2020–2023 that later only changed its number is the same people, so the
 * number of 2024 is its own; one that was divided has only what is written for itself.
 */
export function inhabitantsLookup(
  tables: Readonly<Record<Structure, InhabitantsTable>>,
  kommuner2020: ReadonlyMap<string, RegisterKommune>,
): (structure: Structure, kommunenummer: string, year: number) => number | null {
  const own: Readonly<Record<Structure, Lookup>> = {
    2020: ownNumbers(tables[2020]),
    2024: ownNumbers(tables[2024]),
  };
  return (structure, kommunenummer, year) => {
    const known = own[structure](kommunenummer, year);
    if (known !== null || structure === 2024) return known;
    const [only, ...more] = kommuner2020.get(kommunenummer)?.counterparts ?? [];
    return only === undefined || more.length > 0 ? null : own[2024](only, year);
  };
}
