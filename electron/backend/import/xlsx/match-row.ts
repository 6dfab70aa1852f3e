import { NUMBER, ROW_NUMBER, type RowTemplate, SAME_NUMBER } from './row-template.ts';
import { LAST_ROW, type SheetCells } from './sheet-cells.ts';
import { MOST_DIGITS, POWERS } from './simple-number.ts';

/** No row has a number with more digits. */
const ROW_DIGITS = 7;
const [ZERO, NINE, POINT, LT] = [0x30, 0x39, 0x2e, 0x3c] as const;

export const NO_MATCH = -1;

export interface RowMatcher {
  /** The bytes that rows are looked for in from now on. */
  readonly begin: (bytes: Buffer) => void;
  /** Reads the row that starts at a place, and gives it to `cells`; answers where it ends, or NO_MATCH. */
  readonly match: (template: RowTemplate, from: number) => number;
}

/**
 * Reads rows that have the form of one that was read before. Nearly all rows of a sheet do, and most of their bytes are
 * the same in each: to compare those, four at a time, takes a fraction of what it takes to read them. What does not fit is
 * no error: it is left to the scanner.
 */
export function rowMatcher(
  cells: SheetCells,
  textLength: number,
  readText: (bytes: Buffer, from: number, to: number) => string | null,
): RowMatcher {
  let bytes: Buffer = Buffer.alloc(0);
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = 0;
  let stored: string | number | null = null;
  const values: (string | number | null)[] = [];

  const sameBytes = (
    { bytes: wanted, fours }: RowTemplate,
    part: number,
    length: number,
    at: number,
  ): boolean => {
    const whole = length - 3;
    for (let by = 0; by < whole; by += 4) {
      if (view.getInt32(at + by, true) !== fours[part + by]) return false;
    }
    // The last four once more, so that there is no rest to compare one by one.
    if (length >= 4) return view.getInt32(at + length - 4, true) === fours[part + length - 4];
    for (let by = 0; by < length; by++) if (bytes[at + by] !== wanted[part + by]) return false;
    return true;
  };

  /** A number in digits with at most one point; answers where it ends, or NO_MATCH. */
  const readNumber = (from: number): number => {
    const most = Math.min(end, from + MOST_DIGITS + 1);
    let number = 0;
    let point = -1;
    let at = from;
    for (; at < most; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) number = number * 10 + (byte - ZERO);
      else if (byte === POINT && point < 0 && at > from) point = at;
      else break;
    }
    if (at === from || at - from > MOST_DIGITS || at - from > textLength || point === at - 1) return NO_MATCH;
    stored = point < 0 ? number : number / (POWERS[at - point - 1] ?? 1);
    return at;
  };

  const readUpToTag = (from: number): number => {
    let to = from;
    // Most texts are short: to ask the buffer takes longer than to look.
    while (to < end && bytes[to] !== LT) to += 1;
    if (to >= end || to - from > textLength) return NO_MATCH;
    const text = readText(bytes, from, to);
    stored = text === '' ? null : text;
    return text === null ? NO_MATCH : to;
  };

  return {
    begin: (given) => {
      bytes = given;
      view = new DataView(given.buffer, given.byteOffset, given.length);
      end = given.length;
    },
    match: (template, from) => {
      const { kinds, cellOf, starts } = template;
      const places = kinds.length;
      let at = from;
      let [row, rowFrom, rowDigits] = [-1, 0, 0];
      for (let place = 0; place <= places; place++) {
        const part = starts[place] ?? 0;
        const length = (starts[place + 1] ?? 0) - part;
        if (at + length > end || !sameBytes(template, part, length, at)) return NO_MATCH;
        at += length;
        if (place === places) break;
        const kind = kinds[place];
        if (kind === SAME_NUMBER) {
          if (at + rowDigits > end) return NO_MATCH;
          for (let by = 0; by < rowDigits; by++) if (bytes[at + by] !== bytes[rowFrom + by]) return NO_MATCH;
          at += rowDigits;
        } else if (kind === ROW_NUMBER) {
          rowFrom = at;
          row = 0;
          for (; at < end; at++) {
            const byte = bytes[at] ?? 0;
            if (byte < ZERO || byte > NINE) break;
            row = row * 10 + (byte - ZERO);
          }
          rowDigits = at - rowFrom;
          if (rowDigits > ROW_DIGITS || row < 1 || row > LAST_ROW) return NO_MATCH;
        } else {
          // A number that takes more to read, as one below zero, is read as text, and made a number later.
          const number = kind === NUMBER ? readNumber(at) : NO_MATCH;
          at = number === NO_MATCH ? readUpToTag(at) : number;
          if (at === NO_MATCH) return NO_MATCH;
          values[cellOf[place] ?? 0] = stored;
        }
      }
      cells.openRow(row < 0 ? undefined : row);
      for (let slot = 0; slot < template.cells.length; slot++) {
        const cell = template.cells[slot];
        if (cell === undefined) continue;
        const value = cell.hasValue ? (values[slot] ?? null) : null;
        cells.cell(cell.column, cell.type, cell.style, value, false);
      }
      cells.closeRow();
      return at;
    },
  };
}
