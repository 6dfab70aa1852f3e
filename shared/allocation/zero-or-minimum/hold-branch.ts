import type { Instance } from '../apportionment/instance.ts';
import { at } from '../at.ts';

/** The instance with some places of "0 or at least m" held to one of their branches; the others stay open. */
export function holdBranch(instance: Instance, places: readonly number[], positive: boolean): Instance {
  const [lower, upper, orZero] = [instance.lower.slice(), instance.upper.slice(), instance.orZero.slice()];
  for (const place of places) {
    if (positive) lower[place] = at(orZero, place);
    else upper[place] = 0;
    orZero[place] = 0;
  }
  return { ...instance, lower, upper, orZero };
}
