import type { ApportionProblem, Group } from '../../../shared/allocation/index.ts';

/** A share as two whole numbers, read from "9/2", "13.5" or 7. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export function ratioOf(weight: number | string): Ratio {
  const [top = '0', bottom = '1'] = String(weight).split('/');
  const [whole = '', decimals = ''] = top.split('.');
  return { num: BigInt(whole + decimals), den: BigInt(bottom) * 10n ** BigInt(decimals.length) };
}

/**
 * Sainte-Laguë as one would do it by hand, written apart from the core: one person at a time to the smallest (2x + 1) / t
 * among those that may have one more, larger share first, then the lot, then the lower kommunenummer. First everybody's
 * minimum; then, from the inside out, what each samarbeid lacks of its own; then the rest. For problems that have an answer
 * and no "0 or at least m". Answers the order in which persons were given, and the numbers.
 */
export function oneByOne({ total, places, groups = [], lot = [] }: ApportionProblem): {
  readonly numbers: Readonly<Record<string, number>>;
  /** Who got the persons beyond all minima, in order. */
  readonly order: readonly string[];
  /** Who would get the persons after these, as long as there is room, at most so many. */
  readonly next: (most: number) => readonly string[];
} {
  const x = new Map(places.map(({ id, min }) => [id, min ?? 0]));
  const share = new Map(places.map(({ id, weight }) => [id, ratioOf(weight)]));
  const highest = new Map(places.map(({ id, max }) => [id, max ?? Number.POSITIVE_INFINITY]));
  const membersOf = (id: string): readonly string[] =>
    groups.find((group) => group.id === id)?.members.flatMap(membersOf) ?? [id];
  const held = groups.map((group) => ({ ...group, ids: [...new Set(group.members.flatMap(membersOf))] }));
  const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + (x.get(id) ?? 0), 0);
  const isFull = ({ ids, max }: Pick<Group, 'max'> & { readonly ids: readonly string[] }): boolean =>
    sum(ids) >= (max ?? Number.POSITIVE_INFINITY);

  /** Does a's next person come before b's? */
  const comesFirst = (a: string, b: string): boolean => {
    const [s, t] = [share.get(a), share.get(b)];
    if (!s || !t) throw new Error('unknown place');
    const [p, q] = [BigInt(2 * (x.get(a) ?? 0) + 1), BigInt(2 * (x.get(b) ?? 0) + 1)];
    const difference = p * s.den * t.num - q * t.den * s.num;
    if (difference !== 0n) return difference < 0n;
    const larger = s.num * t.den - t.num * s.den;
    if (larger !== 0n) return larger > 0n;
    const drawn = (id: string): number => (lot.includes(id) ? lot.indexOf(id) : lot.length);
    if (drawn(a) !== drawn(b)) return drawn(a) < drawn(b);
    return a.length === b.length ? a < b : a.length < b.length;
  };
  const giveOne = (ids: readonly string[], around: readonly string[]): string | null => {
    const open = ids.filter(
      (id) =>
        (x.get(id) ?? 0) < (highest.get(id) ?? 0) &&
        held.every((group) => !group.ids.includes(id) || around.includes(group.id) || !isFull(group)),
    );
    const first = open.reduce<string | null>((best, id) => (best && !comesFirst(id, best) ? best : id), null);
    if (first) x.set(first, (x.get(first) ?? 0) + 1);
    return first;
  };

  const insideOut = [...held].sort((a, b) => a.ids.length - b.ids.length);
  for (const group of insideOut) {
    const outer = insideOut.filter(
      ({ id, ids }) => id !== group.id && group.ids.every((one) => ids.includes(one)),
    );
    while (sum(group.ids) < (group.min ?? 0))
      if (
        !giveOne(
          group.ids,
          outer.map(({ id }) => id),
        )
      )
        throw new Error(`${group.id} has no answer`);
  }
  const everybody = places.map(({ id }) => id);
  const order: string[] = [];
  while (sum(everybody) < total) {
    const given = giveOne(everybody, []);
    if (!given) throw new Error('the whole has no answer');
    order.push(given);
  }
  const numbers = Object.fromEntries(x);
  return {
    numbers,
    order,
    next: (most) => {
      const given: string[] = [];
      while (given.length < most) {
        const one = giveOne(everybody, []);
        if (!one) break;
        given.push(one);
      }
      return given;
    },
  };
}
