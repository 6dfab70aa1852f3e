/** Steps that read well on an axis of whole persons. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const mostTicks = 8;

/** Whole persons around 0, evenly spaced, with a little room at both ends for names. */
export function changeTicks(changes: readonly number[]): readonly number[] {
  const low = Math.min(0, ...changes);
  const high = Math.max(0, ...changes);
  const ends = (step: number): readonly [number, number] => [
    Math.floor(low / step - 0.25),
    Math.ceil(high / step + 0.25),
  ];
  const step =
    steps.find((one) => {
      const [first, last] = ends(one);
      return last - first < mostTicks;
    }) ?? 10_000;
  const [first, last] = ends(step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
