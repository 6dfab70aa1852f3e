import { useMemo } from 'react';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import {
  type ColumnPlace,
  noLayout,
  type OwnColumn,
  ownColumnId,
} from '../../../shared/model/table-layout.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { arrangeColumns } from './arrange-columns.ts';
import { isNumeric, ownCellText } from './own-cell.ts';
import { builtInColumns, type WorkColumn } from './work-columns.ts';

export interface WorkColumns {
  /** All of them, in the user's order. */
  readonly all: readonly WorkColumn[];
  readonly shown: readonly WorkColumn[];
  readonly places: readonly ColumnPlace[];
}

/** The ids as Fordel orders them: IMDi's starting point beside last year's number, other own columns before the lock. */
function defaultOrder(own: readonly OwnColumn[]): readonly string[] {
  const ids = (wanted: boolean): readonly string[] =>
    own.filter((one) => (one.kind === 'starting-point') === wanted).map((one) => ownColumnId(one.id));
  return builtInColumns.flatMap((id) => {
    if (id === 'lastYear') return [id, ...ids(true)];
    return id === 'lock' ? [...ids(false), id] : [id];
  });
}

/** The columns of the work table as the user has arranged them. The same objects as long as nothing of them changes. */
export function useWorkColumns(): WorkColumns {
  const words = useWords();
  const table = useApp((state) => state.view?.table ?? noLayout);
  const indicators = useApp((state) => state.indicators);
  const period = useApp((state) => state.view?.draft.criteria.size.period ?? '');
  const lastPeriod = useApp((state) => state.view?.draft.criteria.lastYear.period ?? '');
  return useMemo(() => {
    const { work, fordeling } = words;
    const units: Readonly<Record<string, string>> = {
      inhabitants: /^\d{4}$/.test(period) ? work.units.period(period) : period,
      lastYear: formatPeriod(lastPeriod),
      proposal: work.units.persons,
      perThousand: work.units.inhabitants,
      bound: work.units.bound,
    };
    const unitOf = ({ kind, field }: OwnColumn): string => {
      if (kind === 'starting-point') return fordeling.columns.startingPointUnit;
      return field?.of === 'measure' ? formatPeriod(field.period) : fordeling.columns.own;
    };
    const byId = new Map<string, WorkColumn>();
    for (const id of builtInColumns) {
      byId.set(id, {
        id,
        name: work.columns[id],
        unit: units[id] ?? null,
        numeric: id !== 'kommune' && id !== 'bound',
        own: null,
        text: String,
      });
    }
    for (const own of table.columns) {
      const id = ownColumnId(own.id);
      byId.set(id, {
        id,
        name: own.name,
        unit: unitOf(own),
        numeric: isNumeric(own),
        own,
        text: (value) => ownCellText(own, value, indicators, words.input.ratings),
      });
    }
    const places = arrangeColumns(defaultOrder(table.columns), table.places);
    const named = (some: readonly ColumnPlace[]): readonly WorkColumn[] =>
      some.flatMap(({ id }) => byId.get(id) ?? []);
    return { all: named(places), shown: named(places.filter((place) => !place.hidden)), places };
  }, [words, table, indicators, period, lastPeriod]);
}
