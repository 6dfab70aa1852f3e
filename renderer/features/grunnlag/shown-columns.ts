import type { FileReading, PlainColumn } from '../../../shared/model/importing.ts';

/** So many at a time: each has a list of every figure there is, and a window that draws thousands does not answer meanwhile. */
export const columnStep = 60;

/** The first columns, and of the rest those that are used for something. */
export function shownColumns(
  { columns, mapping, beside }: NonNullable<FileReading['plain']>,
  most: number,
): readonly PlainColumn[] {
  const used = new Set([
    mapping.kommune,
    mapping.period,
    ...beside,
    ...mapping.columns.map(({ column }) => column),
  ]);
  return columns.filter(({ column }, index) => index < most || used.has(column));
}
