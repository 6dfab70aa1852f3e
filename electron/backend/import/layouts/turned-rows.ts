import { isBlank } from '../table.ts';
import type { AcrossSection } from './across-section.ts';
import type { TableToRecognise } from './layout.ts';

/** A row of a turned table: a kommune, and which column of the file it has under each group of words. */
export interface TurnedRow {
  readonly label: string;
  /** Where the label stands. */
  readonly row: number;
  readonly column: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Columns with the same words over and under their kommuner, in one section, are of one group. */
export const groupOf = (section: AcrossSection, column: number): string =>
  [
    section.row,
    ...(section.over[column] ?? []),
    ...(section.regions[column]?.more ?? []),
    '',
    ...(section.under[column] ?? []),
  ].join('\t');

/** The columns of a section that stand under a kommune, a sum or the like; of a plain table also those under nothing. */
export const columnsIn = (section: AcrossSection, isSsb: boolean): readonly number[] =>
  section.regions.flatMap((region, column) => {
    if (column < section.first) return [];
    const isFilled = region !== null || section.lines.some(({ cells }) => !isBlank(cells[column]));
    return isFilled && !(isSsb && region === null) ? [column] : [];
  });

/** The rows: a kommune with several columns under different words has one; twice under the same words it has two. */
export function turnedRows(
  sections: readonly AcrossSection[],
  match: TableToRecognise['match'],
  isSsb: boolean,
): readonly TurnedRow[] {
  const rows = new Map<string, TurnedRow & { readonly columns: Map<string, number> }>();
  const nameOf = (label: string, section: AcrossSection, column: number): string => {
    if (label === '') return `${section.row} ${column}`;
    // SSB's «K-5001 Trondheim» and «5001 Trondheim (2020-)» are one kommune, and not the same figures.
    const found = isSsb ? null : match(label);
    return found?.kind === 'match' ? found.kommunenummer : label;
  };
  for (const section of sections) {
    for (const column of columnsIn(section, isSsb)) {
      const label = section.regions[column]?.label ?? '';
      const group = groupOf(section, column);
      const name = nameOf(label, section, column);
      let copy = 0;
      while (rows.get(`${name}\t${copy}`)?.columns.has(group) === true) copy += 1;
      const key = `${name}\t${copy}`;
      const row = rows.get(key) ?? { label, row: section.row, column, columns: new Map<string, number>() };
      row.columns.set(group, column);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}
