import { cellText } from '../table.ts';
import { findKommuneColumn } from './find-kommune-column.ts';
import type { TableToRecognise } from './layout.ts';

/**
 * Whether a table whose rows are all at hand names kommuner, and none that is in the round or may be: the sheet of
 * another fylke, in a workbook with a sheet for each.
 */
export function isOfOthers(table: TableToRecognise): boolean {
  const inRound = new Set(table.context.kommuner.map(({ kommunenummer }) => kommunenummer));
  const chosen = new Set(table.context.choices?.map(({ label }) => label));
  const column = findKommuneColumn(table)?.column;
  if (column === undefined) return false;
  let others = 0;
  for (const { cells } of table.head) {
    const label = cellText(cells[column]);
    const found = table.match(label);
    if (chosen.has(label)) return false;
    if (found.kind === 'match' && inRound.has(found.kommunenummer)) return false;
    if (found.kind === 'ambiguous' && found.candidates.some((one) => inRound.has(one))) return false;
    if (found.kind === 'other-structure' && found.now.some((one) => inRound.has(one))) return false;
    if (found.kind === 'match') others += 1;
  }
  return others > 0;
}
