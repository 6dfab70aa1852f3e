/** W, the whole parts that all shares are rounded to, once and before the total is known. */
export const PARTS = 1e10;

/**
 * A share in whole parts of W. Each is rounded by itself: two kommuner with the same facts keep the same parts, so that a
 * tie between them is seen as one. (Rounding to the sum would give one of them a part more, and the person with it.)
 */
export function toParts(share: number): number {
  return Math.round(share * PARTS);
}
