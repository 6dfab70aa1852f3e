import { looksLikeFormula } from './looks-like-formula.ts';

/** A cell as the value it stands for; text and numbers are written differently. */
export type CsvValue = string | number | null;

/** A table as Excel in Norway opens it: UTF-8 with a mark, semicolon, decimal comma and CRLF. */
export const csvFile = (rows: readonly (readonly CsvValue[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;

/** One cell; text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = (looksLikeFormula(value) ? `'${value}` : value).replaceAll(/\r\n?/g, '\n');
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
