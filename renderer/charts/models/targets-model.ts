import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { TargetVersion } from '../../../shared/model/round.ts';
import type { ChartModel } from '../chart-model.ts';
import { evenTicks } from '../even-ticks.ts';

/** Every version of the måltall, oldest first; the one in force is filled. */
export function targetsModel(
  targets: readonly TargetVersion[],
  words: ScreenWords['charts'],
): ChartModel | null {
  const [first, last] = [targets[0], targets.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ticks = evenTicks(Math.max(...targets.map(({ number }) => number)) * 1.1);
  return {
    title:
      targets.length === 1
        ? words.targetsOne(formatNumber(last.number), formatDate(last.date))
        : words.targetsTitle(formatNumber(first.number), formatNumber(last.number)),
    x: {
      scale: 'linear',
      ends: [-0.6, Math.max(1.4, targets.length - 0.4)],
      ticks: targets.map(({ date }, at) => ({ at, text: formatDate(date) })),
      label: words.date,
    },
    y: {
      scale: 'linear',
      ends: [0, ticks.at(-1) ?? 1],
      ticks: ticks.map((at) => ({ at, text: formatNumber(at) })),
      label: words.persons,
    },
    marks: targets.map((target, at) => ({
      id: String(target.id),
      x: at,
      y: target.number,
      kind: 'none',
      label: '',
      strong: formatNumber(target.number),
      tip: `${formatNumber(target.number)}, ${target.source}`,
      rank: targets.length - at,
    })),
    bars: targets.map((target, at) => ({
      id: String(target.id),
      x: [at - 0.28, at + 0.28],
      y: [0, target.number],
      kind: target === last ? 'bar' : 'other',
    })),
    rules: [],
    table: {
      heads: [words.date, words.target, words.sourceHead],
      rows: targets.map(({ date, number, source }) => [formatDate(date), formatNumber(number), source]),
    },
  };
}
