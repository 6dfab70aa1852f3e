import type { ReasonId } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import { indicatorName, indicatorValue } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';

/** What the lines of a kommune's reasons are called: «Størrelse, α 0,60», «Ledighet 3,7 %». */
export function useReasonNames(kommunenummer: string | null): (id: ReasonId) => string {
  const words = useWords();
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const kommune = useApp((state) => state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer));
  return (id) => {
    if (id === 'size') return words.work.parts.size(formatNumber(set?.alpha ?? 1, 2));
    if (!id.startsWith('criterion:'))
      return words.work.parts[id as Exclude<ReasonId, 'size' | `criterion:${string}`>];
    const criterion = set?.criteria.find((one) => `criterion:${one.id}` === id);
    if (criterion === undefined) return id;
    const name = indicatorName(indicators, criterion.indicator, language);
    const value = kommune === undefined ? null : measureValue(kommune, criterion).number;
    if (value === null) return name;
    const indicator = indicators.find((one) => one.id === criterion.indicator);
    return `${name} ${indicatorValue(indicator, value, words.input.ratings)}`;
  };
}
