/** Why a pasted line could not be used. */
export type PasteProblem = 'unknown' | 'ambiguous' | 'twice' | 'notNumber' | 'notWhole' | 'tooMany';

export interface PastedCell {
  readonly kommunenummer: string;
  readonly value: string | number;
}

export interface PastedProblem {
  /** 1 is the first line. */
  readonly line: number;
  /** What stands there. */
  readonly text: string;
  readonly problem: PasteProblem;
}

export interface Pasted {
  /** How lines were told apart: by the name or number in front, or by their order. */
  readonly by: 'name' | 'order';
  readonly cells: readonly PastedCell[];
  readonly problems: readonly PastedProblem[];
}

export interface PasteTarget {
  /** 'whole': persons, from 0. */
  readonly kind: 'text' | 'number' | 'whole';
  /** The kommuner in the table's order, and where the pasting begins where lines have no names. */
  readonly order: readonly string[];
  readonly start: number;
}

interface Named {
  readonly kommunenummer: string;
  readonly name: string;
}

/** 12, 1 234,5, −3 and +4: as Excel shows numbers in Norway. null for anything else, among them 1.234. */
export function readNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  return /^[+-]?\d+(?:,\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

const fold = (name: string): string => name.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');

/** The ways a kommune may be named: its number, its name, the Norwegian or the Sami part of it. */
function keysOf({ kommunenummer, name }: Named): readonly string[] {
  const parts = name.split(/\s+[-–]\s+/);
  return [...new Set([kommunenummer, fold(name), ...parts.map(fold), `${kommunenummer} ${fold(name)}`])];
}

function indexOf(kommuner: readonly Named[]): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const kommune of kommuner) {
    for (const key of keysOf(kommune)) {
      // Two kommuner by one name: only their numbers tell them apart.
      index.set(key, index.has(key) ? null : kommune.kommunenummer);
    }
  }
  return index;
}

/** The cell of a line that its value stands in: the last that is not empty. */
const valueIn = (cells: readonly string[]): string => cells.findLast((cell) => cell.trim() !== '') ?? '';

/**
 * Reads a column copied from a spreadsheet, with the kommune's name or number in a column before it, or without. A first
 * line that names no kommune and holds no number is a heading, and is passed over; so are lines that are empty.
 */
export function matchPasted(text: string, kommuner: readonly Named[], target: PasteTarget): Pasted {
  const index = indexOf(kommuner);
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split('\t') }));
  const kommuneOf = (cells: readonly string[]): string | null | undefined =>
    cells.map((cell) => index.get(fold(cell))).find((found) => found !== undefined);
  const hasNames = lines.some(
    ({ cells }) => cells.length > 1 && typeof kommuneOf(cells.slice(0, -1)) === 'string',
  );
  const cells: PastedCell[] = [];
  const problems: PastedProblem[] = [];
  const seen = new Set<string>();
  let next = target.start;
  lines.forEach(({ line, cells: parts }, at) => {
    const written = valueIn(hasNames ? parts.slice(1) : parts).trim();
    const lineText = parts.join(' ').trim();
    if (lineText === '') {
      // An empty line in the middle is a kommune without a value, and those after it keep their places.
      if (!hasNames && at < lines.length - 1) next += 1;
      return;
    }
    const named = hasNames ? kommuneOf(parts.slice(0, -1)) : target.order[next];
    const heading = at === 0 && target.kind !== 'text' && readNumber(written) === null;
    if (heading && (!hasNames || named === undefined)) return;
    if (!hasNames) next += 1;
    if (written === '') return;
    const problem = problemOf(named, written, target.kind, seen, hasNames);
    if (problem !== null || typeof named !== 'string') {
      problems.push({ line, text: lineText, problem: problem ?? 'unknown' });
      return;
    }
    seen.add(named);
    cells.push({
      kommunenummer: named,
      value: target.kind === 'text' ? written : (readNumber(written) ?? written),
    });
  });
  return { by: hasNames ? 'name' : 'order', cells, problems };
}

function problemOf(
  named: string | null | undefined,
  written: string,
  kind: PasteTarget['kind'],
  seen: ReadonlySet<string>,
  hasNames: boolean,
): PasteProblem | null {
  if (named === undefined) return hasNames ? 'unknown' : 'tooMany';
  if (named === null) return 'ambiguous';
  if (seen.has(named)) return 'twice';
  if (kind === 'text') return null;
  const value = readNumber(written);
  if (value === null) return 'notNumber';
  return kind === 'whole' && !(Number.isInteger(value) && value >= 0) ? 'notWhole' : null;
}
