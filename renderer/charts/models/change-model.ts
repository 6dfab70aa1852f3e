import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { chartTitle } from '../../features/fordeling/chart-title.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import { changeTicks } from '../change-ticks.ts';
import type { ChartMark, ChartModel } from '../chart-model.ts';
import { logTicks } from '../log-ticks.ts';

type Words = Pick<ScreenWords, 'work' | 'charts'>;

/** Names on this many of the largest rises and falls. */
const named = 3;
/** More names than this in one place are said as the first and how many more. */
const mostNames = 2;

/**
 * Last year across, on a logarithmic scale so that a city does not push the small kommuner together; the change up, in
 * persons. Kommuner with the same two numbers stand in one place and share its name.
 */
export function changeModel(rows: readonly WorkRow[], selected: string | null, words: Words): ChartModel {
  const { work } = words;
  const known = rows.flatMap(({ kommunenummer, name, lastYear, proposal, change }) =>
    lastYear === null || proposal === null || change === null
      ? []
      : [{ kommunenummer, name, lastYear, proposal, change }],
  );
  const across = logTicks(known.map(({ lastYear }) => lastYear));
  const up = changeTicks(known.map(({ change }) => change));
  const places = new Map<string, (typeof known)[number][]>();
  for (const row of known.toSorted(
    (a, b) => Number(b.kommunenummer === selected) - Number(a.kommunenummer === selected),
  )) {
    const key = `${row.lastYear} ${row.change}`;
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  const byChange = known.toSorted((a, b) => b.change - a.change).map(({ kommunenummer }) => kommunenummer);
  const bySize = known.toSorted((a, b) => b.proposal - a.proposal).map(({ kommunenummer }) => kommunenummer);
  const rankOf = (id: string): number =>
    id === selected
      ? 0
      : Math.min(bySize.indexOf(id) * 2, byChange.indexOf(id), byChange.length - 1 - byChange.indexOf(id)) +
        1;
  const marks = [...places.values()].flatMap((together): readonly ChartMark[] => {
    const [first, ...others] = together;
    if (first === undefined) return [];
    const { kommunenummer: id, lastYear, proposal, change } = first;
    const names = together.map(({ name }) => name);
    const label =
      names.length <= mostNames ? names.join(', ') : words.charts.andMore(first.name, others.length);
    const rank = Math.min(...together.map(({ kommunenummer }) => rankOf(kommunenummer)));
    return [
      {
        id,
        x: lastYear,
        y: change,
        kind: change > 0 ? 'up' : change < 0 ? 'down' : 'zero',
        label: rank <= named ? label : null,
        strong: formatNumber(proposal),
        tip: `${names.join(', ')}: ${formatNumber(lastYear)} ${work.axisLast}, ${formatNumber(proposal)} ${work.axisProposal} (${formatChange(change)})`,
        rank,
      },
    ];
  });
  return {
    title: chartTitle(rows, work),
    x: {
      scale: 'log',
      ends: [(across[0] ?? 1) * 0.85, (across.at(-1) ?? 10) * 1.05],
      ticks: across.map((at) => ({ at, text: formatNumber(at) })),
      label: `${work.axisLast}, ${work.units.persons}`,
    },
    y: {
      scale: 'linear',
      ends: [up[0] ?? -1, up.at(-1) ?? 1],
      ticks: up.map((at) => ({ at, text: formatChange(at) })),
      label: work.columns.change,
    },
    marks,
    bars: [],
    rules: [{ across: 'y', at: 0, text: work.sameAsLast }],
    table: {
      heads: [work.columns.kommune, work.columns.lastYear, work.columns.proposal, work.columns.change],
      rows: rows
        .toSorted((a, b) => (b.change ?? Number.NEGATIVE_INFINITY) - (a.change ?? Number.NEGATIVE_INFINITY))
        .map(({ name, lastYear, proposal, change }) => [
          name,
          lastYear === null ? '–' : formatNumber(lastYear),
          proposal === null ? '–' : formatNumber(proposal),
          change === null ? '–' : formatChange(change),
        ]),
    },
  };
}
