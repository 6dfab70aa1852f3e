import { assertNever } from '../assert-never.ts';
import { item } from '../item.ts';
import type { AllowedWeights, KeyCriterion } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';

/** Reaches β in the order of the criteria. */
export type Reaches = readonly number[];

/** Draws allowed reaches, every allowed choice as likely as any other. */
export function reachDrawer(
  criteria: readonly KeyCriterion[],
  allowed: AllowedWeights,
  random: () => number,
): () => Reaches {
  switch (allowed.kind) {
    case 'band':
      return () => criteria.map(({ reach }) => reach * (1 + allowed.share * (2 * random() - 1)));
    case 'order': {
      const tiers = tiersOf(criteria, allowed.tiers);
      const sum = criteria.reduce((all, { reach }) => all + reach, 0);
      return () => {
        // Uniform on the weights with this sum; sorted and dealt out by tier, uniform on those with this order.
        const drawn = criteria.map(() => -Math.log(1 - random()));
        const all = drawn.reduce((total, weight) => total + weight, 0);
        return deal(
          tiers,
          drawn.map((weight) => (sum * weight) / all).sort((a, b) => b - a),
          random,
        );
      };
    }
    default:
      return assertNever(allowed);
  }
}

/** More criteria than this have too many corners to try them all. */
const MOST_CRITERIA = 12;

/** The corners of what is allowed: each share t is (but for the clamp) linear in the reaches, so its ends lie at corners. */
export function cornerReaches(
  criteria: readonly KeyCriterion[],
  allowed: AllowedWeights,
): readonly Reaches[] {
  if (criteria.length > MOST_CRITERIA) return [];
  switch (allowed.kind) {
    case 'band':
      return criteria.reduce<readonly Reaches[]>(
        (corners, { reach }) =>
          corners.flatMap((corner) => [-1, 1].map((side) => [...corner, reach * (1 + side * allowed.share)])),
        [[]],
      );
    case 'order': {
      const tiers = tiersOf(criteria, allowed.tiers);
      const sum = criteria.reduce((all, { reach }) => all + reach, 0);
      // The first k criteria in some order that the tiers allow share the sum equally, the rest have none.
      return tiers.flatMap((tier, at) => {
        const before = tiers.slice(0, at).flat();
        return subsets(tier).map((some) => {
          const equal = new Set([...before, ...some]);
          return criteria.map((_, k) => (equal.has(k) ? sum / equal.size : 0));
        });
      });
    }
    default:
      return assertNever(allowed);
  }
}

function tiersOf(
  criteria: readonly KeyCriterion[],
  tiers: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const found = tiers.map((tier) => tier.map((id) => criteria.findIndex((criterion) => criterion.id === id)));
  const places = found.flat();
  if (places.includes(-1) || new Set(places).size !== places.length || places.length !== criteria.length)
    throw new UnusableInput('allowed.tiers', 'must name every criterion once');
  return found;
}

/** The largest weights to the first tier, and so on; within a tier in any order. */
function deal(
  tiers: readonly (readonly number[])[],
  falling: readonly number[],
  random: () => number,
): Reaches {
  const reaches = falling.map(() => 0);
  let next = 0;
  for (const tier of tiers) {
    const open = [...tier];
    while (open.length > 0) {
      const [chosen = 0] = open.splice(Math.floor(random() * open.length), 1);
      reaches[chosen] = item(falling, next++);
    }
  }
  return reaches;
}

/** Every subset but the empty one. */
function subsets(tier: readonly number[]): readonly (readonly number[])[] {
  const sets = tier.reduce<readonly (readonly number[])[]>(
    (found, item) => found.flatMap((set) => [set, [...set, item]]),
    [[]],
  );
  return sets.filter((set) => set.length > 0);
}
