import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { BacktestView } from '../../../shared/model/backtest-against.ts';
import type { ChartModel } from '../chart-model.ts';
import { evenTicks } from '../even-ticks.ts';

/** The persons that each rule would have placed elsewhere than they really were. */
export function backtestModel(found: BacktestView, words: ScreenWords['charts']): ChartModel | null {
  const rows = found.rows.toSorted((a, b) => a.misplaced - b.misplaced);
  const own = rows.find(({ rule }) => rule === 'proposal');
  if (own === undefined) return null;
  const ticks = evenTicks(Math.max(1, ...rows.map(({ misplaced }) => misplaced)) * 1.1);
  return {
    title: words.backtestTitle(own.misplaced, formatPeriod(found.against.period)),
    x: {
      scale: 'linear',
      ends: [0, ticks.at(-1) ?? 1],
      ticks: ticks.map((at) => ({ at, text: formatNumber(at) })),
      label: words.backtestAxis,
    },
    y: {
      scale: 'linear',
      ends: [-0.6, rows.length - 0.4],
      ticks: rows.map(({ rule }, at) => ({ at, text: words.backtestBars[rule] })),
      label: words.rule,
      names: true,
    },
    marks: rows.map(({ rule, misplaced, within2, of }, at) => ({
      id: rule,
      x: misplaced,
      y: at,
      kind: 'none',
      label: '',
      strong: formatNumber(misplaced),
      tip: words.backtestTip(words.backtestBars[rule], formatNumber(misplaced), within2, of),
      rank: at,
    })),
    bars: rows.map(({ rule, misplaced }, at) => ({
      id: rule,
      x: [0, misplaced],
      y: [at - 0.28, at + 0.28],
      kind: rule === 'proposal' ? 'bar' : 'other',
    })),
    rules: [],
    table: {
      heads: [words.rule, words.backtestAxis, '± 2'],
      rows: rows.map(({ rule, misplaced, within2, of }) => [
        words.backtestBars[rule],
        formatNumber(misplaced),
        `${formatNumber(within2)} / ${formatNumber(of)}`,
      ]),
    },
  };
}
