import type ExcelJS from 'exceljs';
import { looksLikeFormula } from '../looks-like-formula.ts';
import { normaliseZip } from '../zip/normalise-zip.ts';
import { rowHeight } from './row-height.ts';
import { blank, type Cell, type Format, type Role, type Sheet, type Workbook } from './workbook-model.ts';

/**
 * Writes a workbook. The only file beside the form's that knows exceljs.
 *
 * Text is always stored as text: a cell that begins with = + - or @ is shown as it stands and never run. Such a cell is
 * also marked as text, so that Excel does not turn it into a formula when someone edits it.
 */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  // Loaded when a workbook is first made: it is a large part of what there is to load.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = workbook.title;
  book.creator = 'Fordel';
  book.keywords = workbook.keywords;
  // Asks Excel to recalculate when the file is opened, so that nobody has to trust the stored results.
  book.calcProperties.fullCalcOnLoad = true;
  for (const sheet of workbook.sheets) addSheet(book, sheet, workbook);
  return normaliseZip(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** ECMA-376, pageSetup; exceljs has no name for A3 and types only what it names. */
const paperSizes: Readonly<Record<Sheet['paper'], ExcelJS.PaperSize>> = { A4: 9, A3: 8 as ExcelJS.PaperSize };

function addSheet(book: ExcelJS.Workbook, sheet: Sheet, { footer, page }: Workbook): void {
  const target = book.addWorksheet(sheet.name, {
    views: [
      { state: 'frozen', xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows, showGridLines: false },
    ],
    pageSetup: {
      paperSize: paperSizes[sheet.paper],
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage === true ? 1 : 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${footer.replaceAll('&', '&&')}&C&A&R${page.page} &P ${page.of} &N` },
  });
  if (sheet.headRow !== null) target.pageSetup.printTitlesRow = `${sheet.headRow}:${sheet.headRow}`;
  target.columns = sheet.widths.map((width) => ({ width }));
  sheet.rows.forEach((row, index) => {
    const line = target.getRow(index + 1);
    const height = rowHeight(row, sheet.widths);
    if (height !== null) line.height = height;
    row.cells.forEach((cell, column) => {
      if (cell === blank) return;
      const place = line.getCell(column + 1);
      place.value = cell.formula === undefined ? cell.value : formulaValue(cell.formula, cell.value);
      place.style = styleOf(cell);
    });
    if (row.span !== undefined) target.mergeCells(index + 1, 1, index + 1, row.span);
  });
  for (const [name, range] of Object.entries(sheet.names))
    book.definedNames.add(`'${sheet.name}'!${range}`, name);
}

function formulaValue(formula: string, result: Cell['value']): ExcelJS.CellFormulaValue {
  return result === null ? { formula } : { formula, result };
}

const formats: Readonly<Record<Format, string>> = {
  text: 'General',
  plain: 'General',
  integer: '#,##0',
  change: '+#,##0;\u2212#,##0;0',
  tenth: '#,##0.0;\u2212#,##0.0',
  hundredth: '#,##0.00;\u2212#,##0.00',
  exact: '#,##0.000000;\u2212#,##0.000000',
  share: '0.0 %',
};

const ink = 'FF1E2B3C';
const fonts: Readonly<Record<Role, Partial<ExcelJS.Font>>> = {
  title: { size: 18, bold: true },
  lead: { size: 11 },
  note: { size: 10, color: { argb: 'FF4B5A6B' } },
  warning: { size: 11, bold: true, color: { argb: 'FF8A2B0B' } },
  head: { size: 10, bold: true, color: { argb: 'FFFFFFFF' } },
  section: { size: 13, bold: true },
  body: { size: 10 },
  input: { size: 10 },
  strong: { size: 10, bold: true },
  sum: { size: 10, bold: true },
};

const fills: Readonly<Partial<Record<Role, string>>> = {
  head: 'FF1F4164',
  input: 'FFFFF6D6',
  sum: 'FFE6EEF6',
  warning: 'FFFDEBE3',
};

const hairline = { style: 'hair', color: { argb: 'FFB4BFCA' } } as const;
const inTable: readonly Role[] = ['body', 'input', 'strong', 'sum'];

function styleOf(cell: Cell): Partial<ExcelJS.Style> {
  const fill = fills[cell.role];
  const isText = typeof cell.value === 'string';
  return {
    numFmt: isText && looksLikeFormula(String(cell.value)) ? '@' : formats[cell.format],
    font: { name: 'Calibri', color: { argb: ink }, ...fonts[cell.role] },
    alignment: {
      vertical: cell.role === 'head' ? 'middle' : 'top',
      horizontal: horizontal(cell, isText),
      // Keeps a text off the number to the left of it.
      ...(horizontal(cell, isText) === 'left' && inTable.includes(cell.role) ? { indent: 1 } : {}),
      wrapText: cell.wrap,
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
    ...(inTable.includes(cell.role) ? { border: { bottom: hairline } } : {}),
  };
}

function horizontal(cell: Cell, isText: boolean): 'left' | 'right' | 'center' {
  if (cell.role === 'head') return 'center';
  if (typeof cell.value === 'boolean') return 'center';
  return isText && cell.format === 'text' ? 'left' : 'right';
}
