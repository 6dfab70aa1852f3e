/** A column's width, in characters, where the longest word of its head has room in bold and need not break. */
export const headWidth = (name: string, least: number): number =>
  Math.min(32, Math.max(least, 1.25 * Math.max(...name.split(' ').map((word) => word.length)) + 1));
