import type { Instance } from '../apportionment/instance.ts';
import { type Optimum, optimum } from '../apportionment/optimum.ts';
import { cheapestNext, dearestLast } from '../apportionment/share-out.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import type { Ladder, LadderBreak } from '../types.ts';

/** How far the ladder is shown. */
const STEPS = 50;

type Found = Extract<Optimum, { readonly feasible: true }>;

/**
 * Who gets the next persons if the total is revised up, and who loses the last ones if it is revised down. More persons
 * never take one away from anybody (house monotone), so the two lists hold for every total they reach.
 *
 * With "0 or at least m" that does not hold: there each total is solved by itself, and the list ends where a place flips
 * between none and m, with what changes there. `given` has the branches still open.
 */
export function ladder(given: Instance, found: Found): Ladder {
  const climb = given.orZero.some((least) => least > 0) ? climbByTotal(given, found) : climbByPerson(found);
  const [next, last] = [climb(1), climb(-1)];
  return { next: next.steps, last: last.steps, nextBreak: next.breaks, lastBreak: last.breaks };
}

type Climb = (direction: 1 | -1) => {
  readonly steps: readonly string[];
  readonly breaks: LadderBreak | null;
};

function climbByPerson({ instance, solution }: Found): Climb {
  const shares = { ...instance, lower: solution.lower, upper: solution.upper };
  return (direction) => {
    const reached = solution.numbers.slice();
    const steps: string[] = [];
    while (steps.length < STEPS) {
      const chosen = (direction === 1 ? cheapestNext : dearestLast)(shares, instance.tree.all, reached);
      if (chosen < 0) break;
      reached[chosen] = at(reached, chosen) + direction;
      steps.push(item(instance.ids, chosen));
    }
    return { steps, breaks: null };
  };
}

function climbByTotal(given: Instance, { solution }: Found): Climb {
  return (direction) => {
    const steps: string[] = [];
    let reached = solution.numbers;
    while (steps.length < STEPS) {
      const total = given.total + direction * (steps.length + 1);
      const there = optimum({ ...given, total });
      if (!there.feasible) break;
      const { numbers } = there.solution;
      const changes = given.ids.flatMap((id, i) => {
        const change = at(numbers, i) - at(reached, i);
        return change === 0 ? [] : [[id, change] as const];
      });
      const [only, another] = changes;
      if (!only || another) return { steps, breaks: { total, changes: Object.fromEntries(changes) } };
      steps.push(only[0]);
      reached = numbers;
    }
    return { steps, breaks: null };
  };
}
