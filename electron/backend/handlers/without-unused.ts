import type { Indicator } from '../../../shared/model/indicator.ts';
import type { KommuneView, RoundView } from '../../../shared/model/round.ts';
import type { Sliced } from '../jobs/sliced.ts';

/**
 * As many values as are always sent: a megabyte, which window and backend write and read within a few milliseconds. IMDi's
 * table of countries of origin alone brings 76 000 for a fylke.
 */
const most = 10_000;

type Values = KommuneView['values'];

/** Which figures there are, and how many values. */
interface Figures {
  readonly of: readonly Values[];
  readonly count: number;
  readonly periods: ReadonlyMap<string, readonly string[]>;
}

/** What was counted last: the values are the same objects until a source comes or goes. */
const counted = new WeakMap<Values, Figures>();

/**
 * A round of more values than that without those of figures that came with a file and that no scenario and no column
 * uses. The window knows their periods, and asks for the values when somebody looks at them.
 */
export function* withoutUnused(view: RoundView, indicators: readonly Indicator[]): Sliced<RoundView> {
  const { count, periods } = yield* figuresOf(view.kommuner.map(({ values }) => values));
  if (count <= most) return view;
  const used = usedIn(view, indicators);
  const kommuner = view.kommuner.map((kommune) => {
    const kept: Record<string, Values[string]> = {};
    for (const indicator of used) {
      const own = kommune.values[indicator];
      if (own !== undefined) kept[indicator] = own;
    }
    return { ...kommune, values: kept };
  });
  const otherFigures = Object.fromEntries([...periods].filter(([indicator]) => !used.has(indicator)));
  return { ...view, kommuner, otherFigures };
}

function* figuresOf(all: readonly Values[]): Sliced<Figures> {
  const [first] = all;
  const known = first === undefined ? undefined : counted.get(first);
  if (known?.of.length === all.length && known.of.every((values, index) => values === all[index]))
    return known;
  const periods = new Map<string, string[]>();
  let count = 0;
  for (const values of all) {
    yield;
    for (const [indicator, own] of Object.entries(values)) {
      const found = periods.get(indicator) ?? [];
      for (const period of Object.keys(own)) {
        count += 1;
        if (!found.includes(period)) found.push(period);
      }
      periods.set(indicator, found);
    }
  }
  for (const found of periods.values()) found.sort();
  const figures = { of: all, count, periods };
  if (first !== undefined) counted.set(first, figures);
  return figures;
}

/** What ships with the program, and what a scenario or a column measures by. */
function usedIn({ scenarios, table }: RoundView, indicators: readonly Indicator[]): ReadonlySet<string> {
  const fields = table.columns.flatMap(({ field }) => (field?.of === 'measure' ? [field.indicator] : []));
  const measures = scenarios.flatMap(({ criteria }) =>
    [criteria.size, criteria.lastYear, ...criteria.criteria].map(({ indicator }) => indicator),
  );
  const shipped = indicators.filter(({ own }) => own !== true).map(({ id }) => id);
  return new Set([...shipped, ...fields, ...measures]);
}
