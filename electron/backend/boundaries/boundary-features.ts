import { BoundaryFailure } from './boundary-failure.ts';
import type { BoundaryLimits } from './boundary-limits.ts';
import { decodeTopology } from './decode-topology.ts';

/** As in the file: two or more numbers. */
export type Position = readonly number[];

/** One area of the file: what is said of it, and its polygons as rings of positions. */
export interface BoundaryFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

export interface BoundaryContent {
  readonly features: readonly BoundaryFeature[];
  /** What the file says of its coordinates, such as «urn:ogc:def:crs:EPSG::25833»; null where it says nothing. */
  readonly crs: string | null;
  readonly points: number;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** GeoJSON or TopoJSON, told apart by its type. Everything that is no polygon is left out. Throws a BoundaryFailure. */
export function boundaryFeatures(json: unknown, limits: BoundaryLimits): BoundaryContent {
  if (!isObject(json)) throw new BoundaryFailure('boundary-not-a-map');
  const geojson = json.type === 'Topology' ? decodeTopology(json, limits) : json;
  const found = geojson.type === 'FeatureCollection' ? list(geojson.features) : [geojson];
  if (found.length > limits.features) {
    throw new BoundaryFailure('boundary-too-large', { limit: limits.features, what: 'features' });
  }
  let points = 0;
  const features = found.flatMap((one): readonly BoundaryFeature[] => {
    if (!isObject(one) || one.type !== 'Feature') return [];
    const polygons = polygonsOf(one.geometry);
    for (const polygon of polygons) for (const ring of polygon) points += ring.length;
    if (points > limits.points) {
      throw new BoundaryFailure('boundary-too-large', { limit: limits.points, what: 'points' });
    }
    const properties = isObject(one.properties) ? one.properties : {};
    return polygons.length === 0
      ? []
      : [{ properties: { ...properties, id: properties.id ?? one.id }, polygons }];
  });
  if (features.length === 0) throw new BoundaryFailure('boundary-not-a-map');
  return { features, crs: crsOf(json), points };
}

function polygonsOf(geometry: unknown): readonly (readonly (readonly Position[])[])[] {
  if (!isObject(geometry)) return [];
  switch (geometry.type) {
    case 'Polygon':
      return [ringsOf(geometry.coordinates)];
    case 'MultiPolygon':
      return list(geometry.coordinates).map(ringsOf);
    case 'GeometryCollection':
      return list(geometry.geometries).flatMap(polygonsOf);
    default:
      return [];
  }
}

const ringsOf = (rings: unknown): readonly (readonly Position[])[] =>
  list(rings).map((ring) =>
    list(ring).map((position): Position => {
      const [x, y] = list(position);
      if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
        throw new BoundaryFailure('boundary-not-a-map');
      }
      return [x, y];
    }),
  );

function crsOf(json: Json): string | null {
  const { crs } = json;
  if (!isObject(crs) || !isObject(crs.properties)) return null;
  return typeof crs.properties.name === 'string' ? crs.properties.name : null;
}
