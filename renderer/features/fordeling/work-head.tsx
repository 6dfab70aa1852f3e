import type { Table } from '@tanstack/react-table';
import { formatChange } from '../../../shared/i18n/format-number.ts';
import { LiveText } from '../../components/live-text.tsx';
import { useWords } from '../../store/use-app.ts';
import type { features, TableRow, WorkColumn } from './work-columns.ts';

interface Props {
  readonly table: Table<typeof features, TableRow>;
  readonly columns: readonly WorkColumn[];
  readonly filtering: boolean;
  /** The column that Tab comes to, where the head has the tab stop. */
  readonly tabStop: number | null;
}

/** The class a column's cells share: widths and alignment hang on it. */
export const columnClass = ({ id, own, numeric }: WorkColumn): string =>
  own === null ? `col-${id}` : numeric ? 'col-own' : 'col-own col-text';

/** Names and units; a press sorts. The filter row stands under them while it is wanted. */
export function WorkHead({ table, columns, filtering, tabStop }: Props) {
  const { work: words, fordeling } = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((shown, index) => {
          const column = table.getColumn(shown.id);
          const sorted = column?.getIsSorted() ?? false;
          return (
            <th
              key={shown.id}
              scope="col"
              className={columnClass(shown)}
              aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
            >
              <button
                type="button"
                data-cell={`-1:${index}`}
                data-tip={shown.own === null ? undefined : shown.name}
                tabIndex={tabStop === index ? 0 : -1}
                onClick={() => column?.toggleSorting()}
              >
                <span className="head-name">{shown.name}</span>
                {sorted !== false && <span className="sorted" data-direction={sorted} aria-hidden="true" />}
                {shown.id === 'robustness' ? (
                  <span className="unit scale">
                    <LiveText of={({ reach }) => formatChange(-reach)} />
                    <span>0</span>
                    <LiveText of={({ reach }) => formatChange(reach)} />
                  </span>
                ) : (
                  <span className="unit">{shown.unit}</span>
                )}
              </button>
            </th>
          );
        })}
      </tr>
      {filtering && (
        <tr className="filter-row">
          {columns.map((shown) => {
            const column = table.getColumn(shown.id);
            return (
              <td key={shown.id} className={columnClass(shown)}>
                <input
                  type="text"
                  aria-label={words.filterColumn(shown.name)}
                  aria-describedby="filter-help"
                  data-tip={fordeling.filter.help}
                  value={(column?.getFilterValue() as string | undefined) ?? ''}
                  onChange={(event) => column?.setFilterValue(event.target.value)}
                />
              </td>
            );
          })}
        </tr>
      )}
    </thead>
  );
}
