import { type Cell, cellText } from '../table.ts';
import { type HeaderRegion, headerRegion } from './header-region.ts';
import { isSumLabel } from './is-sum-label.ts';
import type { TableToRecognise } from './layout.ts';

/** What a header over a column of figures names. */
export interface ColumnRegion {
  /** The kommune, or what else stands there: a sum, a fylke, a name that is no kommune's. */
  readonly label: string;
  /** What else the header says of the figures: «Personer», «2024». */
  readonly more: readonly string[];
  readonly kind: 'kommune' | 'area' | 'other';
}

const LETTERS = /\p{L}/u;

const sayMore = (before: string, after: string): readonly string[] =>
  [before, after].filter((text) => text !== '');

/** What stands around the kommuner, where it is the same for several of them; the commonest first. */
function commonSurroundings(found: readonly (HeaderRegion | null)[]): readonly HeaderRegion[] {
  const groups = Map.groupBy(
    found.filter((one) => one !== null),
    ({ before, after }) => `${before}\t${after}`,
  );
  return [...groups.values()]
    .filter((ones) => ones.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([one]) => (one === undefined ? [] : [one]));
}

/** The header without what stands around other kommuner in the line; null where it has none of it. */
function between(text: string, around: readonly HeaderRegion[]): HeaderRegion | null {
  for (const { before, after } of around) {
    const isAround = before !== '' || after !== '';
    const [head, tail] = [before === '' ? '' : `${before} `, after === '' ? '' : ` ${after}`];
    if (isAround && text.length > head.length + tail.length && text.startsWith(head) && text.endsWith(tail))
      return { label: text.slice(head.length, text.length - tail.length), before, after };
  }
  return null;
}

/**
 * What each cell of a line names, by column; null for an empty one. A sum and a fylke have around them what the kommuner
 * have («50 Trøndelag 2024»), and so has a kommune with a name that is not known («- Čáhcesuolu 2024»).
 */
export function headerRegions(
  cells: readonly Cell[],
  match: TableToRecognise['match'],
): readonly (ColumnRegion | null)[] {
  const texts = cells.map(cellText);
  const found = texts.map((text) => (text === '' ? null : headerRegion(text, match)));
  const around = commonSurroundings(found);
  return texts.map((text, column) => {
    if (text === '') return null;
    const own = found[column] ?? null;
    const isCommon = around.some(({ before, after }) => before === own?.before && after === own.after);
    const taken = own !== null && isCommon ? own : (between(text, around) ?? own);
    const { label, before, after } = taken ?? { label: text, before: '', after: '' };
    if (own !== null) return { label, more: sayMore(before, after), kind: 'kommune' };
    const { kind } = match(label);
    const isArea =
      ((kind === 'fylke' || kind === 'not-a-kommune') && LETTERS.test(label)) || isSumLabel(label);
    return { label, more: sayMore(before, after), kind: isArea ? 'area' : 'other' };
  });
}
