import type { RecordWords } from '../../../shared/i18n/record-nb.ts';
import type { KommuneView, Samarbeid } from '../../../shared/model/round.ts';

/** «Voksenopplæring. Fagerlia (vertskommune), Granvik og Lomvik.»: those from outside with their fylke. */
export function samarbeidLine(
  { members, outside = [], host, service = '' }: Samarbeid,
  kommuner: readonly Pick<KommuneView, 'kommunenummer' | 'name'>[],
  words: RecordWords,
): string {
  const named = [
    ...members.map((id) => ({ id, name: kommuner.find((one) => one.kommunenummer === id)?.name ?? id })),
    ...outside.map(({ kommunenummer, name, fylke }) => ({ id: kommunenummer, name: `${name} (${fylke})` })),
  ];
  const told = named.map(({ id, name }) => (id === host ? `${name} (${words.isHost})` : name));
  const what = service === '' ? '' : `${service.charAt(0).toLocaleUpperCase('nb')}${service.slice(1)}. `;
  return told.length === 0 ? what.trim() : `${what}${told.join(', ')}.`;
}
