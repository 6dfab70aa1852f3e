import type { Recommendation } from '../../../../shared/model/package.ts';

/** «5001 Trondheim»; a number that no kommune of the package has stands alone. */
export function kommuneLabel({ kommuner }: Recommendation, kommunenummer: string): string {
  const name = kommuner.find((kommune) => kommune.kommunenummer === kommunenummer)?.name;
  return name === undefined ? kommunenummer : `${kommunenummer} ${name}`;
}

/** Puts the kommune's name behind its number in a path such as `places[5001].key`. */
export const withNames = (recommendation: Recommendation, at: string): string =>
  at.replace(/\[(\d{4})\]/g, (_, number: string) => `[${kommuneLabel(recommendation, number)}]`);
