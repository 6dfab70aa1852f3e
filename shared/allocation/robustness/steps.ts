import { numbersById } from '../apportionment/numbers-by-id.ts';
import { solveFeasible } from '../apportionment/optimum.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import type { AllocationInput, NoAllocation, Steps } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';
import { keyUnder } from './key-under.ts';
import { prepare } from './prepare.ts';
import { stepsByExchange } from './steps-by-exchange.ts';
import { stepsByHalving } from './steps-by-halving.ts';

/** How many persons each kommune gets as one criterion's reach goes from 0 to `most`, with the points where it changes. */
export function steps(input: AllocationInput, criterion: string, most: number): Steps | NoAllocation {
  const index = input.criteria.findIndex(({ id }) => id === criterion);
  if (index < 0) throw new UnusableInput('criterion', `there is no criterion ${criterion}`);
  const prepared = prepare(input);
  if (!prepared.feasible) return prepared;
  const { instance } = prepared;
  const under = keyUnder(input);
  const reaches = (reach: number) => input.criteria.map((other, k) => (k === index ? reach : other.reach));
  const solveAt = (reach: number): Float64Array =>
    solveFeasible({ ...instance, weights: under.weights(reaches(reach)) }).numbers;
  const exact = !instance.orZero.some((least) => least > 0);
  const found = exact
    ? stepsByExchange(instance, under.shareAlong(index), solveAt(0), most)
    : stepsByHalving(solveAt, most);

  const first = item(found, 0).numbers;
  return {
    feasible: true,
    criterion,
    exact,
    start: numbersById(instance.ids, first),
    steps: found.map(({ at: from, numbers }, k) => {
      const before = found[k - 1]?.numbers ?? first;
      const changes = instance.ids.map((id, i) => [id, at(numbers, i) - at(before, i)] as const);
      return { from, changes: Object.fromEntries(changes.filter(([, change]) => change !== 0)) };
    }),
  };
}
