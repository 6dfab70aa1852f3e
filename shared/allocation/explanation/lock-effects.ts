import { at } from '../at.ts';
import type { AllocationInput, LockEffect } from '../types.ts';

/** Numbers by place, or null where the problem has no answer. */
export type SolveWithLocks = (locks: ReadonlySet<string>) => Float64Array | null;

/** What each lock does, and all of them where they are more than one: the same problem without it, compared. */
export function lockEffects(
  { places }: Pick<AllocationInput, 'places'>,
  numbers: Float64Array,
  solve: SolveWithLocks,
): readonly LockEffect[] {
  const locked = places.filter(({ lock }) => lock !== null).map(({ id }) => id);
  const effect = (place: string | null, left: readonly string[]): LockEffect => {
    const without = solve(new Set(left));
    if (!without) return { place, comparable: false, changes: {} };
    const changes = places.map(({ id }, i) => [id, at(numbers, i) - at(without, i)] as const);
    return {
      place,
      comparable: true,
      changes: Object.fromEntries(changes.filter(([, change]) => change !== 0)),
    };
  };
  const single = locked.map((id) =>
    effect(
      id,
      locked.filter((other) => other !== id),
    ),
  );
  return locked.length > 1 ? [...single, effect(null, [])] : single;
}
