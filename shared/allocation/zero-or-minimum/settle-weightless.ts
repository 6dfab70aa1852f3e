import { compareCost, exactWeight } from '../apportionment/compare-cost.ts';
import { findConflict } from '../apportionment/find-conflict.ts';
import type { Instance } from '../apportionment/instance.ts';
import { toWeights } from '../apportionment/read-weights.ts';
import { solveInstance } from '../apportionment/solve-instance.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import { holdBranch } from './hold-branch.ts';
import { holdWeightless } from './hold-weightless.ts';
import { isCheaper } from './is-cheaper.ts';
import { liftWeightless } from './lift-weightless.ts';

/**
 * The best answer where some places have no weight. They come first: Σ x² over them is to be least, and only then what
 * the others cost. One number that holds both would be of two sizes, and the others drown in it; so the two are
 * settled one after the other, by branch and bound.
 *
 * The softened optimum says how little there can be on the weightless places. If the answers with so little are any, the
 * best of them is an ordinary problem, `solve`d as such: Σ x² over the weightless places is the same for all of them. If
 * there are none, a place that is between none and m is tried in each of its branches.
 */
export function settleWeightless(given: Instance, solve: (ordinary: Instance) => Float64Array): Float64Array {
  const isWeightless = (i: number): boolean => given.weights.near[i] === 0;
  const whole = liftWeightless(given);
  const ordinary = ordinaryWeights(given);
  let best: { readonly numbers: Float64Array; readonly burden: bigint } | null = null;
  const open: Instance[] = [whole];
  for (let instance = open.pop(); instance; instance = open.pop()) {
    const softened = solveInstance(instance).numbers;
    const burden = burdenOf(instance, softened, isWeightless);
    if (best && burden > best.burden) continue;
    const held = holdWeightless(instance, softened, isWeightless);
    if (!findConflict(held)) {
      const numbers = solve({ ...held, weights: ordinary });
      if (!best || isCheaper(whole, numbers, best.numbers)) best = { numbers, burden };
    } else if (!best || burden < best.burden) {
      const place = branchingPlace(instance, softened, isWeightless);
      for (const positive of [false, true]) {
        const branched = holdBranch(instance, alike(instance, place, positive), positive);
        if (!findConflict(branched)) open.push(branched);
      }
    }
  }
  if (!best) throw new RangeError('an instance that has an answer was left without one');
  return best.numbers;
}

/** Σ x · max(x, m) over the weightless places: what they cost, softened. */
function burdenOf(
  { orZero }: Instance,
  softened: Float64Array,
  isWeightless: (place: number) => boolean,
): bigint {
  let burden = 0n;
  for (const [i, x] of softened.entries())
    if (isWeightless(i)) burden += BigInt(x) * BigInt(Math.max(x, at(orZero, i)));
  return burden;
}

/** A place between none and m; one without a weight before others. */
function branchingPlace(
  { orZero }: Instance,
  softened: Float64Array,
  isWeightless: (place: number) => boolean,
): number {
  const between = [...softened.keys()].filter((i) => {
    const x = at(softened, i);
    return x > 0 && x < at(orZero, i);
  });
  return between.find(isWeightless) ?? item(between, 0);
}

/**
 * The places that share a branch with one. Of places that are alike, those before it in the queue are never worse off: if
 * it has at least m, so have they, and if it has none, those after it have none.
 */
function alike(
  { weights, rank, tree, orZero, upper }: Instance,
  place: number,
  positive: boolean,
): readonly number[] {
  return tree.all.filter((i) => {
    const isAlike =
      at(orZero, i) === at(orZero, place) &&
      at(upper, i) === at(upper, place) &&
      item(tree.groupOf, i) === item(tree.groupOf, place) &&
      compareCost(weights, i, 1, place, 1) === 0;
    const behind = item(rank, i) - item(rank, place);
    return isAlike && (positive ? behind <= 0 : behind >= 0);
  });
}

/**
 * Weights of one size: a place without a weight takes half of the smallest there is, and stands behind all others in the
 * queue still. Where Σ x² over these places is the same for every answer, no weight of theirs changes which is best.
 */
function ordinaryWeights({ weights }: Instance): Instance['weights'] {
  const exact = Array.from(weights.near, (_, i) => exactWeight(weights, i));
  const smallest = exact.reduce((least, w) => (w > 0n && (least === 0n || w < least) ? w : least), 0n) || 1n;
  return toWeights(exact.map((w) => (w > 0n ? 2n * w : smallest)));
}
