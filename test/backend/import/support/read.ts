import type { ReadOptions } from '../../../../electron/backend/import/read-table-file.ts';
import { readTableFile } from '../../../../electron/backend/import/read-table-file.ts';
import { kommunerOf, loadRegister } from '../../../../electron/backend/register/index.ts';
import type { FileReading, ImportError, ReadContext } from '../../../../shared/model/importing.ts';
import type { Structure } from '../../../../shared/model/round.ts';

export const register = loadRegister();

export function contextOf(structure: Structure, fylkesnummer: string): ReadContext {
  const kommuner = kommunerOf(register, structure, fylkesnummer).map(({ kommunenummer, name }) => ({
    kommunenummer,
    name,
  }));
  return { structure, fylkesnummer, kommuner };
}

/** A context with every kommune of a structure, to check a whole file. */
export function wholeCountry(structure: Structure): ReadContext {
  const kommuner = register.structures[structure].kommuner.map(({ kommunenummer, name }) => ({
    kommunenummer,
    name,
  }));
  return { structure, fylkesnummer: '00', kommuner };
}

export const trondelag = contextOf(2020, '50');

const bytesOf = (source: string | Uint8Array, isText: boolean): string | Uint8Array =>
  typeof source === 'string' && isText ? Buffer.from(source, 'utf8') : source;

/** The reading of a text, of bytes, or of a file by path; fails the test where it was refused. */
export async function reading(
  source: { readonly text: string } | { readonly path: string } | Uint8Array,
  context: ReadContext = trondelag,
  options: ReadOptions = {},
): Promise<FileReading> {
  const result = await read(source, context, options);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of a file that is refused; fails the test where it was read. */
export async function refusal(
  source: { readonly text: string } | { readonly path: string } | Uint8Array,
  context: ReadContext = trondelag,
  options: ReadOptions = {},
): Promise<ImportError> {
  const result = await read(source, context, options);
  if (result.ok) throw new Error(`read as ${result.value.layout}`);
  return result.error;
}

const read = (
  source: { readonly text: string } | { readonly path: string } | Uint8Array,
  context: ReadContext,
  options: ReadOptions,
) => {
  const input = 'text' in source ? bytesOf(source.text, true) : 'path' in source ? source.path : source;
  return readTableFile(input, context, register, options);
};

/** Values as «5001 anmodning 2022 = 140», short enough to compare at a glance. */
export const short = ({ values }: FileReading): readonly string[] =>
  values.map(
    ({ kommunenummer, indicator, period, number, missing }) =>
      `${kommunenummer} ${indicator} ${period} = ${number ?? missing}`,
  );
