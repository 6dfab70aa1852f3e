import { formatNumber } from '../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { Language } from './app-state.ts';

/** An indicator's name in the language chosen; its id where it is not known. */
export function indicatorName(indicators: readonly Indicator[], id: string, language: Language): string {
  const indicator = indicators.find((one) => one.id === id);
  return indicator === undefined ? id : language === 'nn' ? indicator.nameNn : indicator.nameNb;
}

/** The short name, for a slider, a column or a bar; its id where it is not known. */
export function indicatorShortName(indicators: readonly Indicator[], id: string, language: Language): string {
  const indicator = indicators.find((one) => one.id === id);
  return indicator === undefined ? id : language === 'nn' ? indicator.shortNn : indicator.shortNb;
}

/** A value as it is read: «3,7 %», «Godt», «24 152». */
export function indicatorValue(
  indicator: Indicator | undefined,
  value: number,
  ratings: ScreenWords['input']['ratings'],
): string {
  switch (indicator?.unit) {
    case 'percent':
      return `${formatNumber(value, 1)}\u00a0%`;
    case 'rating':
      return (ratings as Readonly<Record<number, string>>)[value] ?? formatNumber(value);
    default:
      return formatNumber(value, Number.isInteger(value) ? 0 : 1);
  }
}
