import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Language } from '../../../shared/model/package.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { indicatorName } from '../../store/indicator-name.ts';

/** A value as the reader names it: kommunenummer, indicator and period. */
const VALUE = /^(\d{4}) (\w+) (\d{4}(?:-\d{2})?)$/;

/** The example of what was left out; one that is a value has the names that the window gives it. */
export function exampleText(
  example: string,
  kommuner: readonly Pick<KommuneView, 'kommunenummer' | 'name'>[],
  indicators: readonly Indicator[],
  language: Language,
): string {
  const [, kommunenummer = '', indicator = '', period = ''] = VALUE.exec(example) ?? [];
  if (kommunenummer === '') return example;
  const name = kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? kommunenummer;
  return `${name}, ${indicatorName(indicators, indicator, language)}, ${formatPeriod(period)}`;
}
