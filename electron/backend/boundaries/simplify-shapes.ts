import type { KommuneShape, LonLat, Ring } from '../../../shared/model/boundary.ts';
import { visvalingam } from './visvalingam.ts';

/** Square kilometres a bend must span to be kept: below what a pixel shows of a fylke. */
const leastBend = 0.06;
/** Islands and holes smaller than this are left out, except the largest part of a kommune. */
const leastPart = 0.4;
/** Ten-thousandths of a degree, about 10 metres: neighbours that were rounded apart meet again. */
const grid = 10_000;

const snap = ([lon, lat]: LonLat): LonLat => [Math.round(lon * grid) / grid, Math.round(lat * grid) / grid];
const key = (point: LonLat): string => `${point[0]},${point[1]}`;

/**
 * Fewer points, and still no gap between neighbours: lines are cut where the land on a side changes, each piece is
 * simplified once, in one direction, and laid back into every ring it is part of. Outer rings then run clockwise and
 * holes the other way, as d3 wants them.
 */
export function simplifyShapes(shapes: readonly KommuneShape[]): readonly KommuneShape[] {
  const snapped = shapes.map(({ kommunenummer, polygons }) => ({
    kommunenummer,
    polygons: polygons.map((rings) => rings.map(snapRing).filter((ring) => ring.length >= 3)),
  }));
  const junction = junctionsOf(snapped.flatMap(({ polygons }) => polygons.flat()));
  const pieces = new Map<string, readonly LonLat[]>();
  const simple = (ring: Ring): Ring => simplifyRing(ring, junction, pieces);
  return snapped.map(({ kommunenummer, polygons }) => {
    const parts = polygons.flatMap((rings) => {
      const [outer, ...holes] = rings.map(simple);
      return outer === undefined || outer.length < 3
        ? []
        : [[wound(outer, true), ...holes.filter((hole) => isLarge(hole)).map((hole) => wound(hole, false))]];
    });
    const sizes = parts.map(([outer]) => (outer === undefined ? 0 : Math.abs(signedArea(outer))));
    const largest = sizes.indexOf(Math.max(...sizes));
    return {
      kommunenummer,
      polygons: parts.filter((part, index) => index === largest || isLarge(part[0] ?? [])),
    };
  });
}

/** Snapped to the grid, without points that fall together and without the first point again at the end. */
function snapRing(ring: Ring): Ring {
  const points: LonLat[] = [];
  for (const raw of ring) {
    const point = snap(raw);
    const last = points.at(-1);
    if (last === undefined || key(last) !== key(point)) points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (points.length > 1 && first !== undefined && last !== undefined && key(first) === key(last))
    points.pop();
  return points;
}

/** Points where lines meet or part: not every ring through them goes by the same two neighbours. */
function junctionsOf(rings: readonly Ring[]): ReadonlySet<string> {
  const neighbours = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings) {
    ring.forEach((point, index) => {
      const sides = [ring.at(index - 1), ring[(index + 1) % ring.length]]
        .map((side) => (side === undefined ? '' : key(side)))
        .sort()
        .join(' ');
      const name = key(point);
      const known = neighbours.get(name);
      if (known === undefined) neighbours.set(name, sides);
      else if (known !== sides) junctions.add(name);
    });
  }
  return junctions;
}

function simplifyRing(
  ring: Ring,
  junctions: ReadonlySet<string>,
  pieces: Map<string, readonly LonLat[]>,
): Ring {
  const cuts = ring.flatMap((point, index) => (junctions.has(key(point)) ? [index] : []));
  // A ring of its own, such as an island, is cut at its two outermost points, which any ring through them agrees on.
  const ends = cuts.length > 0 ? cuts : outermost(ring);
  return ends.flatMap((from, index) => {
    const to = ends[(index + 1) % ends.length] ?? from;
    const line = to > from ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
    return simplifyPiece(line, pieces).slice(0, -1);
  });
}

function simplifyPiece(line: readonly LonLat[], pieces: Map<string, readonly LonLat[]>): readonly LonLat[] {
  const forward = line.map(key);
  const backward = forward.toReversed();
  const isForward = forward.join(' ') <= backward.join(' ');
  const name = (isForward ? forward : backward).join(' ');
  let simple = pieces.get(name);
  if (simple === undefined) {
    simple = visvalingam(isForward ? line : line.toReversed(), leastBend);
    pieces.set(name, simple);
  }
  return isForward ? simple : simple.toReversed();
}

function outermost(ring: Ring): readonly number[] {
  const order = ring
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point[0] - b.point[0] || a.point[1] - b.point[1]);
  const [first, last] = [order[0]?.index ?? 0, order.at(-1)?.index ?? 0];
  return [Math.min(first, last), Math.max(first, last)];
}

/** Square kilometres, positive where the ring runs against the clock. */
function signedArea(ring: Ring): number {
  const sum = ring.reduce((total, [lon, lat], index) => {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    return total + lon * nextLat - nextLon * lat;
  }, 0);
  return (sum / 2) * 111.2 * 111.2 * Math.cos((64 * Math.PI) / 180);
}

const isLarge = (ring: Ring): boolean => Math.abs(signedArea(ring)) >= leastPart;
const wound = (ring: Ring, clockwise: boolean): Ring =>
  signedArea(ring) < 0 === clockwise ? ring : ring.toReversed();
