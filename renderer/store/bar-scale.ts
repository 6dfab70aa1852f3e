/** Where the bars end, and whether some are cut. */
export interface BarScale {
  readonly end: number;
}

/** Above this many times the next, one number would flatten all the others. */
const outlier = 2;

/**
 * One large city would make the other bars too short to compare. Where the largest is more than twice the next, the
 * scale ends a little above the next, and the largest bar is visibly cut.
 */
export function barScale(numbers: readonly number[]): BarScale {
  const [first = 1, second = first] = [...numbers].sort((a, b) => b - a);
  const end = first > outlier * second && second > 0 ? Math.ceil((second * 1.08) / 5) * 5 : first;
  return { end: Math.max(end, 1) };
}
