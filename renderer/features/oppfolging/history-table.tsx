import { type HistoryLines, historySeries } from '../../../shared/model/settlement-history.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useWords } from '../../store/use-app.ts';
import { HistoryCell } from './history-number.tsx';

interface Props {
  readonly years: readonly number[];
  readonly lines: HistoryLines;
  readonly label: string;
}

/** A fylke or a kommune year by year, the latest first. */
export function HistoryTable({ years, lines, label }: Props) {
  const words = useWords().historie;
  return (
    <ScrollRegion label={label} className="history-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {historySeries.map((series) => (
              <th key={series} scope="col" className="num">
                {words.short[series]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {historySeries.map((series) => (
                <HistoryCell key={series} value={lines[series][year]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
