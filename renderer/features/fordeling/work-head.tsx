import type { Table } from '@tanstack/react-table';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { formatChange } from '../../../shared/i18n/format-number.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import type { ColumnId, features, TableRow } from './work-columns.ts';

interface Props {
  readonly table: Table<typeof features, TableRow>;
  readonly filtering: boolean;
  /** The column that Tab comes to, where the head has the tab stop. */
  readonly tabStop: number | null;
  /** Persons to either side of the middle of the ranges' scale. */
  readonly reach: number;
}

/** Names and units; a press sorts. The filter row stands under them while it is wanted. */
export function WorkHead({ table, filtering, tabStop, reach }: Props) {
  const words = useWords().work;
  const period = useApp((state) => state.view?.draft.criteria.size.period ?? '');
  const lastPeriod = useApp((state) => state.view?.draft.criteria.lastYear.period ?? '');
  const unit: Partial<Record<ColumnId, string>> = {
    inhabitants: /^\d{4}$/.test(period) ? words.units.period(period) : period,
    lastYear: formatPeriod(lastPeriod),
    proposal: words.units.persons,
    perThousand: words.units.inhabitants,
    bound: words.units.bound,
  };
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <thead>
      <tr>
        {headers.map(({ column }, index) => {
          const id = column.id as ColumnId;
          const sorted = column.getIsSorted();
          return (
            <th
              key={id}
              scope="col"
              className={`col-${id}`}
              aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
            >
              <button
                type="button"
                data-cell={`-1:${index}`}
                tabIndex={tabStop === index ? 0 : -1}
                onClick={() => column.toggleSorting()}
              >
                {words.columns[id]}
                {sorted !== false && <span className="sorted" data-direction={sorted} aria-hidden="true" />}
                {id === 'robustness' ? (
                  <span className="unit scale">
                    <span>{formatChange(-reach)}</span>
                    <span>0</span>
                    <span>{formatChange(reach)}</span>
                  </span>
                ) : (
                  <span className="unit">{unit[id]}</span>
                )}
              </button>
            </th>
          );
        })}
      </tr>
      {filtering && (
        <tr className="filter-row">
          {headers.map(({ column }) => {
            const id = column.id as ColumnId;
            return (
              <td key={id} className={`col-${id}`}>
                <input
                  type="text"
                  aria-label={words.filterColumn(words.columns[id])}
                  title={words.filterHelp}
                  value={(column.getFilterValue() as string | undefined) ?? ''}
                  onChange={(event) => column.setFilterValue(event.target.value)}
                />
              </td>
            );
          })}
        </tr>
      )}
    </thead>
  );
}
