import type { AllocatedPlace, AllocationPlace, KeyPlaceResult } from '../../../shared/allocation/index.ts';
import { changeFromLastYear, knownLastYear } from '../../../shared/model/change-from-last-year.ts';
import type { PackageKommune, Recommendation } from '../../../shared/model/package.ts';
import { type Divisor, divisors } from './divisors.ts';

/** Everything the documents say of one kommune that is asked. */
export interface PackageRow {
  readonly kommune: PackageKommune;
  readonly input: AllocationPlace;
  readonly key: KeyPlaceResult;
  readonly allocated: AllocatedPlace;
  readonly number: number;
  /** p^α. */
  readonly power: number;
  /** Last year's number; null where there is none to hold this one against. */
  readonly lastYear: number | null;
  /** Against last year; null where there is no number of last year. */
  readonly change: number | null;
  readonly per1000: number;
  readonly low: number;
  readonly high: number | null;
  readonly divisor: Divisor;
}

/** The kommuner that are asked, by kommunenummer. */
export function packageRows(recommendation: Recommendation): readonly PackageRow[] {
  const { allocation, input, kommuner } = recommendation;
  const given = new Map(input.places.map((place) => [place.id, place]));
  const keys = new Map(allocation.key.places.map((place) => [place.id, place]));
  const allocated = new Map(allocation.places.map((place) => [place.id, place]));
  const byGroup = divisors(allocation.certificate, input.groups);
  const rows: PackageRow[] = [];
  for (const kommune of kommuner) {
    const place = given.get(kommune.kommunenummer);
    const key = keys.get(kommune.kommunenummer);
    const found = allocated.get(kommune.kommunenummer);
    const divisor = byGroup.find((candidate) => candidate.group === (found?.divisorGroup ?? null));
    if (place === undefined || key === undefined || found === undefined || divisor === undefined) continue;
    const number = recommendation.numbers[kommune.kommunenummer] ?? 0;
    rows.push({
      kommune,
      input: place,
      key,
      allocated: found,
      number,
      power: place.inhabitants ** input.alpha,
      lastYear: knownLastYear(kommune.lastYear),
      change: changeFromLastYear({ number, lastYear: kommune.lastYear }),
      per1000: (1000 * number) / place.inhabitants,
      ...boundsInForce(place, number),
      divisor,
    });
  }
  return rows;
}

/**
 * The bounds the divisor check uses. A lock is both bounds at once. With "0 or at least m" they are the branch that was
 * chosen, 0–0 or m–highest: that the branches are the best ones is proved only by solving again.
 */
function boundsInForce(place: AllocationPlace, number: number): Pick<PackageRow, 'low' | 'high'> {
  if (place.lock !== null) return { low: place.lock, high: place.lock };
  if (place.minIfPositive === null || place.minIfPositive <= 1) return { low: place.min, high: place.max };
  if (number === 0) return { low: 0, high: 0 };
  return { low: Math.max(place.min, place.minIfPositive), high: place.max };
}
