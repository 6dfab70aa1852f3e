import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { MeasuredValue } from '../../../shared/model/measured-value.ts';
import type { ValueView } from '../../../shared/model/round.ts';
import { indicatorValue } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useSourceName } from '../../store/use-source-name.ts';
import { valuePlace } from '../../store/value-place.ts';
import { valueText } from './value-text.ts';

interface Props {
  readonly name: string;
  /** As it was read; undefined where it is reckoned from others, or nothing was read. */
  readonly value: ValueView | undefined;
  readonly measured: MeasuredValue;
  readonly indicator: Indicator | undefined;
  /** Of all the numbers that were read. */
  readonly decimals: number;
  readonly isWaiting: boolean;
}

/** The value of one kommune, and the file and cell it was read from. */
export function ValueRow({ name, value, measured, indicator, decimals, isWaiting }: Props) {
  const words = useWords();
  const imports = useApp((state) => state.view?.imports) ?? [];
  const named = useSourceName();
  const source = imports.find((one) => one.id === value?.importId);
  const text = (): string => {
    if (measured.number === null) return valueText(measured, words.basis.missingKinds);
    // What was read has the decimals of its file: here it is compared with it.
    if (value === undefined || indicator?.unit === 'rating')
      return indicatorValue(indicator, measured.number, words.input.ratings);
    const unit = indicator?.unit === 'percent' ? '\u00a0%' : '';
    return `${formatNumber(measured.number, decimals)}${unit}`;
  };
  const reckonedFrom = measured.number === null ? '' : (indicator?.source ?? '');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={measured.number === null ? 'num muted' : 'num'}>
        {isWaiting ? '…' : text()}
        {measured.persons !== undefined && ` ${words.basis.ofPersons(measured.persons)}`}
      </td>
      <td className="muted">{source === undefined ? reckonedFrom : named(source.fileName, source)}</td>
      <td className="muted">
        {value === undefined ? '' : valuePlace(value, source?.layout, words.basis)}
        {value?.carriedFrom !== undefined &&
          ` (${words.basis.carried(value.carriedFrom, indicator?.carryOver ?? 'sum')})`}
      </td>
    </tr>
  );
}
