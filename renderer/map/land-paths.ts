import type { BoundaryView } from '../../shared/model/boundary.ts';
import { type Box, fit } from './fit.ts';
import type { MapPlace } from './map-place.ts';
import { mercator, type Spot } from './mercator.ts';

/** One kommune's land in pixels. */
export interface Land extends Spot {
  readonly kommunenummer: string;
  /** An SVG path; holes by the even-odd rule. */
  readonly path: string;
}

/** The boundaries as paths that fill the box, and for each kommune the place its number is written. */
export function landPaths(
  boundary: BoundaryView,
  places: readonly Pick<MapPlace, 'kommunenummer' | 'lat' | 'lon'>[],
  box: Box,
): readonly Land[] {
  const lons = boundary.shapes.flatMap(({ polygons }) => polygons.flatMap(([ring]) => ring?.[0]?.[0] ?? []));
  const middle = lons.reduce((sum, lon) => sum + lon, 0) / Math.max(1, lons.length);
  const shapes = boundary.shapes.map(({ kommunenummer, polygons }) => ({
    kommunenummer,
    rings: polygons.flat().map((ring) => ring.map(([lon, lat]) => mercator(lon, lat, middle))),
  }));
  const place = fit(
    shapes.flatMap(({ rings }) => rings.flat()),
    box,
  );
  const points = new Map(places.map((one) => [one.kommunenummer, one]));
  return shapes.map(({ kommunenummer, rings }) => {
    const drawn = rings.map((ring) => ring.map(place));
    const point = points.get(kommunenummer);
    const spot = point === undefined ? null : place(mercator(point.lon, point.lat, middle));
    return { kommunenummer, path: drawn.map(pathOf).join(''), ...(spot ?? middleOf(drawn[0] ?? [])) };
  });
}

const pathOf = (ring: readonly Spot[]): string =>
  `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

const middleOf = (ring: readonly Spot[]): Spot => ({
  x: ring.reduce((sum, { x }) => sum + x, 0) / Math.max(1, ring.length),
  y: ring.reduce((sum, { y }) => sum + y, 0) / Math.max(1, ring.length),
});
