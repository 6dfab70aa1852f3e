import { tellingWords } from './guess-column.ts';
import type { TableReader, TableToRecognise } from './layout.ts';
import { recognisePlainTable } from './plain-table.ts';
import { tellingTitle } from './telling-title.ts';

/** What the lines over a table tell of its figures, whatever the year. */
const toldBy = (titles: readonly string[] = []): string =>
  [...new Set(tellingWords(tellingTitle(titles, [])))].toSorted().join(' ');

/**
 * The reader of a further sheet in a workbook with a sheet for each year: the same headers as the first, nothing over them
 * that the first does not say, and a name that is another year. null for any other sheet.
 */
export function nextYearSheet(first: TableReader, table: TableToRecognise): TableReader | null {
  const { plain, sheetYear } = first;
  if (plain === undefined || sheetYear === undefined) return null;
  const found = recognisePlainTable({ ...table, context: { ...table.context, mapping: null } });
  const same =
    found?.plain?.columns.length === plain.columns.length &&
    plain.columns.every(({ header }, column) => found.plain?.columns[column]?.header === header);
  if (!same || toldBy(found.titles) !== toldBy(first.titles)) return null;
  if (found.sheetYear === undefined || found.sheetYear === sheetYear) return null;
  const year = found.sheetYear;
  const columns = plain.mapping.columns.map((one) =>
    one.period === sheetYear ? { ...one, period: year } : one,
  );
  return recognisePlainTable({
    ...table,
    context: { ...table.context, mapping: { ...plain.mapping, columns } },
  });
}
