import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import { boundText } from './bound-text.ts';
import type { CellRange } from './cell-range.ts';
import { rangeText } from './range-text.ts';
import type { BuiltInColumn, OwnCells, WorkColumn } from './work-columns.ts';

/** A row with what the user has written in it. */
export interface CopiedRow {
  readonly row: WorkRow;
  readonly own: OwnCells;
}

/** A number as a spreadsheet takes it: no thousands separators, a decimal comma. */
export const bareNumber = (value: number | null, decimals = 0): string =>
  value === null ? '' : formatNumber(value, decimals).replaceAll('\u00a0', '').replace('\u2212', '-');

/** A cell as a spreadsheet takes it. Tabs and line breaks in a text would start a new cell. */
function cellText({ row, own }: CopiedRow, column: WorkColumn, words: ScreenWords['work']): string {
  if (column.own !== null) {
    const value = own[column.id] ?? null;
    if (typeof value === 'number') return String(value).replace('.', ',');
    return (value ?? '').replace(/\s+/g, ' ');
  }
  const id = column.id as BuiltInColumn;
  switch (id) {
    case 'kommune':
      return row.name;
    case 'robustness':
      return row.range === null ? '' : rangeText(row.range);
    case 'bound':
      return boundText(row, words);
    case 'lock':
      return bareNumber(row.lock?.number ?? null);
    case 'key':
    case 'perThousand':
      return bareNumber(row[id], 1);
    default:
      return bareNumber(row[id]);
  }
}

/** Rows and columns as tab-separated text; the whole table has its heads, a piece of it has none. */
export function tableText(
  rows: readonly CopiedRow[],
  columns: readonly WorkColumn[],
  range: CellRange | null,
  words: ScreenWords['work'],
): string {
  const from = range ?? { top: 0, bottom: rows.length - 1, left: 0, right: columns.length - 1 };
  const wanted = columns.slice(from.left, from.right + 1);
  const whole = from.top === 0 && from.bottom === rows.length - 1 && wanted.length === columns.length;
  const lines = rows
    .slice(from.top, from.bottom + 1)
    .map((row) => wanted.map((column) => cellText(row, column, words)));
  return [...(whole ? [wanted.map((column) => column.name)] : []), ...lines]
    .map((line) => line.join('\t'))
    .join('\r\n');
}
