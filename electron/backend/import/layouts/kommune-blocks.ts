import { readNumber } from '../staging/read-number.ts';
import { cellText } from '../table.ts';
import { isKommuneHeader } from './find-kommune-column.ts';
import type { TableToRecognise } from './layout.ts';
import type { PlainHeaders } from './plain-headers.ts';

/**
 * Columns with kommuner of their own, further to the right: a second table beside the first. A number there belongs to
 * the kommune beside it, and not to the one that the row begins with. In order; the first table's is not among them.
 */
export function kommuneBlocks(
  { head, match }: TableToRecognise,
  kommune: number,
  { headers, firstRow }: PlainHeaders,
): readonly number[] {
  const data = head.filter(({ row }) => row >= firstRow);
  const isNumeric = (column: number): boolean =>
    data.some(
      ({ cells }) => typeof cells[column] === 'number' || readNumber(cellText(cells[column])) !== null,
    );
  const kommuneIn = (column: number, cells: TableToRecognise['head'][number]['cells']): string | null => {
    const found = match(cellText(cells[column]));
    return found.kind === 'match' ? found.kommunenummer : null;
  };
  const differs = (column: number): boolean =>
    data.some(({ cells }) => {
      const [own, other] = [kommuneIn(kommune, cells), kommuneIn(column, cells)];
      return other !== null && own !== other;
    });
  return headers.flatMap((header, column) => {
    const last = header.split(' ').at(-1) ?? '';
    if (column <= kommune || !(isKommuneHeader(header) || isKommuneHeader(last))) return [];
    const between = Array.from({ length: column - kommune - 1 }, (_, index) => kommune + 1 + index);
    return between.some(isNumeric) && differs(column) ? [column] : [];
  });
}
