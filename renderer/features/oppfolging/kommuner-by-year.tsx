import { useState } from 'react';
import {
  type HistorySeries,
  historySeries,
  type SettlementHistory,
} from '../../../shared/model/settlement-history.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useWords } from '../../store/use-app.ts';
import { HistoryCell } from './history-number.tsx';

/** Every kommune and every year of one series. */
export function KommunerByYear({ history }: { readonly history: SettlementHistory }) {
  const words = useWords().historie;
  const [series, setSeries] = useState<HistorySeries>('anmodning');
  const [open, setOpen] = useState(false);
  const { years, kommuner, fylke } = history;
  return (
    <details className="block" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.perKommune}</summary>
      {open && (
        <>
          <label className="offer-line">
            {words.series}
            <select
              className="ds-input"
              aria-label={words.series}
              value={series}
              onChange={(event) =>
                setSeries(historySeries.find((one) => one === event.target.value) ?? 'anmodning')
              }
            >
              {historySeries.map((one) => (
                <option key={one} value={one}>
                  {words.long[one]}
                </option>
              ))}
            </select>
          </label>
          <ScrollRegion label={words.perKommune} className="history-wide">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{words.kommune}</th>
                  {years.map((year) => (
                    <th key={year} scope="col" className="num">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {kommuner.map(({ kommunenummer, name, lines }) => (
                  <tr key={kommunenummer}>
                    <th scope="row">{name}</th>
                    {years.map((year) => (
                      <HistoryCell key={year} value={lines[series][year]} />
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{words.sum}</th>
                  {years.map((year) => (
                    <HistoryCell key={year} value={fylke[series][year]} />
                  ))}
                </tr>
              </tfoot>
            </table>
          </ScrollRegion>
        </>
      )}
    </details>
  );
}
