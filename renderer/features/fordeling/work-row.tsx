import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';
import { boundText } from './bound-text.ts';
import { changeClass } from './change-class.ts';
import { ProposalBar } from './proposal-bar.tsx';
import { RangeBar } from './range-bar.tsx';
import { rangeText } from './range-text.ts';
import type { WorkRow } from './work-rows.ts';

interface Props {
  readonly row: WorkRow;
  readonly index: number;
  /** Persons at the end of the bars' scale. */
  readonly scale: number;
  /** Persons to either side of the middle of the ranges' scale. */
  readonly reach: number;
  readonly selected: boolean;
  readonly tabStop: number | null;
  readonly edit: (kommunenummer: string) => void;
}

/** One kommune. Each cell can have the focus; one of them in the table is a tab stop. */
export function WorkRowView({ row, index, scale, reach, selected, tabStop, edit }: Props) {
  const { work: words, robustness: robust } = useWords();
  const place = (column: number) => ({
    'data-cell': `${index}:${column}`,
    tabIndex: tabStop === column ? 0 : -1,
  });
  const number = (value: number | null, decimals = 0): string =>
    value === null ? '–' : formatNumber(value, decimals);
  return (
    <tr aria-rowindex={index + 2} aria-selected={selected} data-kommune={row.kommunenummer}>
      <th scope="row" className="col-kommune" title={row.name} {...place(0)}>
        {row.name}
      </th>
      <td className="col-inhabitants" {...place(1)}>
        {number(row.inhabitants)}
      </td>
      <td className="col-lastYear" title={row.lastYear === null ? words.derived : undefined} {...place(2)}>
        {number(row.lastYear)}
      </td>
      <td className="col-key" {...place(3)}>
        {number(row.key, 1)}
      </td>
      <td className="col-proposal" onDoubleClick={() => edit(row.kommunenummer)} {...place(4)}>
        <span className="proposal">{number(row.proposal)}</span>
        <ProposalBar value={row.proposal ?? 0} end={scale} locked={row.lock !== null} />
      </td>
      <td className={`col-change ${changeClass(row.change)}`} {...place(5)}>
        {row.change === null ? '–' : formatChange(row.change)}
      </td>
      <td className="col-perThousand" {...place(6)}>
        {number(row.perThousand, 1)}
      </td>
      <td className="col-robustness" {...place(7)}>
        {row.range !== null && (
          <span title={robust.column(formatNumber(row.range.low5), formatNumber(row.range.high95))}>
            <RangeBar range={row.range} reach={reach} />
            <b>{rangeText(row.range)}</b>
          </span>
        )}
      </td>
      <td className="col-bound" {...place(8)}>
        {boundText(row, words)}
        {row.aboveCapacity && (
          <span className="warn" title={words.aboveCapacity(row.can ?? 0)}>
            <Icon name="warning" />
            <span className="visually-hidden">{words.aboveCapacity(row.can ?? 0)}</span>
          </span>
        )}
      </td>
      <td className="col-lock">
        <button
          type="button"
          className="lock"
          data-locked={row.lock !== null || undefined}
          aria-label={row.lock === null ? words.lockOf(row.name) : words.lockedAt(row.name, row.lock.number)}
          title={row.lock?.reason}
          onClick={() => edit(row.kommunenummer)}
          {...place(9)}
        >
          <Icon name={row.lock === null ? 'unlock' : 'lock'} solid={row.lock !== null} />
        </button>
      </td>
    </tr>
  );
}
