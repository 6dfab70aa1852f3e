import { SaxesParser } from 'saxes';
import { unpackGuarded } from './unpack-guarded.ts';

export interface NamedCell {
  /** «Anbefaling!F8» */
  readonly at: string;
  readonly value: string | number | boolean | null;
}

/** Name → lines → cells. */
export type NamedRanges = ReadonlyMap<string, readonly (readonly NamedCell[])[]>;

/** Cells in one name; a real one has some thousand. */
const mostCells = 100_000;

/**
 * Reads what the names of a workbook point at: stored values, formulas not run. null where it is no workbook. A small reader
 * of our own files, under the same guard as every zip from outside.
 */
export async function readNamedRanges(bytes: Uint8Array): Promise<NamedRanges | null> {
  const unpacked = await unpackGuarded(bytes, 'xlsx');
  if (!unpacked.ok) return null;
  const part = (name: string): string =>
    new TextDecoder().decode(unpacked.value.get(name) ?? new Uint8Array());
  try {
    const shared = readShared(part('xl/sharedStrings.xml'));
    const { sheets, names } = readWorkbook(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
    const cells = new Map<string, ReadonlyMap<string, NamedCell['value']>>();
    const ranges = new Map<string, readonly (readonly NamedCell[])[]>();
    for (const [name, reference] of names) {
      const match = /^'?(.+?)'?!\$([A-Z]{1,3})\$(\d{1,7})(?::\$([A-Z]{1,3})\$(\d{1,7}))?$/.exec(reference);
      const sheet = match?.[1]?.replaceAll("''", "'");
      const target = sheet === undefined ? undefined : sheets.get(sheet);
      if (match === null || sheet === undefined || target === undefined) continue;
      const values = cells.get(sheet) ?? readCells(part(target), shared);
      cells.set(sheet, values);
      ranges.set(name, rangeOf(sheet, values, match));
    }
    return ranges;
  } catch {
    return null;
  }
}

function rangeOf(
  sheet: string,
  values: ReadonlyMap<string, NamedCell['value']>,
  [, , from = 'A', first = '1', to = from, last = first]: RegExpExecArray,
): readonly (readonly NamedCell[])[] {
  const [left, right] = [columnNumber(from), columnNumber(to)];
  const [top, bottom] = [Number(first), Number(last)];
  if ((right - left + 1) * (bottom - top + 1) > mostCells) throw new Error('too many cells in a name');
  const lines: NamedCell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: NamedCell[] = [];
    for (let column = left; column <= right; column += 1) {
      const cell = `${columnLetters(column)}${row}`;
      line.push({ at: `${sheet}!${cell}`, value: values.get(cell) ?? null });
    }
    lines.push(line);
  }
  return lines;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

interface WorkbookParts {
  /** Sheet name → part. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function readWorkbook(workbook: string, relations: string): WorkbookParts {
  const targets = new Map<string, string>();
  each(relations, (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes.Id ?? '', `xl/${attributes.Target ?? ''}`);
  });
  const sheets = new Map<string, string>();
  const names = new Map<string, string>();
  each(
    workbook,
    (name, attributes) => {
      if (name === 'sheet') sheets.set(attributes.name ?? '', targets.get(attributes['r:id'] ?? '') ?? '');
    },
    (name, attributes, text) => {
      if (name === 'definedName') names.set(attributes.name ?? '', text);
    },
  );
  return { sheets, names };
}

function readShared(xml: string): readonly string[] {
  const strings: string[] = [];
  if (xml === '') return strings;
  let current = '';
  each(
    xml,
    (name) => {
      if (name === 'si') current = '';
    },
    (name, _, text) => {
      if (name === 't') current += text;
      if (name === 'si') strings.push(current);
    },
  );
  return strings;
}

function readCells(xml: string, shared: readonly string[]): ReadonlyMap<string, NamedCell['value']> {
  const cells = new Map<string, NamedCell['value']>();
  let cell = '';
  let type = '';
  each(
    xml,
    (name, attributes) => {
      if (name !== 'c') return;
      cell = attributes.r ?? '';
      type = attributes.t ?? 'n';
    },
    (name, _, text) => {
      if (name === 't' && type === 'inlineStr') cells.set(cell, text);
      if (name !== 'v') return;
      if (type === 's') cells.set(cell, shared[Number(text)] ?? null);
      else if (type === 'b') cells.set(cell, text === '1');
      else cells.set(cell, type === 'n' ? Number(text) : text);
    },
  );
  return cells;
}

type Attributes = Readonly<Record<string, string>>;

/** Walks the elements of a document: each when it opens, and with its own text when it closes. */
function each(
  xml: string,
  opened: (name: string, attributes: Attributes) => void,
  closed: (name: string, attributes: Attributes, text: string) => void = () => {},
): void {
  const parser = new SaxesParser();
  const open: { readonly attributes: Attributes; text: string }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ attributes, text: '' });
    opened(name, attributes);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += text;
  });
  parser.on('closetag', ({ name }) => {
    const top = open.pop();
    closed(name, top?.attributes ?? {}, top?.text ?? '');
  });
  parser.write(xml).close();
}
