import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { KommuneStep } from '../../features/robusthet/kommune-steps.ts';
import type { ChartModel } from '../chart-model.ts';
import { evenTicks } from '../even-ticks.ts';

export interface StepsFacts {
  readonly name: string;
  readonly criterion: string;
  /** Held by hand, so that no weight moves it. */
  readonly locked: boolean;
  readonly steps: readonly KommuneStep[];
  /** As far as the weight is followed, and the weight as it is set. */
  readonly most: number;
  readonly now: number;
}

/** Steps that read well on an axis of whole persons. */
const wholeSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const mostTicks = 8;
/** More break points than this, written out, hide the staircase. All are in the table. */
const mostNamed = 6;

/** Persons of one kommune as one weight grows: a staircase, with the break points nearest to the weight as it is named. */
export function stepsModel(facts: StepsFacts, words: ScreenWords['charts']): ChartModel | null {
  const { name, criterion, locked, steps, most, now } = facts;
  if (steps.length === 0) return null;
  const numbers = steps.map(({ number }) => number);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const current = steps.findLast(({ from }) => from <= now)?.number ?? numbers[0] ?? 0;
  const next = steps.find(({ from }) => from > now);
  const every = wholeSteps.find((one) => (high - low) / one <= mostTicks) ?? high - low;
  const first = Math.ceil(low / every) * every;
  const [, ...changes] = steps;
  const nearest = changes.toSorted((a, b) => Math.abs(a.from - now) - Math.abs(b.from - now));
  const named = new Set(nearest.slice(0, mostNamed));
  return {
    title: locked
      ? words.stepsLocked(name, formatNumber(current))
      : words.stepsTitle(
          name,
          formatNumber(current),
          next === undefined ? null : { number: formatNumber(next.number), share: formatShare(next.from, 1) },
        ),
    x: {
      scale: 'linear',
      ends: [0, most],
      ticks: evenTicks(most * 100)
        .map((percent) => percent / 100)
        .map((at) => ({ at, text: formatShare(at, 0) })),
      label: words.stepsAxis(criterion),
    },
    y: {
      scale: 'linear',
      ends: [low - 1, high + 1],
      ticks: Array.from(
        { length: Math.floor((high - first) / every) + 1 },
        (_, index) => first + index * every,
      ).map((at) => ({ at, text: formatNumber(at) })),
      label: words.persons,
    },
    marks: changes.map((change, index) => {
      const { from, number } = change;
      return {
        id: String(from),
        x: from,
        y: number,
        kind: number > (steps[index]?.number ?? number) ? 'up' : 'down',
        label: named.has(change) ? formatShare(from, 1) : null,
        strong: named.has(change) ? formatNumber(number) : '',
        tip: `${formatShare(from, 1)}: ${formatNumber(number)}`,
        rank: Math.abs(from - now),
      };
    }),
    bars: steps.map(({ from, number }, index) => ({
      id: String(from),
      x: [from, steps[index + 1]?.from ?? most],
      y: [number - 0.06 * Math.max(1, (high - low) / 4), number + 0.06 * Math.max(1, (high - low) / 4)],
      kind: 'bar',
    })),
    rules: [{ across: 'x', at: now, text: `${words.stepsNow} ${formatShare(now, 0)}` }],
    table: {
      heads: [words.weight, words.persons],
      rows: steps.map(({ from, number }) => [formatShare(from, 1), formatNumber(number)]),
    },
  };
}
