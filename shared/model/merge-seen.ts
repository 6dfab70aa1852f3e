import { sameValue } from './same-value.ts';

/** What to store, and the fields that somebody has to choose for. */
export interface MergedSeen<T> {
  readonly merged: T;
  readonly clashes: readonly (keyof T & string)[];
}

/**
 * Lays what a window saves over what is stored by now, field by field. A field it has not changed keeps what is stored; one
 * it has changed is taken where what is stored is something it has seen. The rest clash: another window has written there
 * meanwhile, and neither is written over unseen. `merged` then holds `mine`.
 *
 * @param seen what was stored when the edit began, and what has been sent of it since; empty where nothing is told of it:
 *   then `mine` stands
 */
export function mergeSeen<T extends object>(seen: readonly T[], mine: T, stored: T): MergedSeen<T> {
  const clashes: (keyof T & string)[] = [];
  const merged = { ...mine };
  if (seen.length === 0) return { merged, clashes };
  for (const field of Object.keys(mine) as (keyof T & string)[]) {
    const now = stored[field];
    // A space or a line break that is written at the end is kept too: whoever pauses there writes on after it.
    if (same(now, mine[field])) continue;
    if (seen.every((one) => same(one[field], mine[field]))) merged[field] = now;
    else if (!seen.some((one) => same(one[field], now))) clashes.push(field);
  }
  return { merged, clashes };
}

/** Spaces at the ends are not kept everywhere, and are no other words. */
const same = (a: unknown, b: unknown): boolean =>
  sameValue(a, b, (one, other) =>
    typeof one === 'string' && typeof other === 'string'
      ? one.trim() === other.trim()
      : Object.is(one, other),
  );
