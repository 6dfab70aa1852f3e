import { at } from '../at.ts';
export interface Quantiles {
  readonly lowest: number;
  readonly low5: number;
  readonly median: number;
  readonly high95: number;
  readonly highest: number;
}

/** Lowest, 5 %, median, 95 % and highest of whole numbers, by nearest rank; all the same where there are none. */
export function quantiles(values: Float64Array, otherwise: number): Quantiles {
  let [lowest, highest] = [values[0] ?? otherwise, values[0] ?? otherwise];
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  // Counted, not sorted: many draws fall on few numbers.
  const counts = new Float64Array(highest - lowest + 1);
  for (const value of values) counts[value - lowest] = at(counts, value - lowest) + 1;
  const rank = (share: number): number => {
    let left = Math.max(1, Math.ceil(share * values.length));
    const index = counts.findIndex((count) => {
      left -= count;
      return left <= 0;
    });
    return lowest + Math.max(0, index);
  };
  return { lowest, low5: rank(0.05), median: rank(0.5), high95: rank(0.95), highest };
}
