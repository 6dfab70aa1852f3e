import { item } from '../item.ts';

/** Whole numbers from…to. */
type Stretch = readonly [from: number, to: number];

/** Whole numbers as disjoint stretches, rising, with a gap between each and the next. */
export type Sums = readonly Stretch[];

/** Every sum of a number of the one and a number of the other. */
export function addSums(a: Sums, b: Sums): Sums {
  // As it always is without "0 or at least m".
  if (a.length === 1 && b.length === 1) return [add(item(a, 0), item(b, 0))];
  const all = a.flatMap((one) => b.map((other) => add(one, other)));
  all.sort(([x], [y]) => x - y);
  const sums: [number, number][] = [];
  for (const [from, to] of all) {
    const last = sums.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else sums.push([from, to]);
  }
  return sums;
}

function add(a: Stretch, b: Stretch): Stretch {
  return [a[0] + b[0], a[1] + b[1]];
}

/** The numbers that are also within the bounds. */
export function clipSums(sums: Sums, min: number, max: number): Sums {
  return sums
    .map(([from, to]) => [Math.max(from, min), Math.min(to, max)] as const)
    .filter(([from, to]) => from <= to);
}
