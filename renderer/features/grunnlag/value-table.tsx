import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { ChangeIndicator } from './change-indicator.tsx';
import { decimalsOf } from './decimals-of.ts';
import { useKommunerWith } from './use-kommuner-with.ts';
import { valueColumns } from './value-columns.ts';
import { ValueRow } from './value-row.tsx';

/** One indicator for every kommune, with the file and cell each value was read from. */
export function ValueTable() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const columns = view === null ? [] : valueColumns(view.kommuner, view.round.year, view.otherFigures);
  const current = columns.find((one) => one.id === chosen) ?? columns[0];
  const { kommuner, isWaiting } = useKommunerWith(current?.indicator ?? null);
  if (view === null || current === undefined) return null;
  const indicator = indicators.find((one) => one.id === current.indicator);
  const read = kommuner.map(({ values }) => values[current.indicator]?.[current.period]?.number ?? 0);
  const decimals = Math.max(0, ...read.map((number) => decimalsOf(number)));
  return (
    <section aria-labelledby="values-title" className="block">
      <h2 id="values-title">{words.basis.shown}</h2>
      <Field className="value-choice">
        <Label>{words.basis.indicator}</Label>
        <Select value={current.id} onChange={(event) => setChosen(event.target.value)}>
          {columns.map((one) => (
            <Select.Option key={one.id} value={one.id}>
              {indicatorName(indicators, one.indicator, language)}, {formatPeriod(one.period)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {indicator?.own === true && <ChangeIndicator key={indicator.id} indicator={indicator} />}
      <table className="plain-table value-table" aria-busy={isWaiting}>
        <thead>
          <tr>
            <th scope="col">{words.basis.kommune}</th>
            <th scope="col" className="num">
              {words.basis.number}
            </th>
            <th scope="col">{words.basis.sourceHead}</th>
            <th scope="col">{words.basis.cellHead}</th>
          </tr>
        </thead>
        <tbody>
          {kommuner.map((kommune) => (
            <ValueRow
              key={kommune.kommunenummer}
              kommune={kommune}
              measure={current}
              indicator={indicator}
              decimals={decimals}
              isWaiting={isWaiting}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
