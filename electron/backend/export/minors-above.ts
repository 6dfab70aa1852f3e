import type { Recommendation } from '../../../shared/model/package.ts';
import { minorsNumbers } from './minors-numbers.ts';

/** Kommunenummer → persons: enslige mindreårige above what the kommune has said that it can take, both ages together. */
export function minorsAbove(recommendation: Recommendation): ReadonlyMap<string, number> {
  const groups = minorsNumbers(recommendation);
  return new Map(
    recommendation.kommuner.flatMap(({ kommunenummer, capacity }) => {
      const can = capacity?.minors;
      if (can === null || can === undefined) return [];
      const above = groups.reduce((sum, { of }) => sum + (of(kommunenummer) ?? 0), 0) - can;
      return above > 0 ? [[kommunenummer, above] as const] : [];
    }),
  );
}
