import { item } from '../item.ts';
import type { KeyParameters, KeyPlace } from '../types.ts';
import { sum } from './sum.ts';

export interface StartShares {
  /** p / Σp, and p^α / Σp^α. */
  readonly byInhabitants: readonly number[];
  readonly bySize: readonly number[];
  /** b_i, Σ = 1. */
  readonly start: readonly number[];
  /** f_i, and whether it had to be derived from inhabitants. */
  readonly lastYear: readonly number[];
  readonly derived: readonly boolean[];
  /** No place has a last year's number, so κ says nothing. */
  readonly continuityOff: boolean;
}

/**
 * b_i = (1 − κ) · p_i^α / Σp^α + κ · f_i / Σf: what each kommune would get before any criterion. A kommune without a last
 * year's number (0, missing or hidden) takes the one its size gives it, so that being new never means getting none.
 */
export function startShares(
  { alpha, kappa }: Pick<KeyParameters, 'alpha' | 'kappa'>,
  places: readonly Pick<KeyPlace, 'inhabitants' | 'lastYear'>[],
): StartShares {
  const byInhabitants = shares(places.map(({ inhabitants }) => inhabitants));
  const bySize = shares(places.map(({ inhabitants }) => inhabitants ** alpha));
  const told = places.map(({ lastYear }) => (lastYear !== null && lastYear > 0 ? lastYear : null));
  const known = sum(told.map((number) => number ?? 0));
  const lastYear = told.map((number, i) => number ?? known * item(bySize, i));
  const derived = told.map((number) => number === null);
  const continuityOff = known === 0;
  const byLastYear = continuityOff ? bySize : shares(lastYear);
  const start = bySize.map((size, i) => (1 - kappa) * size + kappa * item(byLastYear, i));
  return { byInhabitants, bySize, start, lastYear, derived, continuityOff };
}

function shares(values: readonly number[]): readonly number[] {
  const all = sum(values);
  return values.map((value) => value / all);
}
