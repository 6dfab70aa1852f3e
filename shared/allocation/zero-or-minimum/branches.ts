import type { Instance } from '../apportionment/instance.ts';
import type { Apportionment } from '../types.ts';

/** The branch that each place with "0 or at least m" is in. `given` has the branches still open. */
export function branches(
  { ids, orZero }: Instance,
  numbers: Float64Array,
): NonNullable<Apportionment['branches']> {
  const open = ids.flatMap((id, i) => (orZero[i] ? [[id, numbers[i] ? 'positive' : 'zero'] as const] : []));
  return Object.fromEntries(open);
}
