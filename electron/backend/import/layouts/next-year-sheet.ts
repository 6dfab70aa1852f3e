import type { TableReader, TableToRecognise } from './layout.ts';
import { recognisePlainTable } from './plain-table.ts';

/**
 * The reader of a further sheet in a workbook with a sheet for each year: the same headers as the first, and a name
 * that is another year. null for any other sheet.
 */
export function nextYearSheet(first: TableReader, table: TableToRecognise): TableReader | null {
  const { plain, sheetYear } = first;
  if (plain === undefined || sheetYear === undefined) return null;
  const found = recognisePlainTable({ ...table, context: { ...table.context, mapping: null } });
  const same =
    found?.plain?.columns.length === plain.columns.length &&
    plain.columns.every(({ header }, column) => found.plain?.columns[column]?.header === header);
  if (!same || found.sheetYear === undefined || found.sheetYear === sheetYear) return null;
  const year = found.sheetYear;
  const columns = plain.mapping.columns.map((one) =>
    one.period === sheetYear ? { ...one, period: year } : one,
  );
  return recognisePlainTable({
    ...table,
    context: { ...table.context, mapping: { ...plain.mapping, columns } },
  });
}
