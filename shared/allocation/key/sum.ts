/** Σ, from the smallest up: the same for any order of the same numbers, and with the least rounding. */
export function sum(values: readonly number[]): number {
  return [...values]
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    .reduce((total, value) => total + value, 0);
}
