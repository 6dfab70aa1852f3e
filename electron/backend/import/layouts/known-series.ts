import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';

/** The figures Fordel ships indicators for, by the id that the criteria use. */
export const KNOWN_UNITS: ReadonlyMap<string, SeriesFound['unit']> = new Map([
  ['innbyggere', 'persons'],
  ['anmodning', 'persons'],
  ['opprinnelig_anmodning', 'persons'],
  ['vedtak', 'persons'],
  ['bosatt', 'persons'],
  ['anmodning_em', 'persons'],
  ['opprinnelig_anmodning_em', 'persons'],
  ['vedtak_em', 'persons'],
  ['bosatt_em', 'persons'],
  ['ledige_antall', 'persons'],
  ['ledige_prosent', 'percent'],
  ['sysselsatte_prosent', 'percent'],
  ['intro_resultat', 'percent'],
  ['intro_personer', 'persons'],
  ['innvandrerandel', 'percent'],
]);

/** The shipped figures that are shares of a whole: never below 0 or above 100 per cent. */
export const isKnownShare = (indicator: string): boolean => KNOWN_UNITS.get(indicator) === 'percent';

/** Longest id the calls accept. */
const LONGEST = 64;

/** A short number of a text, the same every time (FNV-1a), to tell apart ids that are cut off. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** An id for a series nobody has named yet, from the source's own words: stable from one import to the next. */
export function slugOf(...words: readonly string[]): string {
  const text = words.map(foldName).join(' ');
  const slug = text
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('%', ' prosent ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (slug.length <= LONGEST) return slug;
  const tail = fingerprint(text);
  return `${slug.slice(0, LONGEST - tail.length - 1)}_${tail}`;
}

/** A series with a shipped indicator. */
export const knownSeries = (indicator: string, label: string): SeriesFound => ({
  indicator,
  label,
  unit: KNOWN_UNITS.get(indicator) ?? 'number',
  known: true,
});
