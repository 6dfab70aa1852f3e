import type { ReasonId } from '../../../../shared/allocation/index.ts';
import { reasonSentence } from '../../../../shared/i18n/reason-sentence.ts';
import { screensNb } from '../../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../../shared/i18n/screens-nn.ts';
import { firstUpper } from '../document/why.ts';
import { groupName, reasonName } from '../names.ts';
import type { DeckSource } from './deck-source.ts';

/**
 * Why a kommune got its number, as a meeting with many kommuner may hear it: not why a number is locked, and not what bound
 * it, which may be what another kommune has said of its capacity.
 */
export function publicSentence({ recommendation, words }: DeckSource, kommunenummer: string): string {
  const place = recommendation.allocation.places.find(({ id }) => id === kommunenummer);
  if (place === undefined) return '';
  return reasonSentence(
    {
      place: { ...place, boundBy: null },
      lock: null,
      nameOf: (id: ReasonId) => firstUpper(reasonName(recommendation, words, id)),
      groupName: (id) => groupName(recommendation, id),
    },
    recommendation.language === 'nb' ? screensNb.work : screensNn.work,
  );
}

/** «Storvik. Innbyggertallet gir …», a line for each. */
export const publicSentences = (
  source: DeckSource,
  kommuner: readonly { readonly kommunenummer: string; readonly name: string }[],
): string =>
  kommuner.map(({ kommunenummer, name }) => `${name}. ${publicSentence(source, kommunenummer)}`).join('\n');
