import type { BoundaryReading, KommuneShape } from '../../../shared/model/boundary.ts';
import { BoundaryFailure } from './boundary-failure.ts';
import { type BoundaryFeature, boundaryFeatures, type Position } from './boundary-features.ts';
import type { BoundaryLimits } from './boundary-limits.ts';
import { type Anchor, coordinateSystem } from './coordinate-system.ts';
import { numberIn, numberProperty } from './number-property.ts';
import { simplifyShapes } from './simplify-shapes.ts';

/** A kommune that is looked for, and a point inside it where one is known. */
export interface WantedKommune {
  readonly kommunenummer: string;
  readonly point: { readonly lat: number; readonly lon: number } | null;
}

/** The whole reading of a boundary file: text in, simplified shapes in degrees out. Throws a BoundaryFailure. */
export function readBoundaries(
  text: string,
  wanted: readonly WantedKommune[],
  limits: BoundaryLimits,
): BoundaryReading {
  const content = boundaryFeatures(parse(text), limits);
  const byNumber = new Map(wanted.map((one) => [one.kommunenummer, one]));
  const property = numberProperty(content.features, new Set(byNumber.keys()));
  if (property === null) throw new BoundaryFailure('boundary-no-kommune');
  const areas = new Map<string, BoundaryFeature['polygons'][number][]>();
  for (const { properties, polygons } of content.features) {
    const number = numberIn(properties[property]);
    if (number === null || !byNumber.has(number)) continue;
    areas.set(number, [...(areas.get(number) ?? []), ...polygons]);
  }
  const anchors = [...areas].flatMap(([number, polygons]): readonly Anchor[] => {
    const point = byNumber.get(number)?.point ?? null;
    return point === null ? [] : [{ ...point, corners: cornersOf(polygons) }];
  });
  const coordinates = coordinateSystem(anchors);
  if (coordinates === null) throw new BoundaryFailure('boundary-elsewhere', { found: content.crs });
  const shapes = simplifyShapes(
    [...areas].map(([kommunenummer, polygons]): KommuneShape => {
      return {
        kommunenummer,
        polygons: polygons.map((rings) => rings.map((ring) => ring.map(coordinates.toDegrees))),
      };
    }),
  );
  const kept = shapes.reduce(
    (sum, { polygons }) => sum + polygons.flat().reduce((points, ring) => points + ring.length, 0),
    0,
  );
  return { shapes, property, coordinates: coordinates.system, points: { read: content.points, kept } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BoundaryFailure('boundary-not-a-map');
  }
}

function cornersOf(polygons: readonly (readonly (readonly Position[])[])[]): readonly [Position, Position] {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (const [x = 0, y = 0] of ring) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        low = Math.min(low, y);
        high = Math.max(high, y);
      }
    }
  }
  return [
    [left, low],
    [right, high],
  ];
}
