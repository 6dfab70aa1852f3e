/** 1, 2, 5, 10, 20, 50 …: round numbers that lie evenly on a logarithmic axis and hold all the values. */
export function logTicks(values: readonly number[]): readonly number[] {
  const low = values.length === 0 ? 1 : Math.max(1, Math.min(...values));
  const high = Math.max(1, ...values);
  const round = [0, 1, 2, 3, 4, 5, 6].flatMap((power) => [1, 2, 5].map((step) => step * 10 ** power));
  const first = round.findLastIndex((tick) => tick <= low);
  const last = round.findIndex((tick) => tick >= high);
  return round.slice(Math.max(0, first), Math.max(first + 2, last + 1));
}
