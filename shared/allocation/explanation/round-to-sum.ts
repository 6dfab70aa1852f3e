/**
 * Rounds each value down and gives the units that are missing to the largest remainders, so that the sum is `sum`: a whole
 * number, within rounding Σ values. Equal remainders: the earlier value.
 */
export function roundToSum(values: readonly number[], sum: number): readonly number[] {
  const down = values.map(Math.floor);
  const missing = sum - down.reduce((total, value) => total + value, 0);
  const byRemainder = [...values.keys()].sort((i, j) => remainder(values[j]) - remainder(values[i]) || i - j);
  const up = new Set(byRemainder.slice(0, missing));
  return down.map((value, i) => (up.has(i) ? value + 1 : value));
}

function remainder(value = 0): number {
  return value - Math.floor(value);
}
