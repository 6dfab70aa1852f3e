/** Cuts a list into as few pieces as hold so many each, none much longer than the others. */
export function splitEvenly<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const pieces = Math.max(1, Math.ceil(list.length / most));
  const each = Math.ceil(list.length / pieces);
  return Array.from({ length: pieces }, (_, at) => list.slice(at * each, (at + 1) * each));
}
