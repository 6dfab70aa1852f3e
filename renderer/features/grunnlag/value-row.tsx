import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Measure } from '../../../shared/model/criteria.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { indicatorValue } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useSourceName } from '../../store/use-source-name.ts';
import { valuePlace } from '../../store/value-place.ts';
import { type ValueSource, valueSources } from '../fordeling/value-sources.ts';
import { valueText } from './value-text.ts';

interface Props {
  readonly kommune: KommuneView;
  readonly measure: Measure;
  readonly indicator: Indicator | undefined;
  /** Of all the numbers that were read. */
  readonly decimals: number;
  readonly isWaiting: boolean;
}

/** The value of one kommune, and the file and cell it was read from: several where years are pooled. */
export function ValueRow({ kommune, measure, indicator, decimals, isWaiting }: Props) {
  const { basis, input } = useWords();
  const imports = useApp((state) => state.view?.imports) ?? [];
  const named = useSourceName();
  const { number, missing, persons } = measureValue(kommune, measure);
  // A figure of the user's own may have been given another rule since its values were carried over.
  const rule = indicator === undefined || indicator.own ? null : indicator.carryOver;
  const isRead = kommune.values[measure.indicator]?.[measure.period] !== undefined;
  const text = (): string => {
    if (number === null) return valueText({ number, missing }, basis.missingKinds);
    // What was read has the decimals of its file: here it is compared with it.
    if (!isRead || indicator?.unit === 'rating') return indicatorValue(indicator, number, input.ratings);
    return `${formatNumber(number, decimals)}${indicator?.unit === 'percent' ? '\u00a0%' : ''}`;
  };
  const parts = valueSources(kommune, measure);
  const sourceOf = ({ value }: ValueSource) => imports.find((one) => one.id === value.importId);
  const files = parts.flatMap((part) => {
    const source = sourceOf(part);
    return source === undefined ? [] : [named(source.fileName, source)];
  });
  const places = parts.map((part) => {
    const { carriedFrom } = part.value;
    const place = valuePlace(part.value, sourceOf(part)?.layout, basis);
    const from = carriedFrom === undefined ? '' : ` (${basis.carried(carriedFrom, rule)})`;
    return isRead ? `${place}${from}` : `${formatPeriod(part.period)}: ${place}${from}`;
  });
  return (
    <tr>
      <th scope="row">{kommune.name}</th>
      <td className={number === null ? 'num muted' : 'num'}>
        {isWaiting ? '…' : text()}
        {persons !== undefined && ` ${basis.ofPersons(persons)}`}
      </td>
      <td className="muted">{[...new Set(files)].join(', ')}</td>
      <td className="muted">{places.join(' · ')}</td>
    </tr>
  );
}
