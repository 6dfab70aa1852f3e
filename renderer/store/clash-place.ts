import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { RoundView } from '../../shared/model/round.ts';

/** Where something is written, as the user finds it: «Halsebygd, Bosetting», or the region’s name. */
export function clashPlace(name: string, view: RoundView | null, words: ScreenWords): string {
  const [field = '', key = ''] = name.split(' ');
  const topics = words.input.topic;
  if (field === 'plans') return topics[6];
  const [kommunenummer = '', topic = ''] = key.split(':');
  if (field === 'regions') {
    const region = view?.regions.find(({ id }) => String(id) === kommunenummer);
    return `${topics[2]}, ${region?.name ?? kommunenummer}`;
  }
  const kommune = view?.kommuner.find((one) => one.kommunenummer === kommunenummer);
  return `${kommune?.name ?? kommunenummer}, ${partName(field, topic, words)}`;
}

function partName(field: string, topic: string, { input, record }: ScreenWords): string {
  if (field === 'capacity') return input.capacity;
  if (field === 'contacts') return record.contacts;
  if (field === 'notes') return record.note;
  return Object.entries(input.topic).find(([key]) => key === topic)?.[1] ?? topic;
}
