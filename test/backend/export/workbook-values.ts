import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Every cell that holds a number or a truth value, by «sheet!cell». */
export async function workbookValues(bytes: Uint8Array): Promise<ReadonlyMap<string, number | boolean>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const found = new Map<string, number | boolean>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
        if (typeof value === 'number' || typeof value === 'boolean')
          found.set(`${sheet.name}!${cell.address}`, value);
      }),
    );
  return found;
}

/** The workbook without the stored result of any formula: what is read back after this was reckoned by someone else. */
export function withoutResults(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: number } {
  let formulas = 0;
  const entries = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      if (!name.startsWith('xl/worksheets/sheet')) return [name, content];
      const xml = strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, formula: string) => {
        formulas += 1;
        return formula;
      });
      return [name, strToU8(xml)];
    }),
  );
  return { bytes: zipSync(entries), formulas };
}
