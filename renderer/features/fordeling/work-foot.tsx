import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { useWords } from '../../store/use-app.ts';
import { changeClass } from './change-class.ts';
import type { WorkSums } from './work-rows.ts';

/** The sums, always in sight. */
export function WorkFoot({ sums, rowIndex }: { readonly sums: WorkSums; readonly rowIndex: number }) {
  const words = useWords().work;
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        <th scope="row" className="col-kommune">
          {words.totalRow(sums.kommuner)}
        </th>
        <td className="col-inhabitants">{formatNumber(sums.inhabitants)}</td>
        <td className="col-lastYear">{formatNumber(sums.lastYear)}</td>
        <td className="col-key">{sums.key === null ? '–' : formatNumber(sums.key, 1)}</td>
        <td className="col-proposal">
          <span className="proposal">{sums.proposal === null ? '–' : formatNumber(sums.proposal)}</span>
        </td>
        <td className={`col-change ${changeClass(sums.change)}`}>
          {sums.change === null ? '–' : formatChange(sums.change)}
        </td>
        <td className="col-perThousand">
          {sums.perThousand === null ? '–' : formatNumber(sums.perThousand, 1)}
        </td>
        <td className="col-robustness" />
        <td className="col-bound">{sums.bound > 0 ? formatNumber(sums.bound) : ''}</td>
        <td className="col-lock">{sums.locks > 0 ? formatNumber(sums.locks) : ''}</td>
      </tr>
    </tfoot>
  );
}
