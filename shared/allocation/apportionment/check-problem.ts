import type { ApportionProblem } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';

/** Persons are counted exactly up to here, with room for 2x + 1 and for sums. */
const MOST_PERSONS = 2 ** 50;

/** Throws `UnusableInput` where a number or an id has no meaning. Bounds that cannot hold are not its business. */
export function checkProblem({ total, places, groups = [] }: ApportionProblem): void {
  checkPersons(total, 'total');
  const seen = new Set<string>();
  places.forEach(({ id, min, max, minIfPositive }, i) => {
    checkNew(seen, id, `places[${i}].id`);
    checkBound(min, `places[${i}].min`);
    checkBound(max, `places[${i}].max`);
    checkBound(minIfPositive, `places[${i}].minIfPositive`);
  });
  groups.forEach(({ id, min, max }, i) => {
    checkNew(seen, id, `groups[${i}].id`);
    checkBound(min, `groups[${i}].min`);
    checkBound(max, `groups[${i}].max`);
  });
}

function checkNew(seen: Set<string>, id: string, path: string): void {
  if (seen.has(id)) throw new UnusableInput(path, `the id ${id} is used twice`);
  seen.add(id);
}

function checkBound(value: number | null | undefined, path: string): void {
  if (value !== null && value !== undefined) checkPersons(value, path);
}

function checkPersons(value: number, path: string): void {
  if (!Number.isInteger(value) || value < 0 || value > MOST_PERSONS)
    throw new UnusableInput(path, 'must be a whole number of persons, 0 or more');
}
