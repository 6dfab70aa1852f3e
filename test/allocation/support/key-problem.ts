import type { KeyCriterion, KeyPlace, KeyProblem } from '../../../shared/allocation/index.ts';

/** A key of nothing but inhabitants, to change one thing at a time in. Invented kommuner. */
export function keyProblem(change: Partial<KeyProblem> = {}): KeyProblem {
  return {
    total: 100,
    alpha: 1,
    kappa: 0,
    lowest: 0.25,
    highest: 4,
    criteria: [],
    places: [keyPlace('9001', 6000), keyPlace('9002', 3000), keyPlace('9003', 1000)],
    ...change,
  };
}

export function keyPlace(
  id: string,
  inhabitants: number,
  values: Readonly<Record<string, number | null>> = {},
  lastYear: number | null = null,
): KeyPlace {
  return { id, inhabitants, lastYear, values };
}

export function criterion(scale: KeyCriterion['scale'], reach: number, direction: 1 | -1 = 1): KeyCriterion {
  return { id: 'c', scale, direction, reach };
}
