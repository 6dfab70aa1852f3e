import { formatChange, formatNumber } from '../../shared/i18n/format-number.ts';
import type { ColourBy } from './colour-classes.ts';
import type { MapPlace } from './map-place.ts';

/** What stands in the bubble or on the land, so that colour is never alone. */
export function signOf(place: MapPlace, by: ColourBy): string {
  if (by === 'change') return place.change === null ? '' : formatChange(place.change);
  return place.perThousand === null ? '' : formatNumber(place.perThousand, 1);
}
