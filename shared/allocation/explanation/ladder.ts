import type { Instance } from '../apportionment/instance.ts';
import { comesBefore, lastCost, nextCost } from '../apportionment/person-order.ts';
import type { Solution } from '../apportionment/solve-instance.ts';
import type { Ladder } from '../types.ts';

/** How far the ladder is shown. */
const STEPS = 50;

/**
 * Who gets the next persons if the total is revised up, and who loses the last ones if it is revised down. More persons
 * never take one away from anybody (house monotone), so the two lists hold for every total they reach.
 */
export function ladder({ ids, weights, rank }: Instance, { numbers, lower, upper }: Solution): Ladder {
  const climb = (direction: 1 | -1): readonly string[] => {
    const reached = numbers.slice();
    const end = direction === 1 ? upper : lower;
    const cost = (i: number): number => (direction === 1 ? nextCost : lastCost)(reached[i] ?? 0);
    const steps: string[] = [];
    while (steps.length < STEPS) {
      let chosen = -1;
      for (let i = 0; i < reached.length; i++) {
        if (reached[i] === end[i]) continue;
        if (chosen < 0 || comesBefore(weights, rank, i, cost(i), chosen, cost(chosen)) === (direction === 1))
          chosen = i;
      }
      if (chosen < 0) break;
      reached[chosen] = (reached[chosen] ?? 0) + direction;
      steps.push(ids[chosen] ?? '');
    }
    return steps;
  };
  return { next: climb(1), last: climb(-1) };
}
