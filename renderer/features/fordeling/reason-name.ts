import type { ReasonId } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import type { Language } from '../../store/app-state.ts';
import { indicatorShortName, indicatorValue } from '../../store/indicator-name.ts';

/** A line of the reasons: «Størrelse, α 0,60», or «Ledighet» with the kommune's own value «3,7 %». */
export interface ReasonName {
  readonly name: string;
  readonly value: string | null;
}

export interface ReasonNameContext {
  /** Whose value is told; undefined = none. */
  readonly kommune: KommuneView | undefined;
  readonly set: CriteriaSet | null;
  readonly indicators: readonly Indicator[];
  readonly language: Language;
  readonly words: Pick<ScreenWords, 'work' | 'input' | 'basis'>;
}

export function reasonName(id: ReasonId, context: ReasonNameContext): ReasonName {
  const { kommune, set, indicators, language, words } = context;
  if (id === 'size') return { name: words.work.parts.size(formatNumber(set?.alpha ?? 1, 2)), value: null };
  if (!id.startsWith('criterion:'))
    return { name: words.work.parts[id as Exclude<ReasonId, 'size' | `criterion:${string}`>], value: null };
  const criterion = set?.criteria.find((one) => `criterion:${one.id}` === id);
  if (criterion === undefined) return { name: id, value: null };
  const name = indicatorShortName(indicators, criterion.indicator, language);
  const measured = kommune === undefined ? null : measureValue(kommune, criterion);
  const value = measured?.number ?? null;
  if (measured === null || value === null) return { name, value: null };
  const indicator = indicators.find((one) => one.id === criterion.indicator);
  const text = indicatorValue(indicator, value, words.input.ratings);
  // A share of twelve persons and one of four hundred do not weigh the same to who reads them.
  return {
    name,
    value: measured.persons === undefined ? text : `${text} ${words.basis.ofPersons(measured.persons)}`,
  };
}
