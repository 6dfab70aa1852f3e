import type { ApportionProblem } from '../../../shared/allocation/index.ts';

/**
 * Every way to place the persons, tried. Answers the smallest objective, exactly: first the sum of squares of the persons
 * on places of weight 0 (which get one only when forced, and then evenly), then Σ x² / w over the others as a whole
 * number over the common denominator. null where nothing is allowed.
 */
export function bruteForce({
  total,
  places,
  groups = [],
}: ApportionProblem): readonly [bigint, bigint] | null {
  const membersOf = (id: string): readonly string[] =>
    groups.find((group) => group.id === id)?.members.flatMap(membersOf) ?? [id];
  const checks = groups.map(({ members, min, max }) => {
    const ids = new Set(members.flatMap(membersOf));
    return {
      at: [...places.keys()].filter((i) => ids.has(places[i]?.id ?? '')),
      min: min ?? 0,
      max: max ?? Number.POSITIVE_INFINITY,
    };
  });
  const cost = costOf(places.map(({ weight }) => String(weight)));
  const x = places.map(() => 0);
  let best: readonly [bigint, bigint] | null = null;
  const place = (i: number, left: number): void => {
    const here = places[i];
    if (!here) {
      const sumOf = (at: readonly number[]) => at.reduce((sum, k) => sum + (x[k] ?? 0), 0);
      if (left > 0 || !checks.every(({ at, min, max }) => sumOf(at) >= min && sumOf(at) <= max)) return;
      const found = cost(x);
      if (best === null || isLess(found, best)) best = found;
      return;
    }
    for (let k = here.min ?? 0; k <= Math.min(left, here.max ?? left); k++) {
      if (k > 0 && k < (here.minIfPositive ?? 0)) continue;
      x[i] = k;
      place(i + 1, left - k);
    }
    x[i] = 0;
  };
  place(0, total);
  return best;
}

/** The cost that `bruteForce` minimises, for any numbers. */
export function costOf(
  weights: readonly string[],
): (numbers: readonly number[]) => readonly [bigint, bigint] {
  const ratios = weights
    .map((weight) => weight.split('/').map(BigInt))
    .map(([num = 0n, den = 1n]) => ({ num, den }));
  const common = ratios.reduce((product, { num }) => (num === 0n ? product : product * num), 1n);
  return (numbers) => {
    let [weightless, others] = [0n, 0n];
    ratios.forEach(({ num, den }, i) => {
      const square = BigInt(numbers[i] ?? 0) ** 2n;
      if (num === 0n) weightless += square;
      else others += (square * den * common) / num;
    });
    return [weightless, others];
  };
}

function isLess([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]): boolean {
  return a < c || (a === c && b < d);
}
