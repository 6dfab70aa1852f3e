import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import type { ChartModel } from '../chart-model.ts';
import { evenTicks } from '../even-ticks.ts';
import { logTicks } from '../log-ticks.ts';

/** Inhabitants across, persons per 1 000 up, and the fylke's average as a line. null where there is nothing to draw. */
export function sizeModel(
  rows: readonly WorkRow[],
  selected: string | null,
  words: ScreenWords['charts'],
): ChartModel | null {
  const known = rows.flatMap(({ kommunenummer, name, inhabitants, proposal, perThousand, lock }) =>
    inhabitants === null || proposal === null || perThousand === null || inhabitants <= 0
      ? []
      : [{ kommunenummer, name, inhabitants, proposal, perThousand, locked: lock !== null }],
  );
  const sorted = known.toSorted((a, b) => b.perThousand - a.perThousand);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined) return null;
  const across = logTicks(known.map(({ inhabitants }) => inhabitants));
  const least = Math.min(...known.map(({ inhabitants }) => inhabitants));
  const greatest = Math.max(...known.map(({ inhabitants }) => inhabitants));
  const up = evenTicks(Math.max(...known.map(({ perThousand }) => perThousand)));
  const average =
    (1000 * known.reduce((sum, { proposal }) => sum + proposal, 0)) /
    known.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  const write = (value: number): string => formatNumber(value, 1);
  const order = new Map(sorted.map(({ kommunenummer }, index) => [kommunenummer, index]));
  return {
    title: words.sizeTitle(high.name, write(high.perThousand), low.name, write(low.perThousand)),
    x: {
      scale: 'log',
      ends: [least * 0.8, greatest * 1.3],
      ticks: across
        .filter((at) => at >= least * 0.8 && at <= greatest * 1.3)
        .map((at) => ({ at, text: formatNumber(at) })),
      label: words.inhabitants,
    },
    y: {
      scale: 'linear',
      ends: [0, up.at(-1) ?? 1],
      ticks: up.map((at) => ({ at, text: formatNumber(at, Number.isInteger(at) ? 0 : 1) })),
      label: words.perThousand,
    },
    marks: known.map((row) => {
      const at = order.get(row.kommunenummer) ?? 0;
      return {
        id: row.kommunenummer,
        x: row.inhabitants,
        y: row.perThousand,
        kind: row.locked ? 'locked' : 'plain',
        label: row.name,
        strong: write(row.perThousand),
        tip: words.sizeTip(row.name, formatNumber(row.inhabitants), write(row.perThousand)),
        rank: row.kommunenummer === selected ? -1 : Math.min(at, sorted.length - 1 - at),
      };
    }),
    bars: [],
    rules: [{ across: 'y', at: average, text: words.average(write(average)) }],
    table: {
      heads: [words.kommune, words.inhabitants, words.number, words.perThousand],
      rows: sorted.map(({ name, inhabitants, proposal, perThousand }) => [
        name,
        formatNumber(inhabitants),
        formatNumber(proposal),
        write(perThousand),
      ]),
    },
  };
}
