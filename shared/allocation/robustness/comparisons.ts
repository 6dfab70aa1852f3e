import { allocate } from '../explanation/allocate.ts';
import type { AllocationInput, Comparison, KeyParameters } from '../types.ts';
import { misplaced } from './backtest.ts';

/** The same round without each of its criteria in turn: how many persons that moves. */
export function leaveOneOut(input: AllocationInput): readonly Comparison[] {
  const without = (id: string): AllocationInput => ({
    ...input,
    criteria: input.criteria.filter((criterion) => criterion.id !== id),
  });
  return compare(
    input,
    input.criteria.map(({ id }) => ({ id, input: without(id) })),
  );
}

/** Other rules on the same numbers and bounds, without the locks: another year's criteria, another country's. */
export function otherRules(
  input: AllocationInput,
  rules: readonly { readonly id: string; readonly parameters: KeyParameters }[],
): readonly Comparison[] {
  const places = input.places.map((place) => ({ ...place, lock: null }));
  return compare(
    input,
    rules.map(({ id, parameters }) => ({ id, input: { ...input, ...parameters, places } })),
  );
}

function compare(
  input: AllocationInput,
  others: readonly { readonly id: string; readonly input: AllocationInput }[],
): readonly Comparison[] {
  const ours = numbersOf(input);
  return others.map((other) => {
    const numbers = numbersOf(other.input);
    return { id: other.id, numbers, moved: ours && numbers ? misplaced(ours, numbers) : null };
  });
}

function numbersOf(input: AllocationInput): Comparison['numbers'] {
  const answer = allocate(input);
  return answer.feasible ? answer.numbers : null;
}
