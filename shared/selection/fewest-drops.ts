/** Of the combinations of broken rules (as bits), the smallest in number of rules; all that are equally small, in rising order. */
export function fewestDrops(broken: Iterable<number>): readonly number[] {
  const all = [...broken];
  const least = Math.min(...all.map(bits));
  return all.filter((mask) => bits(mask) === least).sort((a, b) => a - b);
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
