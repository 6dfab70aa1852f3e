import type { Step } from './step.ts';

/** Looked at first, and how near a break point is then found. */
const GRID = 200;
const NEAR = 1e-6;

/** Break points where no straight line leads to them: a grid, and every difference in it halved until it is found. */
export function stepsByHalving(solveAt: (reach: number) => Float64Array, most: number): readonly Step[] {
  const found: Step[] = [{ at: 0, numbers: solveAt(0) }];
  const between = (from: Step, to: Step): void => {
    if (from.numbers.every((x, i) => x === to.numbers[i])) return;
    if (to.at - from.at <= NEAR) {
      found.push(to);
      return;
    }
    const at = (from.at + to.at) / 2;
    const middle = { at, numbers: solveAt(at) };
    between(from, middle);
    between(middle, to);
  };
  let before = found[0];
  for (let k = 1; k <= GRID && before; k++) {
    const at = (most * k) / GRID;
    const here = { at, numbers: solveAt(at) };
    between(before, here);
    before = here;
  }
  return found;
}
