import type { Spot } from './mercator.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How plane units become pixels inside a box: as large as fits, in the middle, the same scale both ways. */
export function fit(spots: readonly Spot[], box: Box): (spot: Spot) => Spot {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const [left, right] = ends(xs);
  const [top, bottom] = ends(ys);
  const wide = Math.max(right - left, 1e-9);
  const high = Math.max(bottom - top, 1e-9);
  const scale = Math.min(box.width / wide, box.height / high);
  const x0 = box.left + (box.width - wide * scale) / 2;
  const y0 = box.top + (box.height - high * scale) / 2;
  return ({ x, y }) => ({ x: x0 + (x - left) * scale, y: y0 + (y - top) * scale });
}

/** Without spreading: a coast has more points than a call has room for arguments. */
const ends = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
];
