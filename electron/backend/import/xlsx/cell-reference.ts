/** The column of «BC12», from 0; −1 where it is no reference. The row is read from the row's own tag. */
export function columnOfReference(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const letter = reference.charCodeAt(index) & ~32;
    if (letter < 65 || letter > 90) return index === 0 ? -1 : column - 1;
    column = column * 26 + (letter - 64);
    if (column > 100_000) return -1;
  }
  return column - 1;
}
