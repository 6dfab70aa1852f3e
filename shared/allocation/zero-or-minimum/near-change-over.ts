import { type Divisors, intervalOf } from '../apportionment/divisors.ts';
import type { Instance } from '../apportionment/instance.ts';
import { at } from '../at.ts';

/** How far from m / 2 is near: a twentieth of m to either side. */
const NEAR = 0.05;

/**
 * The places with "0 or at least m" that sit near the change-over: a place whose t / d is half of m is worth as much with
 * nobody as with m. A small change of the total or of a weight may flip these. `given` has the branches still open.
 */
export function nearChangeOver({ ids, orZero, weights, tree }: Instance, proof: Divisors): readonly string[] {
  return ids.filter((_, i) => {
    const least = at(orZero, i);
    if (least === 0) return false;
    const { next, last } = intervalOf({ tree }, proof, i);
    const quotients = [next, last].flatMap((edge) => {
      // t / d with d = 2 t / cost of the person at the edge
      return edge ? [(at(weights.near, i) * edge.cost) / (2 * at(weights.near, edge.place))] : [];
    });
    const middle = quotients.reduce((sum, quotient) => sum + quotient, 0) / Math.max(1, quotients.length);
    return Math.abs(middle - least / 2) <= NEAR * least;
  });
}
