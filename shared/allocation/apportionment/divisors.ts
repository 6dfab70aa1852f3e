import { assertNever } from '../assert-never.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import type { GroupNode, Instance } from './instance.ts';
import { type Interval, meet, OPEN, roomBetween } from './interval.ts';
import { lastCost, nextCost } from './person-order.ts';
import { cheapestNext, dearestLast } from './share-out.ts';
import type { Shares } from './shares.ts';

/** At which of its bounds a group stands. */
export type Binds = 'min' | 'max' | 'both';

export interface Divisors {
  readonly whole: Interval;
  /** The groups that need a divisor of their own, by index. */
  readonly groups: ReadonlyMap<number, Interval & { readonly binds: Binds }>;
}

/**
 * The divisors of a solved instance: one for the whole, one for each group that its bounds hold away from the one around
 * it. A group at its maximum may have a larger divisor (it gives fewer), one at its minimum a smaller one. A group that
 * is full, but would be so without its bound, shares the divisor around it and is not named.
 *
 * From below: which divisors each group can have, given that those inside it must find theirs on the right side. From
 * above: who can share. Whatever is picked from the intervals found, every group stands on the right side.
 */
export function divisors(instance: Shares & Pick<Instance, 'tree'>, numbers: Float64Array): Divisors {
  const { weights, tree } = instance;
  const stands = tree.groups.map((group) => standsAt(group, numbers));
  const possible: Interval[] = tree.groups.map(() => OPEN);
  const fromBelow = ({ own, children }: Pick<GroupNode, 'own' | 'children'>): Interval =>
    children.reduce(
      (interval, child) =>
        meet(weights, interval, seenFromAround(item(possible, child), item(stands, child))),
      ownInterval(instance, own, numbers),
    );
  for (const index of tree.bottomUp) {
    possible[index] = fromBelow(item(tree.groups, index));
  }

  const groups = new Map<number, Interval & { readonly binds: Binds }>();
  const share = (start: Interval, children: readonly number[]): Interval => {
    let interval = start;
    const inside = [...children];
    for (const child of inside) {
      const own = item(possible, child);
      const { children: inner } = item(tree.groups, child);
      const binds = item(stands, child);
      if (binds === null || canShare(instance, interval, own, binds)) {
        interval = meet(weights, interval, own);
        inside.push(...inner);
      } else groups.set(child, { ...share(own, inner), binds });
    }
    return interval;
  };
  return { whole: share(fromBelow(tree), tree.children), groups };
}

/** The innermost group around a place that has a divisor of its own; −1 = none, it uses the whole's. */
export function divisorGroup({ tree }: Pick<Instance, 'tree'>, { groups }: Divisors, place: number): number {
  let group = item(tree.groupOf, place);
  while (group >= 0 && !groups.has(group)) group = item(tree.groups, group).parent;
  return group;
}

/** The interval of the divisor a place uses. */
export function intervalOf(instance: Pick<Instance, 'tree'>, proof: Divisors, place: number): Interval {
  return proof.groups.get(divisorGroup(instance, proof, place)) ?? proof.whole;
}

function standsAt({ members, min, max }: GroupNode, numbers: Float64Array): Binds | null {
  let sum = 0;
  for (const i of members) sum += at(numbers, i);
  if (sum === max) return sum === min ? 'both' : 'max';
  return sum === min ? 'min' : null;
}

/** The divisors that give the numbers of some places. */
function ownInterval(shares: Shares, places: readonly number[], numbers: Float64Array): Interval {
  const next = cheapestNext(shares, places, numbers);
  const last = dearestLast(shares, places, numbers);
  return {
    next: next < 0 ? null : { place: next, cost: nextCost(at(numbers, next), shares.orZero[next]) },
    last: last < 0 ? null : { place: last, cost: lastCost(at(numbers, last), shares.orZero[last]) },
  };
}

/** What a group demands of the divisor around it: not above its own at its maximum, not below it at its minimum. */
function seenFromAround({ next, last }: Interval, binds: Binds | null): Interval {
  switch (binds) {
    case null:
      return { next, last };
    case 'max':
      return { next: null, last };
    case 'min':
      return { next, last: null };
    case 'both':
      return OPEN;
    default:
      return assertNever(binds);
  }
}

/** Can a group at its bound use a divisor of those around it, with room left between the ends? */
function canShare(
  { weights }: Pick<Instance, 'weights'>,
  around: Interval,
  own: Interval,
  binds: Binds,
): boolean {
  switch (binds) {
    case 'max':
      return roomBetween(weights, around.last, own.next);
    case 'min':
      return roomBetween(weights, own.last, around.next);
    case 'both': {
      const { last, next } = meet(weights, around, own);
      return roomBetween(weights, last, next);
    }
    default:
      return assertNever(binds);
  }
}
