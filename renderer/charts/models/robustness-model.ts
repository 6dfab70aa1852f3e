import type { Sensitivity } from '../../../shared/allocation/index.ts';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { changeTicks } from '../change-ticks.ts';
import type { ChartModel } from '../chart-model.ts';

/** As many kommuner as there is height for, those that move most. */
const linePixels = 17;

/** How far each number moves with other weights: thin for all, thick for nine of ten, around the proposal. */
export function robustnessModel(
  sensitivity: Sensitivity,
  nameOf: (id: string) => string,
  height: number,
  words: ScreenWords['charts'],
): ChartModel | null {
  const all = sensitivity.places.toSorted(
    (a, b) => b.high95 - b.low5 - (a.high95 - a.low5) || b.highest - b.lowest - (a.highest - a.lowest),
  );
  const [first] = all;
  if (first === undefined) return null;
  const shown = all.slice(0, Math.max(3, Math.floor((height - 60) / linePixels)));
  const ends = changeTicks(shown.flatMap((one) => [one.lowest - one.number, one.highest - one.number]));
  const write = formatNumber;
  return {
    title:
      first.lowest === first.highest
        ? words.robustnessSteady
        : words.robustnessTitle(nameOf(first.id), write(first.low5), write(first.high95)),
    x: {
      scale: 'linear',
      ends: [ends[0] ?? -1, ends.at(-1) ?? 1],
      ticks: ends.map((at) => ({ at, text: formatChange(at) })),
      label:
        shown.length < all.length
          ? `${words.fromProposal} · ${words.mostMoved(shown.length, all.length)}`
          : words.fromProposal,
    },
    y: {
      scale: 'linear',
      ends: [-0.5, shown.length - 0.5],
      ticks: shown.map((one, at) => ({ at, text: `${nameOf(one.id)} ${write(one.number)}` })),
      label: words.kommune,
      names: true,
    },
    marks: shown.map((one, at) => ({
      id: one.id,
      x: 0,
      y: at,
      kind: 'zero',
      label: null,
      strong: '',
      tip: words.robustnessTip(nameOf(one.id), write(one.number), write(one.low5), write(one.high95)),
      rank: at,
    })),
    bars: shown.flatMap((one, at) => [
      {
        id: `${one.id} thin`,
        x: [one.lowest - one.number, one.highest - one.number] as const,
        y: [at - 0.08, at + 0.08] as const,
        kind: 'thin' as const,
      },
      {
        id: `${one.id} range`,
        x: [one.low5 - one.number, one.high95 - one.number] as const,
        y: [at - 0.25, at + 0.25] as const,
        kind: 'range' as const,
      },
    ]),
    rules: [],
    table: {
      heads: [words.kommune, words.lowest, words.low, words.number, words.high, words.highest],
      rows: all.map((one) => [
        nameOf(one.id),
        ...[one.lowest, one.low5, one.number, one.high95, one.highest].map((number) => write(number)),
      ]),
    },
  };
}
