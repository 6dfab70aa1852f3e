import type { Recommendation } from '../../../shared/model/package.ts';

/** Letters that do not fall apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };

/**
 * The folder inside the zip: `anbefaling-trondelag-2022-v1`. Made from the recommendation alone, since the name the user
 * gives the folder is the user's own, and would make two zips of the same recommendation unlike.
 */
export function zipRoot({ round, version }: Pick<Recommendation, 'round' | 'version'>): string {
  const fylke = round.fylke
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return ['anbefaling', ...(fylke === '' ? [] : [fylke]), round.year, `v${version}`].join('-');
}
