/**
 * A workbook as a plain value: what our sheets are made of, and all that the writer has to know of Excel. Formulas are
 * in English, without the equals sign, and always carry the result they should have.
 */
export type Format = 'text' | 'integer' | 'change' | 'tenth' | 'hundredth' | 'exact' | 'share' | 'plain';

export type Role =
  | 'title'
  | 'lead'
  | 'note'
  | 'warning'
  | 'head'
  | 'section'
  | 'body'
  | 'input'
  | 'strong'
  | 'sum';

type CellValue = string | number | boolean | null;

export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: Format;
  readonly role: Role;
  readonly wrap: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The first cell runs over this many columns. */
  readonly span?: number;
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Rows and columns that stay on the screen; the rows are repeated on each printed page. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly paper: 'A4' | 'A3';
  /** In print, all rows on one page, so that the sum is not left alone on a second; for no more than some fifty rows. */
  readonly onePage?: boolean;
  /** The last row of the header, repeated in print; null = none. */
  readonly headRow: number | null;
  /** Names for cells and ranges of this sheet, such as `alfa` → `$B$6`. */
  readonly names: Readonly<Record<string, string>>;
}

export interface Workbook {
  readonly title: string;
  readonly keywords: string;
  readonly sheets: readonly Sheet[];
  /** In the printed foot, left. */
  readonly footer: string;
  readonly page: { readonly page: string; readonly of: string };
}

const cell =
  (format: Format, role: Role, wrap = false) =>
  (value: CellValue, formula?: string): Cell =>
    formula === undefined ? { value, format, role, wrap } : { value, formula, format, role, wrap };

export const title = cell('text', 'title');
export const lead = cell('text', 'lead', true);
export const note = cell('text', 'note', true);
export const warning = cell('text', 'warning');
export const section = cell('text', 'section');
export const head = cell('text', 'head', true);
export const label = cell('text', 'body');
export const prose = cell('text', 'body', true);
export const integer = cell('integer', 'body');
export const change = cell('change', 'body');
export const tenth = cell('tenth', 'body');
export const hundredth = cell('hundredth', 'body');
export const exact = cell('exact', 'body');
export const truth = cell('plain', 'strong');
export const strongInteger = cell('integer', 'strong');
export const inputInteger = cell('integer', 'input');
export const inputNumber = cell('plain', 'input');
export const inputHundredth = cell('hundredth', 'input');
export const inputShare = cell('share', 'input');
export const sumLabel = cell('text', 'sum');
export const sumInteger = cell('integer', 'sum');
export const sumChange = cell('change', 'sum');
export const sumTenth = cell('tenth', 'sum');
export const sumExact = cell('exact', 'sum');
export const sumTruth = cell('plain', 'sum');
export const blank: Cell = { value: null, format: 'text', role: 'body', wrap: false };

export const row = (...cells: readonly Cell[]): Row => ({ cells });

/** Text over several columns. */
export const wideRow = (content: Cell, span: number): Row => ({ cells: [content], span });

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnName((column - 1 - rest) / 26) + letter;
}

/** $C$7 or, with an end, $C$7:$C$30. */
export function absolute(column: number, firstRow: number, lastRow?: number, lastColumn = column): string {
  const start = `$${columnName(column)}$${firstRow}`;
  return lastRow === undefined ? start : `${start}:$${columnName(lastColumn)}$${lastRow}`;
}
