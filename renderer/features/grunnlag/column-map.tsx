import type { FileReading } from '../../../shared/model/importing.ts';
import type { FileCard } from '../../store/file-cards.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { mappingWith } from './mapping-with.ts';

interface Props {
  readonly card: FileCard;
  readonly plain: NonNullable<FileReading['plain']>;
}

/** What each column of a plain table is: a select on its header. A change reads the file again. */
export function ColumnMap({ card, plain }: Props) {
  const words = useWords().basis;
  const store = useAppStore();
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.view?.round.year ?? 0);
  const { mapping } = plain;
  const meaning = (column: number): string =>
    mapping.kommune === column
      ? 'kommune'
      : (mapping.columns.find((one) => one.column === column)?.indicator ?? '');
  const change = (column: number, indicator: string, period: string): void => {
    void store.getState().reread(card.id, { mapping: mappingWith(mapping, column, indicator, period) });
  };
  const rows = Math.max(0, ...plain.columns.map((column) => column.samples.length));
  return (
    <div className="column-map">
      <p className="muted">{words.mapHelp}</p>
      <div className="sample-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              {plain.columns.map(({ column, header }) => {
                const mapped = mapping.columns.find((one) => one.column === column);
                return (
                  <th key={column} scope="col">
                    {header}
                    <select
                      aria-label={words.columnIs(header)}
                      value={meaning(column)}
                      onChange={(event) =>
                        change(column, event.target.value, mapped?.period ?? String(year - 1))
                      }
                    >
                      <option value="">{words.columnUnused}</option>
                      <option value="kommune">{words.columnKommune}</option>
                      {mapped !== undefined && !indicators.some((one) => one.id === mapped.indicator) && (
                        <option value={mapped.indicator}>{header}</option>
                      )}
                      {indicators.map((one) => (
                        <option key={one.id} value={one.id}>
                          {language === 'nn' ? one.nameNn : one.nameNb}
                        </option>
                      ))}
                    </select>
                    {mapped !== undefined && (
                      <input
                        type="text"
                        aria-label={words.columnPeriod(header)}
                        defaultValue={mapped.period}
                        pattern="\d{4}(-\d{2})?"
                        onBlur={(event) => {
                          const period = event.target.value.trim();
                          if (/^\d{4}(-\d{2})?$/.test(period) && period !== mapped.period)
                            change(column, mapped.indicator, period);
                        }}
                      />
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={plain.columns.map((column) => column.samples[row]).join('|')}>
                {plain.columns.map((column) => (
                  <td key={column.column}>{column.samples[row]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
