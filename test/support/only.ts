/** The first of a list that must have one. */
export function only<T>(list: readonly (T | undefined)[] | undefined): T {
  const [first] = list ?? [];
  if (first === undefined) throw new Error('The list is empty.');
  return first;
}
