import type { GroupTree } from '../apportionment/instance.ts';
import { item } from '../item.ts';
import type { AllocationInput, AllocationPlace, VerificationProblem } from '../types.ts';

/** Σ x = T, every place within its bounds or at its lock, every group within its own. */
export function checkBounds(
  numbers: Readonly<Record<string, number>>,
  { total, places }: AllocationInput,
  tree: GroupTree,
): readonly VerificationProblem[] {
  const x = places.map(({ id }) => numbers[id] ?? 0);
  const found = Object.values(numbers).reduce((sum, number) => sum + number, 0);
  return [
    ...(found === total ? [] : [{ kind: 'sum', expected: total, found } as const]),
    ...places.flatMap((place, i) =>
      isAllowed(place, item(x, i)) ? [] : [{ kind: 'bounds', place: place.id, found: item(x, i) } as const],
    ),
    ...tree.groups.flatMap(({ id, members, min, max }) => {
      const sum = members.reduce((all, i) => all + item(x, i), 0);
      return sum >= min && sum <= max ? [] : [{ kind: 'group', group: id, found: sum } as const];
    }),
  ];
}

function isAllowed({ min, max, minIfPositive, lock }: AllocationPlace, x: number): boolean {
  if (!Number.isInteger(x)) return false;
  if (lock !== null) return x === lock;
  return x >= min && x <= (max ?? Number.POSITIVE_INFINITY) && (x === 0 || x >= (minIfPositive ?? 0));
}
