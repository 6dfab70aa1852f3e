import type { Recommendation } from '../../../shared/model/package.ts';
import { type PackageRow, packageRows } from './package-rows.ts';

/** The kommuner that the recommendation asks for somebody: of those in the distribution, the ones that got more than 0. */
export const askedRows = (recommendation: Recommendation): readonly PackageRow[] =>
  packageRows(recommendation).filter(({ number }) => number > 0);
