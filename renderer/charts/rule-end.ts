import type { Named, Room } from './place-names.ts';

/** The end of a line across the plot that its words stand at. */
export type RuleEnd = 'left' | 'right';

/** From the line up to the top of its words, pixels. */
const above = 16;
/** A mark with the ring around it when it is chosen. */
const ringed = 10;

/**
 * To the right, unless a mark would cover the words there and none would to the left.
 *
 * @param y of the line, pixels
 * @param width of its words
 */
export function ruleEnd(y: number, width: number, points: readonly Named[], plot: Room): RuleEnd {
  const covered = (from: number): boolean =>
    points.some(
      (point) =>
        point.x > from - ringed &&
        point.x < from + width + ringed &&
        point.y > y - above - ringed &&
        point.y < y + ringed,
    );
  return covered(plot.left + plot.width - width) && !covered(plot.left) ? 'left' : 'right';
}
