import type { Indicator } from '../../../shared/model/indicator.ts';
import type { RoundView } from '../../../shared/model/round.ts';

/**
 * As many values as are always sent: a megabyte, which window and backend write and read within a few milliseconds. IMDi's
 * table of countries of origin alone brings 76 000 for a fylke.
 */
const most = 10_000;

/**
 * A round of more values than that without those of figures that came with a file and that no scenario and no column
 * uses. The window knows their periods, and asks for the values when somebody looks at them.
 */
export function withoutUnused(view: RoundView, indicators: readonly Indicator[]): RoundView {
  const count = view.kommuner.reduce(
    (sum, { values }) =>
      Object.values(values).reduce((inner, periods) => inner + Object.keys(periods).length, sum),
    0,
  );
  if (count <= most) return view;
  const used = usedIn(view, indicators);
  const others = new Map<string, Set<string>>();
  const kommuner = view.kommuner.map((kommune) => {
    const kept: Record<string, (typeof kommune.values)[string]> = {};
    for (const [indicator, periods] of Object.entries(kommune.values)) {
      if (used.has(indicator)) kept[indicator] = periods;
      else {
        const known = others.get(indicator) ?? new Set();
        for (const period of Object.keys(periods)) known.add(period);
        others.set(indicator, known);
      }
    }
    return { ...kommune, values: kept };
  });
  const otherFigures = Object.fromEntries([...others].map(([id, periods]) => [id, [...periods].sort()]));
  return { ...view, kommuner, otherFigures };
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
