import { solveFeasible } from '../apportionment/optimum.ts';
import { emptySolution } from '../apportionment/solve-instance.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import type { AllocationInput, NoAllocation, OwnWeights, Sensitivity, SensitivityOptions } from '../types.ts';
import { cornerReaches, type Reaches, reachDrawer } from './draw-reaches.ts';
import { keyUnder } from './key-under.ts';
import { prepare } from './prepare.ts';
import { quantiles } from './quantiles.ts';
import { seeded } from './seeded.ts';

/** Something that may say stop, such as an AbortSignal. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** Draws between two reports of progress. */
const REPORT_EVERY = 250;

/**
 * How sure are the numbers? Full apportionments, with every bound, group and lock, over weights that could as well have
 * been chosen: their range for each kommune, and the weights under which it would get most and fewest. The corners of
 * what is allowed are always tried, besides the draws.
 */
export function sensitivity(
  input: AllocationInput,
  { allowed, draws, seed, within }: SensitivityOptions,
  onProgress?: (done: number, of: number) => void,
  signal?: StopSignal,
): Sensitivity | NoAllocation {
  const prepared = prepare(input);
  if (!prepared.feasible) return prepared;
  const { instance, numbers } = prepared;
  const { weights } = keyUnder(input);
  const count = numbers.length;
  // Each draw is written over the one before it.
  const [shares, solution] = [new Float64Array(count), emptySolution(count, instance.tree.groups.length)];
  const solveUnder = (reaches: Reaches): Float64Array =>
    solveFeasible({ ...instance, weights: weights(reaches, shares) }, solution).numbers;

  const proposal = input.criteria.map(({ reach }) => reach);
  const [worst, best] = [numbers.slice(), numbers.slice()];
  /** Where no other weights gave fewer or more, there is nothing: then it is the proposal's own. */
  const [worstAt, bestAt]: [Reaches[], Reaches[]] = [[], []];
  const keepEnds = (found: Float64Array, reaches: Reaches): void => {
    for (let i = 0; i < count; i++) {
      const x = at(found, i);
      if (x < at(worst, i)) [worst[i], worstAt[i]] = [x, reaches];
      if (x > at(best, i)) [best[i], bestAt[i]] = [x, reaches];
    }
  };
  for (const corner of cornerReaches(input.criteria, allowed)) keepEnds(solveUnder(corner), corner);

  /** Kommune after kommune, so that what is counted stands together. */
  const drawn = new Float64Array(count * draws);
  const draw = reachDrawer(input.criteria, allowed, seeded(seed));
  let done = 0;
  while (done < draws && !signal?.aborted) {
    const reaches = draw();
    const found = solveUnder(reaches);
    keepEnds(found, reaches);
    for (let i = 0; i < count; i++) drawn[i * draws + done] = at(found, i);
    done += 1;
    if (done % REPORT_EVERY === 0) onProgress?.(done, draws);
  }
  const own = (number: number, reaches: Reaches = proposal): OwnWeights => ({
    number,
    reaches: Object.fromEntries(input.criteria.map(({ id }, k) => [id, item(reaches, k)])),
  });
  const places = input.places.map(({ id }, i) => {
    const number = at(numbers, i);
    const range = quantiles(drawn.subarray(i * draws, i * draws + done), number);
    return {
      id,
      number,
      ...range,
      worst: own(at(worst, i), worstAt[i]),
      best: own(at(best, i), bestAt[i]),
    };
  });
  const steady = places.filter(
    ({ number, worst: w, best: b }) => Math.max(b.number - number, number - w.number) <= within,
  );
  return {
    feasible: true,
    draws: done,
    stopped: done < draws,
    places,
    within: { persons: within, places: steady.length },
  };
}
