import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useWords } from '../../store/use-app.ts';
import { changeClass } from './change-class.ts';
import type { WorkRow } from './work-rows.ts';

/** The figures behind the chart, largest change first. */
export function ChartTable({ rows }: { readonly rows: readonly WorkRow[] }) {
  const words = useWords().work;
  const sorted = [...rows].sort((a, b) => (b.change ?? -Infinity) - (a.change ?? -Infinity));
  return (
    <ScrollRegion label={words.chart} className="chart-table">
      <table className="plain-table">
        <caption className="visually-hidden">{words.chart}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.kommune}</th>
            <th scope="col">{words.columns.lastYear}</th>
            <th scope="col">{words.columns.proposal}</th>
            <th scope="col">{words.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.kommunenummer}>
              <th scope="row">{row.name}</th>
              <td>{row.lastYear === null ? '–' : formatNumber(row.lastYear)}</td>
              <td>{row.proposal === null ? '–' : formatNumber(row.proposal)}</td>
              <td className={changeClass(row.change)}>
                {row.change === null ? '–' : formatChange(row.change)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
