import type { ReasonId } from '../../../../shared/allocation/index.ts';
import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatChange, formatNumber, formatTenths } from '../../../../shared/i18n/format-number.ts';
import { reasonSentence } from '../../../../shared/i18n/reason-sentence.ts';
import { screensNb } from '../../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../../shared/i18n/screens-nn.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { groupName, inSentence, reasonName } from '../names.ts';

/** «Hvorfor: innbyggere 24,4, tallet i fjor −0,8, avrunding +0,4 = 24» */
export function whyLine(recommendation: Recommendation, words: DocumentWords, kommunenummer: string): string {
  const place = recommendation.allocation.places.find(({ id }) => id === kommunenummer);
  const lines = (place?.reasons ?? [])
    .filter(({ id, tenths }) => id === 'inhabitants' || tenths !== 0)
    .map(({ id, tenths }, index) => {
      const amount = index === 0 ? formatTenths(tenths) : formatChange(tenths / 10, 1);
      return `${inSentence(reasonName(recommendation, words, id))}\u00a0${amount}`;
    });
  return `${words.letter.why}: ${lines.join(', ')} = ${formatNumber(place?.number ?? 0)}`;
}

/** The reasons in words, as on the screen; '' for a kommune that is not asked. */
export function whySentence(
  recommendation: Recommendation,
  words: DocumentWords,
  kommunenummer: string,
): string {
  const place = recommendation.allocation.places.find(({ id }) => id === kommunenummer);
  if (place === undefined) return '';
  const facts = {
    place,
    lock: recommendation.locks.find((lock) => lock.kommunenummer === kommunenummer) ?? null,
    nameOf: (id: ReasonId) => firstUpper(reasonName(recommendation, words, id)),
    groupName: (id: string) => groupName(recommendation, id),
  };
  return reasonSentence(facts, recommendation.language === 'nb' ? screensNb.work : screensNn.work);
}

export const firstUpper = (name: string): string => name.charAt(0).toLocaleUpperCase('nb') + name.slice(1);
