import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { boundText } from './bound-text.ts';
import { rangeText } from './range-text.ts';
import { columnIds } from './work-columns.ts';
import type { WorkRow } from './work-rows.ts';

/** The table as tab-separated text, as a spreadsheet takes it: no thousands separators, a decimal comma. */
export function tableText(rows: readonly WorkRow[], words: ScreenWords['work']): string {
  const bare = (value: number | null, decimals = 0): string =>
    value === null ? '' : formatNumber(value, decimals).replaceAll('\u00a0', '').replace('\u2212', '-');
  const head = columnIds.map((id) => words.columns[id]);
  const lines = rows.map((row) => [
    row.name,
    bare(row.inhabitants),
    bare(row.lastYear),
    bare(row.key, 1),
    bare(row.proposal),
    bare(row.change),
    bare(row.perThousand, 1),
    row.range === null ? '' : rangeText(row.range),
    boundText(row, words),
    bare(row.lock?.number ?? null),
  ]);
  return [head, ...lines].map((line) => line.join('\t')).join('\r\n');
}

/** Puts the table on the clipboard, unless a piece of text is marked. True where it did. */
export function copyTable(
  event: React.ClipboardEvent,
  rows: readonly WorkRow[],
  words: ScreenWords['work'],
): boolean {
  if ((document.getSelection()?.toString() ?? '') !== '') return false;
  event.clipboardData.setData('text/plain', tableText(rows, words));
  event.preventDefault();
  return true;
}
