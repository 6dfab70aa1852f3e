import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { startingMeasures } from '../../../shared/model/set-from-preset.ts';

/** Where a new round begins, before the advisor chooses: size a little weaker than per inhabitant, most from last year. */
const start = {
  alpha: 0.6,
  kappa: 0.7,
  lowest: 0.25,
  highest: 4,
  minimum: 0,
  minimumRule: 'at-least',
} as const;

export const startingSet = (year: number): CriteriaSet => ({
  preset: null,
  name: 'Utgangspunkt',
  ...startingMeasures(year),
  ...start,
  criteria: [],
});
