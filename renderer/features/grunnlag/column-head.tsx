import type { ColumnMapping, PlainColumn } from '../../../shared/model/importing.ts';
import { useApp, useWords } from '../../store/use-app.ts';

interface Props {
  readonly column: PlainColumn;
  readonly mapping: ColumnMapping;
  /** It has the kommuner of a table beside the first. */
  readonly isBeside: boolean;
  /** What the column is taken to be of until the user says another year. */
  readonly period: string;
  /** An indicator's id, 'kommune', 'period', 'new', or empty for a column that is not used. */
  readonly change: (meaning: string, period: string) => void;
}

/** A column's header with what it is, and the year or month it is of. */
export function ColumnHead({ column: { column, row, header }, mapping, isBeside, period, change }: Props) {
  const words = useWords().basis;
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const mapped = mapping.columns.find((one) => one.column === column);
  const meaning = (): string => {
    if (mapping.kommune === column) return 'kommune';
    return mapping.period === column ? 'period' : (mapped?.indicator ?? (isBeside ? 'beside' : ''));
  };
  return (
    <th scope="col">
      {header}
      {typeof row === 'number' && <span className="unit">{words.rowOfFile(row)}</span>}
      <select
        name={`column ${column}`}
        aria-label={words.columnIs(header)}
        value={meaning()}
        onChange={({ target: { value } }) =>
          change(value === 'beside' ? '' : value, mapped?.period ?? period)
        }
      >
        {isBeside ? (
          <option value="beside">{words.columnBeside}</option>
        ) : (
          <option value="">{words.columnUnused}</option>
        )}
        <option value="kommune">{words.columnKommune}</option>
        <option value="period">{words.columnPeriodOf}</option>
        <option value="new">{words.columnNew}</option>
        {mapped !== undefined && !indicators.some((one) => one.id === mapped.indicator) && (
          <option value={mapped.indicator}>{header}</option>
        )}
        {indicators
          // An assessment of innspill is given on the screen for it, never read from a column.
          .filter((one) => !one.id.startsWith('innspill_'))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {language === 'nn' ? one.nameNn : one.nameNb}
            </option>
          ))}
      </select>
      {mapped !== undefined && mapping.period === undefined && (
        <input
          type="text"
          name={`period ${column}`}
          aria-label={words.columnPeriod(header)}
          defaultValue={mapped.period}
          pattern="\d{4}(-\d{2})?"
          onBlur={(event) => {
            const said = event.target.value.trim();
            if (/^\d{4}(-\d{2})?$/.test(said) && said !== mapped.period) change(mapped.indicator, said);
          }}
        />
      )}
    </th>
  );
}
