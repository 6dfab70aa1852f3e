import { useMemo } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { LiveText } from '../../components/live-text.tsx';
import { useWords } from '../../store/use-app.ts';
import type { WorkSums } from '../../store/work-rows.ts';
import { LiveChange } from './live-change.tsx';
import { liveSums } from './live-sums.ts';
import type { BuiltInColumn, OwnCells, WorkColumn } from './work-columns.ts';
import { columnClass } from './work-head.tsx';

interface Props {
  /** The numbers of those shown, with spaces between: equal texts are the same kommuner. */
  readonly kommuner: string;
  readonly columns: readonly WorkColumn[];
  /** Of the rows that are shown. */
  readonly own: readonly OwnCells[];
  readonly rowIndex: number;
}

/** The sums, always in sight. */
export function WorkFoot({ kommuner, columns, own, rowIndex }: Props) {
  const words = useWords().work;
  const shown = useMemo(() => new Set(kommuner.split(' ').filter(Boolean)), [kommuner]);
  const sums = useMemo(() => liveSums(shown), [shown]);
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        {columns.map((column) =>
          column.id === 'kommune' ? (
            <th key={column.id} scope="row" className="col-kommune">
              {words.totalRow(shown.size)}
            </th>
          ) : (
            <td key={column.id} className={columnClass(column)}>
              {column.own !== null ? (
                ownSum(column, own)
              ) : column.id === 'change' ? (
                <LiveChange of={(live) => sums(live).change} />
              ) : (
                <LiveText
                  {...(column.id === 'proposal' ? { className: 'proposal' } : {})}
                  of={(live) => builtInSum(column.id as BuiltInColumn, sums(live))}
                />
              )}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}

const known = (value: number | null, decimals = 0): string =>
  value === null ? '–' : formatNumber(value, decimals);

function builtInSum(id: BuiltInColumn, sums: WorkSums): string {
  switch (id) {
    case 'inhabitants':
    case 'lastYear':
    case 'proposal':
      return known(sums[id]);
    case 'key':
    case 'perThousand':
      return known(sums[id], 1);
    case 'bound':
      return sums.bound > 0 ? formatNumber(sums.bound) : '';
    case 'lock':
      return sums.locks > 0 ? formatNumber(sums.locks) : '';
    case 'change':
    case 'robustness':
    case 'kommune':
      return '';
    default:
      return assertNever(id);
  }
}

/** Numbers the user has written, and persons, add up. Shares and assessments do not. */
function ownSum(column: WorkColumn, own: readonly OwnCells[]): string {
  const adds =
    column.own?.kind === 'number' ||
    column.own?.kind === 'starting-point' ||
    column.own?.field?.of === 'capacity';
  if (!adds) return '';
  const numbers = own.flatMap((cells) => {
    const value = cells[column.id];
    return typeof value === 'number' ? [value] : [];
  });
  if (numbers.length === 0) return '';
  // Sums of decimals as they were written: 0,1 + 0,2 is 0,3.
  const sum = Math.round(numbers.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
  return column.text(sum);
}
