import type { ReadLimits } from '../limits.ts';
import { NO_MATCH, rowMatcher } from './match-row.ts';
import { plainXmlText } from './plain-xml-text.ts';
import { rowForms } from './row-forms.ts';
import { NUMBER, ROW_NUMBER, rowTemplate, SAME_NUMBER, type Span, TEXT } from './row-template.ts';
import type { SheetCells } from './sheet-cells.ts';
import { simpleNumber } from './simple-number.ts';
import { isLetter, isName, isSpace } from './xml-bytes.ts';

/** Why the scanner stopped: the bytes end within a row, or what follows is not a row written in the plain way. */
const ENDS = -1;
export const UNUSUAL = -2;

export interface Scanned {
  /** The end of the last row that was read. */
  readonly at: number;
  readonly stopped: typeof ENDS | typeof UNUSUAL;
}

const [LT, GT, SLASH, QUOTE, EQUALS] = [0x3c, 0x3e, 0x2f, 0x22, 0x3d] as const;
const [LETTER_C, LETTER_F, LETTER_I, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [
  0x63, 0x66, 0x69, 0x72, 0x73, 0x74, 0x76,
] as const;

/** No tag of a row or a cell has more attributes. */
const MOST_ATTRIBUTES = 24;

/**
 * A scanner of rows in the form `<row r="1"><c r="A1" s="2" t="s"><f>…</f><v>3</v></c><c t="inlineStr"><is><t>…</t></is>
 * </c></row>`: any attributes in double quotes, white space between the tags, nothing else. A row is given to `cells`
 * only when all of it has been read and is well-formed; else nothing of it is.
 */
export function rowScanner(
  cells: SheetCells,
  { textLength }: ReadLimits,
): (bytes: Buffer, from: number) => Scanned {
  const readText = plainXmlText();
  let bytes: Buffer = Buffer.alloc(0);
  let end = 0;

  // The row that is being read, one entry a cell.
  const columns: number[] = [];
  const types: string[] = [];
  const styles: number[] = [];
  const values: (string | number | null)[] = [];
  const formulas: boolean[] = [];
  // The attributes of the tag that was read last: where names and values begin and end.
  const names: number[] = [];
  let attributes = 0;
  let isEmptyTag = false;
  let stored: string | number | null = null;
  let formula = false;
  // The form of the row that is being read, for those that come after it.
  let spans: Span[] = [];
  let slotRead = 0;
  const forms = rowForms(rowMatcher(cells, textLength, readText));

  const skipSpace = (from: number): number => {
    let at = from;
    while (at < end && isSpace(bytes[at])) at += 1;
    return at;
  };

  const sameName = (a: number, b: number): boolean => {
    const [fromA = 0, toA = 0, fromB = 0, toB = 0] = [names[a], names[a + 1], names[b], names[b + 1]];
    if (toA - fromA !== toB - fromB) return false;
    for (let at = 0; at < toA - fromA; at++) if (bytes[fromA + at] !== bytes[fromB + at]) return false;
    return true;
  };

  /** From behind a tag's name to behind its «>». */
  const readAttributes = (from: number): number => {
    let at = from;
    attributes = 0;
    for (;;) {
      const spaced = skipSpace(at);
      if (spaced >= end) return ENDS;
      const byte = bytes[spaced] ?? 0;
      if (byte === GT) {
        isEmptyTag = false;
        return spaced + 1;
      }
      if (byte === SLASH) {
        if (spaced + 1 >= end) return ENDS;
        isEmptyTag = true;
        return bytes[spaced + 1] === GT ? spaced + 2 : UNUSUAL;
      }
      if (spaced === at || attributes >= MOST_ATTRIBUTES) return UNUSUAL;
      const nameFrom = spaced;
      at = spaced;
      while (at < end && isName(bytes[at] ?? 0)) at += 1;
      if (at + 1 >= end) return ENDS;
      if (!isLetter(bytes[nameFrom] ?? 0) || bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return UNUSUAL;
      const valueFrom = at + 2;
      let valueTo = valueFrom;
      for (; ; valueTo++) {
        if (valueTo >= end) return ENDS;
        const letter = bytes[valueTo] ?? 0;
        if (letter === QUOTE) break;
        if (letter === LT || letter === 0x26 || letter < 0x20 || letter >= 0x80) return UNUSUAL;
      }
      const slot = attributes * 4;
      names[slot] = nameFrom;
      names[slot + 1] = at;
      names[slot + 2] = valueFrom;
      names[slot + 3] = valueTo;
      for (let other = 0; other < attributes; other++) if (sameName(other * 4, slot)) return UNUSUAL;
      attributes += 1;
      at = valueTo + 1;
    }
  };

  /** Whether an attribute has the name of one letter. */
  const isCalled = (slot: number, letter: number): boolean =>
    (names[slot + 1] ?? 0) - (names[slot] ?? 0) === 1 && bytes[names[slot] ?? 0] === letter;

  /** A short tag that must stand here, as «</v>». */
  const expect = (from: number, tag: string): number => {
    for (let index = 0; index < tag.length; index++) {
      if (from + index >= end) return ENDS;
      if (bytes[from + index] !== tag.charCodeAt(index)) return UNUSUAL;
    }
    return from + tag.length;
  };

  /** Text up to the next tag, which must be `tag`. */
  const readContent = (from: number, tag: string, isNumber: boolean): number => {
    const to = bytes.indexOf(LT, from);
    if (to < 0 || to >= end) return ENDS;
    const after = expect(to, tag);
    if (after < 0) return after;
    if (to - from > textLength) return UNUSUAL;
    stored = isNumber ? simpleNumber(bytes, from, to) : null;
    if (stored === null) stored = readText(bytes, from, to);
    if (stored === null) return UNUSUAL;
    spans.push({ kind: isNumber ? NUMBER : TEXT, from, to, cell: slotRead });
    if (stored === '') stored = null;
    return after;
  };

  /** `<is><t>…</t></is>`, from behind `<i`. */
  const readInline = (from: number): number => {
    let at = expect(from, 's>');
    if (at < 0) return at;
    at = expect(skipSpace(at), '<t');
    if (at < 0) return at;
    at = readAttributes(at);
    if (at < 0) return at;
    if (!isEmptyTag) at = readContent(at, '</t>', false);
    return at < 0 ? at : expect(skipSpace(at), '</is>');
  };

  /** What is inside a cell, to behind its `</c>`. Each of formula, value and text at most once. */
  const readInside = (from: number, type: string): number => {
    const isNumber = type === 'n' || type === 's';
    let hasValue = false;
    let value: string | number | null = null;
    let at = from;
    for (;;) {
      at = skipSpace(at);
      if (at + 1 >= end) return ENDS;
      if (bytes[at] !== LT) return UNUSUAL;
      const letter = bytes[at + 1];
      if (letter === SLASH) break;
      if (letter === LETTER_F && !formula) {
        formula = true;
        at = readAttributes(at + 2);
        if (at >= 0 && !isEmptyTag) at = readContent(at, '</f>', false);
      } else if (letter === LETTER_V && !hasValue) {
        hasValue = true;
        at = readAttributes(at + 2);
        stored = null;
        if (at >= 0 && attributes > 0) return UNUSUAL;
        if (at >= 0 && !isEmptyTag) at = readContent(at, '</v>', isNumber);
        value = stored;
      } else if (letter === LETTER_I && !hasValue && type === 'inlineStr') {
        hasValue = true;
        stored = null;
        at = readInline(at + 2);
        value = stored;
      } else return UNUSUAL;
      if (at < 0) return at;
    }
    stored = value;
    return expect(at, '</c>');
  };

  /** A cell, from behind `<c`. */
  const readCell = (from: number, slot: number): number => {
    let at = readAttributes(from);
    if (at < 0) return at;
    let [column, style, type] = [-1, 0, 'n'];
    for (let one = 0; one < attributes * 4; one += 4) {
      const [valueFrom = 0, valueTo = 0] = [names[one + 2], names[one + 3]];
      if (isCalled(one, LETTER_R)) {
        column = 0;
        let letters = valueFrom;
        for (; letters < valueTo; letters++) {
          const letter = (bytes[letters] ?? 0) & ~32;
          if (letter < 65 || letter > 90) break;
          column = column * 26 + (letter - 64);
        }
        // Excel's last column is XFD.
        if (letters === valueFrom || letters - valueFrom > 3) return UNUSUAL;
        column -= 1;
        spans.push({ kind: SAME_NUMBER, from: letters, to: valueTo, cell: -1 });
      } else if (isCalled(one, LETTER_S)) {
        const number = simpleNumber(bytes, valueFrom, valueTo);
        if (number === null) return UNUSUAL;
        style = number;
      } else if (isCalled(one, LETTER_T)) type = bytes.toString('latin1', valueFrom, valueTo);
    }
    formula = false;
    stored = null;
    slotRead = slot;
    if (!isEmptyTag) at = readInside(at, type);
    if (at < 0) return at;
    columns[slot] = column;
    types[slot] = type;
    styles[slot] = style;
    values[slot] = stored;
    formulas[slot] = formula;
    return at;
  };

  /** Has the form of the row that has just been read kept. What a formula is made of differs in every row. */
  const learn = (from: number, to: number, count: number): void => {
    if (!forms.isLearning() || formulas.slice(0, count).includes(true)) return;
    const valued = new Set(spans.map(({ cell }) => cell));
    const found = Array.from({ length: count }, (_, slot) => ({
      column: columns[slot] ?? -1,
      type: types[slot] ?? 'n',
      style: styles[slot] ?? 0,
      hasValue: valued.has(slot),
    }));
    forms.learn(rowTemplate(bytes, from, to, spans, found));
  };

  /** One row, from its «<» to behind its end. */
  const readRow = (from: number): number => {
    let at = expect(from, '<row');
    if (at < 0) return at;
    at = readAttributes(at);
    if (at < 0) return at;
    let reference: string | undefined;
    spans = [];
    for (let one = 0; one < attributes * 4; one += 4) {
      if (!isCalled(one, LETTER_R)) continue;
      const [valueFrom = 0, valueTo = 0] = [names[one + 2], names[one + 3]];
      reference = bytes.toString('latin1', valueFrom, valueTo);
      spans.push({ kind: ROW_NUMBER, from: valueFrom, to: valueTo, cell: -1 });
    }
    let count = 0;
    if (!isEmptyTag) {
      for (;;) {
        at = skipSpace(at);
        if (at + 2 >= end) return ENDS;
        if (bytes[at] !== LT) return UNUSUAL;
        if (bytes[at + 1] !== LETTER_C) break;
        at = readCell(at + 2, count);
        if (at < 0) return at;
        count += 1;
      }
      at = expect(at, '</row>');
      if (at < 0) return at;
    }
    learn(from, at, count);
    cells.openRow(reference);
    for (let slot = 0; slot < count; slot++) {
      cells.cell(
        columns[slot] ?? -1,
        types[slot] ?? 'n',
        styles[slot] ?? 0,
        values[slot] ?? null,
        formulas[slot] ?? false,
      );
    }
    cells.closeRow();
    return at;
  };

  return (given, from) => {
    bytes = given;
    end = given.length;
    forms.begin(given);
    let at = from;
    for (;;) {
      const start = skipSpace(at);
      if (start >= end) return { at, stopped: ENDS };
      const matched = forms.match(start);
      const next = matched === NO_MATCH ? readRow(start) : matched;
      if (next < 0) return { at, stopped: next === UNUSUAL ? UNUSUAL : ENDS };
      at = next;
    }
  };
}
