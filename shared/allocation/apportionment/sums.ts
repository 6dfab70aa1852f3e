/** Whole numbers as disjoint stretches from…to, rising, with a gap between each and the next. */
export type Sums = readonly (readonly [from: number, to: number])[];

/** Every sum of a number of the one and a number of the other. */
export function addSums(a: Sums, b: Sums): Sums {
  const all = a.flatMap(([from, to]) => b.map(([low, high]) => [from + low, to + high] as const));
  all.sort(([x], [y]) => x - y);
  const sums: [number, number][] = [];
  for (const [from, to] of all) {
    const last = sums.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else sums.push([from, to]);
  }
  return sums;
}

/** The numbers that are also within the bounds. */
export function clipSums(sums: Sums, min: number, max: number): Sums {
  return sums
    .map(([from, to]) => [Math.max(from, min), Math.min(to, max)] as const)
    .filter(([from, to]) => from <= to);
}
