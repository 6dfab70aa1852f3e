import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { divisors } from '../divisors.ts';
import { groupName } from '../names.ts';
import { type PackageRow, packageRows } from '../package-rows.ts';
import { shortNumber } from '../short-number.ts';
import type { Block } from './block.ts';
import { bullet, heading, paragraph } from './blocks.ts';

/** How anyone checks a number with a pocket calculator, with an example of each kind. */
export function handCheck(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const w = words.letter;
  const all = divisors(recommendation.allocation.certificate, recommendation.input.groups);
  const rows = packageRows(recommendation);
  const whole = all.find(({ group }) => group === null);
  const branches = recommendation.input.places.some(({ minIfPositive }) => (minIfPositive ?? 0) > 1);
  return [
    heading(w.checkHeading),
    paragraph(w.checkText(divisorText(whole?.value ?? 1))),
    ...examples(rows).map((row) => bullet(example(row, words))),
    ...all.flatMap(({ group, value }) =>
      group === null ? [] : [bullet(w.checkGroup(groupName(recommendation, group), divisorText(value)))],
    ),
    paragraph(
      [w.checkNote, all.some(({ exact }) => exact) ? w.checkTies : '', branches ? w.checkBranches : '']
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
  ];
}

/** The largest number that is the rounded quotient, and the largest that a bound holds. */
function examples(rows: readonly PackageRow[]): readonly PackageRow[] {
  const bySize = rows
    .filter(({ divisor, input }) => divisor.group === null && input.lock === null)
    .sort((a, b) => b.number - a.number);
  const free = bySize.find((row) => Math.round(row.key.key / row.divisor.value) === row.number);
  const held = bySize.find(outsideBounds);
  return [free, held].filter((row) => row !== undefined);
}

function example({ kommune, key, divisor, number }: PackageRow, words: DocumentWords): string {
  const w = words.letter;
  const decimals = decimalsFor(key.key, divisor.value);
  const written = Number(key.key.toFixed(decimals));
  const quotient = written / divisor.value;
  const parts = [
    kommune.name,
    formatNumber(written, decimals),
    divisorText(divisor.value),
    formatNumber(quotient, decimals),
  ] as const;
  return Math.round(quotient) === number
    ? w.checkExample(...parts, formatNumber(number))
    : w.checkExampleBound(...parts, formatNumber(number));
}

/** Whether a bound holds the number, and not a place among equals: the quotient would round to what the bounds do not allow. */
export function outsideBounds({ key, divisor, low, high }: PackageRow): boolean {
  const rounded = Math.round(key.key / divisor.value);
  return rounded < low || (high !== null && rounded > high);
}

/** As many decimals of the key as make the division on paper round to the same; two are enough but near a half. */
export function decimalsFor(key: number, divisor: number): number {
  const whole = Math.round(key / divisor);
  for (let decimals = 2; decimals < 9; decimals += 1)
    if (Math.round(Number((Number(key.toFixed(decimals)) / divisor).toFixed(decimals))) === whole)
      return decimals;
  return 9;
}

const divisorText = (divisor: number): string => shortNumber(divisor);
