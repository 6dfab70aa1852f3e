import { joinNames } from '../../../shared/i18n/join-names.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { WorkRow } from '../../store/work-rows.ts';

/** More names than this in a title is a list. */
const mostNames = 2;

/** The chart's point as its title: «Stjørdal øker mest, ingen går ned mer enn to». */
export function chartTitle(
  rows: readonly Pick<WorkRow, 'name' | 'change'>[],
  words: ScreenWords['work'],
): string {
  const changes = rows.flatMap((row) => (row.change === null ? [] : [row.change]));
  if (changes.length === 0) return words.chart;
  const top = Math.max(...changes);
  const bottom = Math.min(...changes);
  if (top === 0 && bottom === 0) return words.chartAllSame;
  const named = (change: number): string | null => {
    const names = rows.filter((row) => row.change === change).map((row) => row.name);
    return names.length > mostNames ? null : joinNames(names, words.and);
  };
  const first = top > 0 ? named(top) : null;
  const last = bottom < 0 ? named(bottom) : null;
  if (top <= 0 && last !== null) return words.chartOnlyDown(last);
  // The larger move is the point; of two alike, the one with a name.
  if (last !== null && (-bottom > top || (-bottom === top && first === null)))
    return `${words.chartOnlyDown(last)}, ${words.chartUp(top)}`;
  const down = bottom < 0 ? words.chartDown(-bottom) : words.chartNoneDown;
  if (first !== null) return `${words.chartTop(first)}, ${down}`;
  return `${words.chart}: ${down}`;
}
