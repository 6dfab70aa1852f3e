import type { LiveNumbers } from '../store/live-numbers.ts';
import type { MapPlace } from './map-place.ts';

/** The place with the numbers it has now; as it is, where it has none. */
export function livePlace({ byNumber }: LiveNumbers, place: MapPlace): MapPlace {
  const row = byNumber.get(place.kommunenummer);
  if (row === undefined || row.proposal === null) return place;
  const { proposal, change, perThousand } = row;
  return { ...place, proposal, change, perThousand };
}
