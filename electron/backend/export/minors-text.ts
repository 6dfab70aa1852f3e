import type { DocumentWords } from '../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { minorsNumbers } from './minors-numbers.ts';

/** How many enslige mindreårige the måltall has, and how many of them the kommuner have got where that is another number. */
export function minorsText(recommendation: Recommendation, { letter: w }: DocumentWords): string {
  const { minors: told } = recommendation.targetVersion;
  if (told === null) return '';
  const given = minorsNumbers(recommendation).reduce((sum, { total }) => sum + total, 0);
  if (given === told) return w.minors(formatNumber(told));
  return given === 0
    ? w.minorsNotGiven(formatNumber(told))
    : w.minorsGiven(formatNumber(told), formatNumber(given));
}
