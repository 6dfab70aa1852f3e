/** Lowest, 5 %, median, 95 % and highest of whole numbers, by nearest rank; all the same where there are none. */
export function quantiles(
  values: Float64Array,
  otherwise: number,
): {
  readonly lowest: number;
  readonly low5: number;
  readonly median: number;
  readonly high95: number;
  readonly highest: number;
} {
  const sorted = values.slice().sort();
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? otherwise;
  return { lowest: at(0), low5: at(0.05), median: at(0.5), high95: at(0.95), highest: at(1) };
}
