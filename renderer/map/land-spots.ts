import type { BoundaryView } from '../../shared/model/boundary.ts';
import type { Size } from '../components/use-size.ts';
import { landPaths } from './land-paths.ts';
import type { MapPlace } from './map-place.ts';
import type { Spot } from './mercator.ts';

/** The middle of each kommune's land on a filled map, pixels: where the arrow keys find it. */
export function landSpots(
  boundary: BoundaryView,
  places: readonly MapPlace[],
  size: Size,
): readonly (Spot & { readonly kommunenummer: string })[] {
  const box = { left: 4, top: 4, width: size.width - 8, height: size.height - 8 };
  const known = new Set(places.map(({ kommunenummer }) => kommunenummer));
  return landPaths(boundary, places, box).filter(({ kommunenummer }) => known.has(kommunenummer));
}
