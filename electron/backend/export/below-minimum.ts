import type { Recommendation } from '../../../shared/model/package.ts';
import { askedRows } from './asked-rows.ts';
import type { PackageRow } from './package-rows.ts';

/** Those asked for fewer than the minimum for all: a lock or a bound of their own goes before it. */
export const belowMinimum = (recommendation: Recommendation): readonly PackageRow[] =>
  askedRows(recommendation).filter(({ number }) => number < recommendation.criteria.minimum);
