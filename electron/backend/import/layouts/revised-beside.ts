import type { PlainColumn } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { readNumber } from '../staging/read-number.ts';
import { yearNamed } from '../staging/read-period.ts';

/** Figures that may come again within a year, and what their headers have in common. */
const ROOTS: ReadonlyMap<string, RegExp> = new Map([
  ['anmodning', /anmod|oppmod/],
  ['vedtak', /vedtak|vedtatt|vedteke/],
]);
/** What is additional («Tilleggsanmodning») comes beside the first number, and not in its place. */
const REVISED = /(?<!\p{L})(ny|nye|nytt|revidert|rev|justert|endra|endret|endelig|endeleg)(?!\p{L})/u;

/** A date or a remark beside a figure is no figure. */
const isNumber = (sample: string): boolean => readNumber(sample) !== null;

/**
 * Whether another column with numbers names the same figure of the same year as a new or revised one: then a column without
 * such a word may be the first number or the one that holds, and nobody but the user can say which.
 */
export function hasRevisedBeside(
  indicator: string,
  period: string,
  header: string,
  columns: readonly PlainColumn[],
): boolean {
  const root = ROOTS.get(indicator);
  if (root === undefined || REVISED.test(foldName(header))) return false;
  return columns.some(({ header: other, samples }) => {
    const text = foldName(other);
    const year = yearNamed(other);
    const isSameYear = year === null || period === '' || year === period.slice(0, 4);
    return other !== header && isSameYear && root.test(text) && REVISED.test(text) && samples.some(isNumber);
  });
}
