const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const mostTicks = 6;

/** Round numbers from 0 to at least `most`, evenly spaced. */
export function evenTicks(most: number): readonly number[] {
  const step = steps.find((one) => most / one <= mostTicks - 1) ?? 50_000;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 10) / 10);
}
