import type { Instance } from '../apportionment/instance.ts';

/** The instance with each place of "0 or at least m" held to a branch: 0–0, or m–upper. */
export function setBranches(instance: Instance, isPositive: (place: number) => boolean): Instance {
  const [lower, upper] = [instance.lower.slice(), instance.upper.slice()];
  for (const [i, least] of instance.orZero.entries()) {
    if (least === 0) continue;
    if (isPositive(i)) lower[i] = least;
    else upper[i] = 0;
  }
  return { ...instance, lower, upper, orZero: new Float64Array(lower.length) };
}
