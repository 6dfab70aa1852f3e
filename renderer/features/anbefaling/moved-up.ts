/** The list with one item a place earlier; the first stays where it is. */
export function movedUp<T>(list: readonly T[], index: number): readonly T[] {
  const item = list[index];
  const before = list[index - 1];
  if (item === undefined || before === undefined) return list;
  return [...list.slice(0, index - 1), item, before, ...list.slice(index + 1)];
}
