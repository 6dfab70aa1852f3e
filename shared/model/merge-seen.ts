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
    if (field === 'members') Object.assign(merged, { [field]: mergeMembers(seen, mine, stored) });
    else if (seen.every((one) => same(one[field], mine[field]))) merged[field] = now;
    else if (!seen.some((one) => same(one[field], now))) clashes.push(field);
  }
  return { merged, clashes };
}

/**
 * Each kommune is put in a region or taken out of it by itself, and leaves one where it is put in another: no window has to
 * have seen who else is in it.
 */
function mergeMembers(seen: readonly object[], mine: object, stored: object): readonly string[] {
  const before = seen.map(membersOf);
  const [own, now] = [membersOf(mine), membersOf(stored)];
  const isIn = (member: string): boolean => {
    const wanted = own.includes(member);
    const isUntouched = before.every((members) => members.includes(member) === wanted);
    return isUntouched ? now.includes(member) : wanted;
  };
  return [...new Set([...own, ...now])].filter(isIn).toSorted();
}

const membersOf = (region: { readonly members?: readonly string[] }): readonly string[] =>
  region.members ?? [];

/** Spaces at the ends are not kept everywhere, and are no other words. */
const same = (a: unknown, b: unknown): boolean =>
  sameValue(a, b, (one, other) =>
    typeof one === 'string' && typeof other === 'string'
      ? one.trim() === other.trim()
      : Object.is(one, other),
  );
