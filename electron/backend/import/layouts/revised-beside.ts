import { foldName } from '../../register/index.ts';
import { yearNamed } from '../staging/read-period.ts';

/** Figures that may come again within a year, and what their headers have in common. */
const ROOTS: ReadonlyMap<string, RegExp> = new Map([
  ['anmodning', /anmod|oppmod/],
  ['vedtak', /vedtak|vedtatt|vedteke/],
]);
const REVISED =
  /(?<!\p{L})(ny|nye|nytt|revidert|rev|justert|endra|endret|endelig|endeleg|ekstra)(?!\p{L})|tilleggs?(anmod|oppmod|vedtak)/u;

/**
 * Whether another header of the same year names the same figure as a new or revised one: then a column without such a word
 * may be the first number or the one that holds, and nobody but the user can say which.
 */
export function hasRevisedBeside(
  indicator: string,
  period: string,
  header: string,
  headers: readonly string[],
): boolean {
  const root = ROOTS.get(indicator);
  if (root === undefined || REVISED.test(foldName(header))) return false;
  return headers.some((other) => {
    const text = foldName(other);
    const year = yearNamed(other);
    const isSameYear = year === null || period === '' || year === period.slice(0, 4);
    return other !== header && isSameYear && root.test(text) && REVISED.test(text);
  });
}
