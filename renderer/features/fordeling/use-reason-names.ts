import type { ReasonId } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import { indicatorShortName, indicatorValue } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';

/** A line of the reasons: «Størrelse, α 0,60», or «Ledighet» with the kommune's own value «3,7 %». */
export interface ReasonName {
  readonly name: string;
  readonly value: string | null;
}

export function useReasonNames(kommunenummer: string | null): (id: ReasonId) => ReasonName {
  const words = useWords();
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const kommune = useApp((state) => state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer));
  return (id) => {
    if (id === 'size') return { name: words.work.parts.size(formatNumber(set?.alpha ?? 1, 2)), value: null };
    if (!id.startsWith('criterion:'))
      return { name: words.work.parts[id as Exclude<ReasonId, 'size' | `criterion:${string}`>], value: null };
    const criterion = set?.criteria.find((one) => `criterion:${one.id}` === id);
    if (criterion === undefined) return { name: id, value: null };
    const name = indicatorShortName(indicators, criterion.indicator, language);
    const value = kommune === undefined ? null : measureValue(kommune, criterion).number;
    if (value === null) return { name, value };
    const indicator = indicators.find((one) => one.id === criterion.indicator);
    return { name, value: indicatorValue(indicator, value, words.input.ratings) };
  };
}
