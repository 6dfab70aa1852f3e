import type { DocumentWords } from '../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Lot } from '../../../shared/model/lot.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { kommuneName, listed } from './names.ts';

/** Who got more and who fewer because of one lock: «Granvik +4, Storvik −3 og Lia −1». */
export function lockEffectText(
  recommendation: Recommendation,
  words: DocumentWords,
  kommunenummer: string,
): string {
  const effect = recommendation.allocation.lockEffects.find(({ place }) => place === kommunenummer);
  if (effect === undefined) return words.letter.noEffect;
  if (!effect.comparable) return words.letter.notComparable;
  const changes = Object.entries(effect.changes).sort(
    ([idA, a], [idB, b]) =>
      Number(idB === kommunenummer) - Number(idA === kommunenummer) ||
      Math.abs(b) - Math.abs(a) ||
      idA.localeCompare(idB, 'en'),
  );
  if (changes.length === 0) return words.letter.noEffect;
  return listed(
    changes.map(([id, change]) => `${kommuneName(recommendation, id)}\u00a0${formatChange(change)}`),
    words,
  );
}

/** «minst 10 og høyst 20» */
export function ownBoundText(min: number | null, max: number | null, words: DocumentWords): string {
  if (min !== null && max !== null) return words.letter.between(formatNumber(min), formatNumber(max));
  if (max !== null) return words.bound.max(formatNumber(max));
  return min === null ? '' : words.bound.min(formatNumber(min));
}

/** «Loddet ble trukket 21.11.2026. Til stede: … Rekkefølgen ble Granvik, Storvik og Lia.» */
export function lotText(recommendation: Recommendation, lot: Lot, words: DocumentWords): string {
  const names = lot.order.map((kommunenummer) => kommuneName(recommendation, kommunenummer));
  return words.letter.lotDrawn(formatDate(lot.date), lot.witnesses, listed(names, words));
}
