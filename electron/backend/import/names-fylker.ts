import type { TableToRecognise } from './layouts/layout.ts';
import { cellText, type TableRow } from './table.ts';

/** Of so many fylker in one line or one column, the table is of them; one may stand in any title. */
const FEWEST = 2;

/** Whether a line or a column of a table that has no kommuner names several fylker. */
export function namesFylker(head: readonly TableRow[], match: TableToRecognise['match']): boolean {
  const ofColumns = new Map<number, Set<string>>();
  for (const { cells } of head) {
    const ofLine = new Set<string>();
    for (const [column, cell] of cells.entries()) {
      const text = cellText(cell);
      const found = /\p{L}/u.test(text) ? match(text) : null;
      if (found?.kind !== 'fylke') continue;
      ofLine.add(found.fylkesnummer);
      const ofColumn = ofColumns.get(column) ?? new Set();
      ofColumns.set(column, ofColumn.add(found.fylkesnummer));
      if (ofLine.size >= FEWEST || ofColumn.size >= FEWEST) return true;
    }
  }
  return false;
}
