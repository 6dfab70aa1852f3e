import type { ImportPreview } from '../../../shared/contract/index.ts';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import type { StagedValue } from '../../../shared/model/importing.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { decimalsOf } from './decimals-of.ts';
import { valueText } from './value-text.ts';

/** The newest columns are what a round needs; older years are read as well. */
const mostColumns = 6;

/** The values that would come in, a row per kommune, as they will stand in the round. */
export function SampleTable({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords().basis;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const { sample, valueCount } = preview;
  if (sample.length === 0) {
    const isUnmapped = preview.reading.plain?.mapping.columns.length === 0;
    return <p className="muted">{isUnmapped ? words.noneMapped : words.noValues}</p>;
  }
  const columnOf = (value: StagedValue): string => `${value.period} ${value.indicator}`;
  const columns = [...new Set(sample.map(columnOf))].sort().reverse().slice(0, mostColumns);
  const cells = new Map(sample.map((value) => [`${value.kommunenummer} ${columnOf(value)}`, value]));
  const rows = [...new Set(sample.map((value) => value.kommunenummer))];
  const label = (name: string): string =>
    preview.reading.series.find((one) => one.indicator === name)?.label ?? name;
  // Numbers of a column have their decimals under each other.
  const decimals = new Map(columns.map((column) => [column, 0]));
  for (const value of sample) {
    const most = decimals.get(columnOf(value));
    if (most !== undefined && value.number !== null)
      decimals.set(columnOf(value), Math.max(most, decimalsOf(value.number)));
  }
  const shown = (value: StagedValue | undefined): string =>
    value === undefined ? '' : valueText(value, words.missingKinds, decimals.get(columnOf(value)));
  return (
    <details className="sample" open>
      <summary>
        {words.firstValues} <span className="muted">{words.newestValuesOf(sample.length, valueCount)}</span>
      </summary>
      <ScrollRegion label={`${preview.fileName}: ${words.firstValues}`} className="sample-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.kommune}</th>
              {columns.map((column) => {
                const [period = '', id = ''] = column.split(' ');
                const known = indicators.some((one) => one.id === id);
                return (
                  <th key={column} scope="col" className="num">
                    {known ? indicatorName(indicators, id, language) : label(id)}
                    <span className="unit">{formatPeriod(period)}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{kommuner.find((one) => one.kommunenummer === row)?.name ?? row}</th>
                {columns.map((column) => {
                  const value = cells.get(`${row} ${column}`);
                  return (
                    <td
                      key={column}
                      className={value?.number === null ? 'num muted' : 'num'}
                      title={value === undefined ? undefined : words.cell(value.sheet, value.cell)}
                    >
                      {shown(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
