import type { Named, Room } from './place-names.ts';

/** From the line up to the top of its words, pixels. */
const above = 16;
/** A mark with the ring around it when it is chosen. */
const ringed = 10;
const step = 8;

/**
 * Where the words on a line across the plot end: as far to the right as no mark covers them, and at the right end where
 * one does everywhere. Pixels.
 *
 * @param y of the line
 * @param width of its words
 */
export function ruleWords(y: number, width: number, points: readonly Named[], plot: Room): number {
  const last = plot.left + plot.width - 4;
  const near = points.filter((point) => point.y > y - above - ringed && point.y < y + ringed);
  for (let end = last; end - width >= plot.left; end -= step)
    if (!near.some(({ x }) => x > end - width - ringed && x < end + ringed)) return end;
  return last;
}
