import type { AppError } from '../../../shared/contract/index.ts';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Language } from '../../../shared/model/package.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { indicatorName } from '../../store/indicator-name.ts';

/** What a reader of files gives by number and id is also named as the window names it: «1515 Herøy», «Bosatte». */
export function withNames(
  { code, params }: AppError,
  kommuner: readonly Pick<KommuneView, 'kommunenummer' | 'name'>[],
  indicators: readonly Indicator[],
  language: Language,
): AppError {
  const named = { ...params };
  const { kommunenummer, indicator, period } = params;
  const kommune = kommuner.find((one) => one.kommunenummer === kommunenummer);
  if (kommune !== undefined) named.kommunenummer = `${kommune.kommunenummer} ${kommune.name}`;
  if (typeof indicator === 'string') named.indicator = indicatorName(indicators, indicator, language);
  if (typeof period === 'string') named.period = formatPeriod(period);
  return { code, params: named };
}
