/** How many ways `size` can be chosen of `n`: exact to 2⁵³, Infinity above it. */
export function countSets(n: number, size: number): number {
  if (size < 0 || size > n) return 0;
  let ways = 1n;
  for (let taken = 1; taken <= Math.min(size, n - size); taken++)
    ways = (ways * BigInt(n - taken + 1)) / BigInt(taken);
  return ways > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(ways);
}
