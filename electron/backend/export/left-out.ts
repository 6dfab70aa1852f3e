import type { Recommendation } from '../../../shared/model/package.ts';

/** The names of those recommended not asked: left out of the distribution by choice, or with 0 in it. */
export const leftOut = ({ kommuner }: Recommendation): readonly string[] =>
  kommuner.filter(({ number }) => (number ?? 0) === 0).map(({ name }) => name);
