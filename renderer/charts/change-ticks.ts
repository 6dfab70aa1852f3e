/** Steps that read well on an axis of whole persons. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const mostTicks = 7;

/** Whole persons around 0, evenly spaced, with a little room at both ends for names. */
export function changeTicks(changes: readonly number[]): readonly number[] {
  const low = Math.min(0, ...changes);
  const high = Math.max(0, ...changes);
  const fits = (step: number): boolean => (high - low) / step + 2 <= mostTicks;
  const step = steps.find(fits) ?? 10_000;
  const first = Math.floor(low / step - 0.25);
  const last = Math.ceil(high / step + 0.25);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
