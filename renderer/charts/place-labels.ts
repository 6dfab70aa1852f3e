/** A point on the chart as shares of its width and height, 0–1, and its label's length in characters. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

export type Side = 'left' | 'right';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** A 12 px line and a 12 px character on the smallest chart there is room for (400 × 150 px), as shares of it. */
const lineHeight = 0.095;
const characterWidth = 0.0165;
/** From the middle of a point to where its label begins. */
const gap = 0.028;

/**
 * Which side of its point each label stands on. `wanted` is in order of importance: a label that would run into an earlier
 * one on both sides is left out; among free sides the one that covers fewer points is taken.
 */
export function placeLabels(wanted: readonly Spot[], points: readonly Spot[]): ReadonlyMap<string, Side> {
  const placed: Box[] = [];
  const sides = new Map<string, Side>();
  for (const spot of wanted) {
    const width = spot.length * characterWidth;
    const boxes: readonly [Side, Box][] = [
      ['right', { left: spot.x + gap, right: spot.x + gap + width, y: spot.y }],
      ['left', { left: spot.x - gap - width, right: spot.x - gap, y: spot.y }],
    ];
    const free = boxes.filter(
      ([, box]) => box.left > -0.05 && box.right < 1.03 && !placed.some((other) => overlaps(box, other)),
    );
    const best = free.sort(([, a], [, b]) => covered(a, points) - covered(b, points))[0];
    if (best === undefined) continue;
    sides.set(spot.id, best[0]);
    placed.push(best[1]);
  }
  return sides;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < lineHeight;

const covered = (box: Box, points: readonly Spot[]): number =>
  points.filter(
    (point) => point.x > box.left && point.x < box.right && Math.abs(point.y - box.y) < lineHeight / 2,
  ).length;
