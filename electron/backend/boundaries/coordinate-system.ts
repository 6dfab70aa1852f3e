import type { CoordinateSystem, LonLat } from '../../../shared/model/boundary.ts';
import type { Position } from './boundary-features.ts';
import { utmToDegrees } from './utm-to-degrees.ts';

/** How the positions of a file become degrees. */
export interface Coordinates {
  readonly system: CoordinateSystem;
  readonly toDegrees: (position: Position) => LonLat;
}

/** A point known to lie inside an area, and one corner and the other of that area's positions in the file. */
export interface Anchor {
  readonly lon: number;
  readonly lat: number;
  readonly corners: readonly [Position, Position];
}

const at = (position: Position, index: 0 | 1): number => position[index] ?? Number.NaN;
const utm = (system: CoordinateSystem, zone: number): Coordinates => ({
  system,
  toDegrees: (position) => utmToDegrees(at(position, 0), at(position, 1), zone),
});

/** In the order they are tried: UTM 33 is what Kartverket uses for the whole country. */
const candidates: readonly Coordinates[] = [
  { system: 'wgs84', toDegrees: (position) => [at(position, 0), at(position, 1)] },
  // Latitude first, as EPSG:4258 is written by some.
  { system: 'wgs84', toDegrees: (position) => [at(position, 1), at(position, 0)] },
  utm('utm33', 33),
  utm('utm32', 32),
  utm('utm35', 35),
];

/** Degrees that a known point may stand outside its area: other years' borders, and points moved a little. */
const slack = 0.1;

/**
 * The system in which the most known points lie in their own areas. What the file says of itself is not asked: it is often
 * left out, and sometimes wrong. null where no system puts half of the points right.
 */
export function coordinateSystem(anchors: readonly Anchor[]): Coordinates | null {
  const hits = (one: Coordinates): number => anchors.filter((anchor) => lies(anchor, one)).length;
  const [best] = candidates.map((one) => ({ one, right: hits(one) })).sort((a, b) => b.right - a.right);
  return best === undefined || best.right * 2 < anchors.length || best.right === 0 ? null : best.one;
}

function lies({ lon, lat, corners }: Anchor, { toDegrees }: Coordinates): boolean {
  const [lonA, latA] = toDegrees(corners[0]);
  const [lonB, latB] = toDegrees(corners[1]);
  const inside = (value: number, a: number, b: number): boolean =>
    value >= Math.min(a, b) - slack && value <= Math.max(a, b) + slack;
  const small = Math.abs(lonA - lonB) < 15 && Math.abs(latA - latB) < 8;
  return small && inside(lon, lonA, lonB) && inside(lat, latA, latB);
}
