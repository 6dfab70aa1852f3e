import { createHash } from 'node:crypto';
import type { StagedValue } from '../../../shared/model/importing.ts';
import type { Structure } from '../../../shared/model/round.ts';
import { addImport } from '../database/commands/add-import.ts';
import type { WriteContext } from './context.ts';

/** The inhabitants that ship with Fordel (SSB table 07459) as the first source of a round. */
export function addRegisterInhabitants(
  context: WriteContext,
  roundId: number,
  structure: Structure,
  kommuner: readonly { readonly kommunenummer: string }[],
  year: number,
): void {
  const { register } = context;
  const years = register.inhabitantYears.filter((known) => known <= year);
  const values: StagedValue[] = [];
  kommuner.forEach(({ kommunenummer }, row) => {
    years.forEach((known, column) => {
      const number = register.inhabitants(structure, kommunenummer, known);
      if (number === null) return;
      const cell = `${String.fromCharCode(66 + column)}${row + 2}`;
      values.push({
        kommunenummer,
        indicator: 'innbyggere',
        period: String(known),
        number,
        missing: null,
        sheet: null,
        cell,
      });
    });
  });
  addImport(context, roundId, {
    fileName: 'Innbyggere (følger med Fordel)',
    sha256: createHash('sha256').update(JSON.stringify(values)).digest('hex'),
    layout: 'register',
    title: 'Kilde: SSB, tabell 07459',
    rows: kommuner.length,
    values,
  });
}
