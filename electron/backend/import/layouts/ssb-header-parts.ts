import { cellText, type TableRow } from '../table.ts';
import { ssbTime } from './ssb-time.ts';

/**
 * Years, and what statbank codes with a letter: months «2024M06», quarters «2024K2», half-years «2024H1» and weeks; and
 * several years together, «2019-2021». «SN2007» is the name of a standard, and no year.
 */
const TIME_IN_TEXT = /(?<![\p{L}\d-])((?:19|20)\d{2}(?:[KMQHU]\d{1,2}|-(?:19|20)\d{2})?)(?![\d-])/gu;

/** «2024 - 2024», «2024M01 - 2024M01»: the time by code and by text, where the table has both. */
const TIME_TWICE = /(?<!\S)((?:19|20)\d{2}(?:[KMQHU]\d{1,2})?) - \1(?!\S)/g;
/** «Personer1 - Personer», «0 - Begge kjønn»: a code and its text. */
const CODE_BEFORE_TEXT = /(^|\s)\S+ - (?=\S)/g;

/** The texts of a table that writes code and text of everything («Region - region»), without the codes. */
export const withoutCodes = (text: string): string =>
  text.replace(TIME_TWICE, '$1').replace(CODE_BEFORE_TEXT, '$1');

export interface HeaderParts {
  /** What is counted, and of whom. */
  readonly parts: readonly string[];
  readonly period: string | null;
}

/** Parts a header into what is counted and its time: «Personer 2021», «Begge kjønn 2021K4». */
export function headerParts(texts: readonly string[]): HeaderParts {
  let period: string | null = null;
  const parts: string[] = [];
  for (const text of texts) {
    const time = [...text.matchAll(TIME_IN_TEXT)].at(-1);
    if (time === undefined) {
      parts.push(text);
      continue;
    }
    const named = ssbTime(time[1] ?? '');
    period = named?.period ?? period;
    const rest = `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`
      .replace(/\s+/g, ' ')
      .trim();
    if (rest !== '') parts.push(rest);
    if (named?.span !== undefined && named.span !== null) parts.push(named.span);
  }
  return { parts, period };
}

/**
 * Header lines, each merged cell counting for the empty ones to its right; in the last line only over figures, for a
 * column of notes has no header. What stands over the regions is none.
 */
export function headerTexts(
  headers: readonly TableRow[],
  region: number,
  width: number,
  hasFigures: (column: number) => boolean,
): readonly (readonly string[])[] {
  const last = headers.length - 1;
  const lines = headers.map(({ cells }, index) => {
    let text = '';
    return Array.from({ length: width }, (_, column) => {
      const own = column === region ? '' : cellText(cells[column]);
      if (own !== '' || column === region) text = own;
      return index === last && own === '' && !hasFigures(column) ? '' : text;
    });
  });
  return Array.from({ length: width }, (_, column) => [
    ...new Set(lines.map((line) => line[column] ?? '').filter((text) => text !== '')),
  ]);
}
