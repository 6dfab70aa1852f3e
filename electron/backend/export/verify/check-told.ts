import type { PackageProblem } from '../../../../shared/model/package.ts';
import { officeItems } from './office-items.ts';
import { pdfItems } from './pdf-items.ts';

/** «1 204», «−3,5»; the hard space between thousands is a plain one in a PDF. */
const number = /[−+±-]?\d+(?:[\u00a0 ]\d{3}\b)*(?:[.,]\d+)?/g;
/** A cell with a figure and nothing else. */
const figure = /^(?:ny|[\d\s,.−+±%–-]+)$/;
/** As in `differences`: powers are not rounded alike on every machine. */
const tolerance = 1e-9;

export interface Told {
  readonly problems: readonly PackageProblem[];
  /** Whether every number of the file is the one this version writes there. */
  readonly sameNumbers: boolean;
}

interface Kommune {
  readonly kommunenummer: string;
  readonly name: string;
}

/**
 * Do the numbers of a document that another version laid out say what the data say? They are read from its text, and held
 * against the text this version writes of the same data, whatever its words, look and order of pages.
 *
 * A number is wrong where a row of a table, a point of a chart or a sentence is of a kommune, stands in both, and has another
 * number in the one, in whatever order they stand; unless half of the document, or of what it tells so of several kommuner, has,
 * for then it is the other version that counts in its own way.
 *
 * @param expected the document as this version makes it.
 */
export async function checkTold(
  kommuner: readonly Kommune[],
  file: string,
  expected: Uint8Array,
  found: Uint8Array,
): Promise<Told> {
  const items = file.endsWith('.pdf')
    ? async (bytes: Uint8Array) => pdfItems(bytes)
    : officeItems.bind(null, file);
  const [should, is] = [await items(expected), await items(found)];
  if (should === null || is === null) return { problems: [], sameNumbers: false };
  const names = new Map(kommuner.map((kommune) => [kommune.name, kommune]));
  const [others, own] = [toldOf(is, names), toldOf(should, names)];
  const pairs = [...own].flatMap(([key, all]) => {
    const theirs = others.get(key) ?? [];
    // One that stands more often in the one than in the other has no counterpart to be held against.
    return theirs.length === all.length ? paired(all, theirs) : [];
  });
  const wrong = pairs.filter(({ one, other }) => !alike(one.numbers, other.numbers));
  const countedOtherwise = new Set(
    [...Map.groupBy(pairs, ({ one }) => one.shape)].flatMap(([shape, of]) => {
      const several = new Set(of.map(({ one }) => one.kommune)).size > 1;
      return several && 2 * of.filter((pair) => wrong.includes(pair)).length >= of.length ? [shape] : [];
    }),
  );
  const told = wrong.filter(({ one }) => !countedOtherwise.has(one.shape));
  const problems = told.map(({ one, other }): PackageProblem => {
    const at = one.numbers.findIndex((each, index) => !close(each, other.numbers[index] ?? ''));
    const { kommunenummer, name } = one.kommune;
    return {
      code: 'not-as-made',
      file,
      at: `${kommunenummer} ${name}`,
      expected: one.numbers[at] ?? null,
      found: other.numbers[at] ?? null,
    };
  });
  const numbersIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(number) ?? []);
  return {
    problems: 2 * wrong.length < pairs.length ? problems : [],
    sameNumbers: wrong.length === 0 && alike(numbersIn(should), numbersIn(is)),
  };
}

interface Line {
  readonly kommune: Kommune;
  readonly numbers: readonly string[];
  /** What it has in common with the same told of another kommune. */
  readonly shape: string;
}

interface Pair {
  readonly one: Line;
  readonly other: Line;
}

/** As many of each: those with the same numbers belong together wherever they stand, the rest in the order they have. */
function paired(own: readonly Line[], found: readonly Line[]): readonly Pair[] {
  const left = [...found];
  const take = (at: number): Line | undefined => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const same = own.map((one) => take(left.findIndex((other) => alike(one.numbers, other.numbers))));
  return own.map((one, at) => ({ one, other: same[at] ?? take(0) ?? one }));
}

/** What is told of kommuner with numbers: rows by the name and how many figures follow it, other texts by their words. */
function toldOf(
  items: readonly string[],
  names: ReadonlyMap<string, Kommune>,
): ReadonlyMap<string, readonly Line[]> {
  const told = new Map<string, Line[]>();
  const first = firstOf([...names.keys()]);
  const add = (key: string, line: Line): void => {
    told.set(key, [...(told.get(key) ?? []), line]);
  };
  items.forEach((item, at) => {
    const kommune = names.get(item.trim());
    if (kommune !== undefined) {
      const after = items.slice(at + 1, at + 1 + mostFigures);
      const end = after.findIndex((text) => !figure.test(text.trim()));
      const numbers = (end < 0 ? after : after.slice(0, end)).map((text) => text.trim());
      const shape = String(numbers.length);
      if (numbers.length > 0) add(`${kommune.kommunenummer} ${shape}`, { kommune, numbers, shape });
      return;
    }
    const numbers = item.match(number);
    const of = names.get(first.exec(item)?.[0] ?? '');
    if (numbers === null || of === undefined) return;
    const words = item.replace(number, '#');
    add(words, { kommune: of, numbers, shape: words.replace(first, '') });
  });
  return told;
}

/** Finds the first name of a text as a whole word, the genitive of it too: not «Vest» in «Vesteng», nor in «Nord-Vest». */
function firstOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}-])(?:${any})(?=s?(?![\\p{L}-]))`, 'u');
}

/** No table of ours has as many columns. */
const mostFigures = 30;

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => close(each, b[index] ?? ''));

function close(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [Number(a), Number(b)];
  if (!/\./.test(a + b)) return false;
  return Math.abs(x - y) <= tolerance * Math.max(1, Math.abs(x), Math.abs(y));
}
