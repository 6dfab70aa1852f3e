import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { RoundView } from '../../shared/model/round.ts';
import type { WordsName } from './words-of.ts';

/** Where words stand, as the user finds them: «Halsebygd, Bosetting», or the region’s name. */
export function clashPlace(name: WordsName, view: RoundView | null, words: ScreenWords): string {
  const topics = words.input.topic;
  if (name === 'plans') return topics[6];
  const [kommunenummer = '', topic = ''] = name.slice(name.indexOf(' ') + 1).split(':');
  if (name.startsWith('regions ')) {
    const region = view?.regions.find(({ id }) => String(id) === kommunenummer);
    return `${topics[2]}, ${region?.name ?? kommunenummer}`;
  }
  const kommune = view?.kommuner.find((one) => one.kommunenummer === kommunenummer);
  const title = Object.entries(topics).find(([key]) => key === topic)?.[1] ?? topic;
  return `${kommune?.name ?? kommunenummer}, ${title}`;
}
