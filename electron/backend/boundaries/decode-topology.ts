import { BoundaryFailure } from './boundary-failure.ts';
import type { BoundaryLimits } from './boundary-limits.ts';

type Json = Readonly<Record<string, unknown>>;
type Point = readonly [number, number];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const broken = (): BoundaryFailure => new BoundaryFailure('boundary-not-a-map');

/**
 * TopoJSON as GeoJSON features: arcs undone from their deltas and laid end to end, an arc by its complement run
 * backwards (the TopoJSON format, section 2.1.4). Points are counted as they are laid, for a small file can name one
 * long arc a million times.
 */
export function decodeTopology(topology: Json, limits: BoundaryLimits): Json {
  const arcs = list(topology.arcs).map((arc) => decodeArc(arc, topology.transform));
  let points = 0;
  const ring = (indices: unknown): readonly Point[] => {
    const line: Point[] = [];
    for (const index of list(indices)) {
      if (typeof index !== 'number') throw broken();
      const arc = arcs[index < 0 ? ~index : index];
      if (arc === undefined) throw broken();
      points += arc.length;
      if (points > limits.points) {
        throw new BoundaryFailure('boundary-too-large', { limit: limits.points, what: 'points' });
      }
      // The last point of one arc is the first of the next.
      if (line.length > 0) line.pop();
      for (let at = 0; at < arc.length; at += 1) {
        const point = arc[index < 0 ? arc.length - 1 - at : at];
        if (point !== undefined) line.push(point);
      }
    }
    return line;
  };
  const coordinates = (geometry: Json): unknown =>
    geometry.type === 'Polygon'
      ? list(geometry.arcs).map(ring)
      : list(geometry.arcs).map((polygon) => list(polygon).map(ring));
  const features: Json[] = [];
  const collect = (geometry: unknown, depth: number): void => {
    if (!isObject(geometry) || depth > 8) return;
    if (geometry.type === 'GeometryCollection')
      for (const one of list(geometry.geometries)) collect(one, depth + 1);
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return;
    const { type, id, properties } = geometry;
    features.push({
      type: 'Feature',
      id,
      properties,
      geometry: { type, coordinates: coordinates(geometry) },
    });
  };
  for (const object of Object.values(isObject(topology.objects) ? topology.objects : {})) collect(object, 0);
  return { type: 'FeatureCollection', features };
}

function decodeArc(arc: unknown, transform: unknown): readonly Point[] {
  const { scale, translate } = isObject(transform) ? transform : {};
  const [scaleX, scaleY] = list(scale);
  const [moveX, moveY] = list(translate);
  const quantised =
    typeof scaleX === 'number' &&
    typeof scaleY === 'number' &&
    typeof moveX === 'number' &&
    typeof moveY === 'number';
  let [x, y] = [0, 0];
  return list(arc).map((position): Point => {
    const [dx, dy] = list(position);
    if (typeof dx !== 'number' || typeof dy !== 'number') throw broken();
    if (!quantised) return [dx, dy];
    x += dx;
    y += dy;
    return [x * scaleX + moveX, y * scaleY + moveY];
  });
}
