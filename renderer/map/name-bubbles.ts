import { formatNumber } from '../../shared/i18n/format-number.ts';
import { type NamePlace, placeNames } from '../charts/place-names.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Size } from '../components/use-size.ts';
import type { Bubble } from './bubble-layout.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';

/** Where bubbles have their names: beside them, or inside where there is room. */
export interface BubbleNames {
  readonly names: ReadonlyMap<string, NamePlace>;
  readonly inside: ReadonlySet<string>;
}

/** A bubble of this radius has room for its sign, in 11 px type. */
export const signRoom = 9;

/** With so many kommuner there is never room for every name, and one try is enough. */
export const crowd = 90;
/** How often names are placed anew, those without room first. */
const attempts = 4;

/** Names for as many bubbles as have room for one, where they cover nothing. */
export function nameBubbles(
  places: readonly MapPlace[],
  bubbles: readonly Bubble[],
  size: Size,
  type: number,
): BubbleNames {
  const byNumber = new Map(bubbles.map((bubble) => [bubble.kommunenummer, bubble]));
  const points = places.flatMap((place) => {
    const bubble = byNumber.get(place.kommunenummer);
    if (bubble === undefined) return [];
    const { x, y, r } = bubble;
    const sign = r < signRoom ? ` ${place.sign ?? signOf(place, 'change')}` : '';
    const width = textWidth(`${place.name} ${formatNumber(place.proposal)}${sign}`, type);
    return [{ id: place.kommunenummer, x, y, r: r + 1, width, place, inside: fitsInside(place, r, type) }];
  });
  const wanted = points.filter(({ inside }) => !inside);
  const room = { left: 0, top: 0, ...size };
  const near = (a: (typeof points)[number]): number =>
    points.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.width + b.r).length;
  const orders = [
    wanted.toSorted((a, b) => b.place.proposal - a.place.proposal || a.id.localeCompare(b.id)),
    wanted.toSorted((a, b) => near(b) - near(a) || a.id.localeCompare(b.id)),
  ];
  let names: ReadonlyMap<string, NamePlace> = new Map();
  for (let order of orders) {
    // A name that found no room is placed before the others the next time.
    for (
      let attempt = 0;
      attempt < (places.length > crowd ? 1 : attempts) && names.size < wanted.length;
      attempt += 1
    ) {
      const found = placeNames(order, points, room, type * 1.25);
      if (found.size > names.size) names = found;
      const left = order.filter(({ id }) => !found.has(id));
      order = [...left, ...order.filter(({ id }) => found.has(id))];
    }
  }
  return {
    names,
    inside: new Set(points.filter(({ inside }) => inside).map(({ id }) => id)),
  };
}

/** Two lines, name and number with its sign, inside the circle's own width at their height. */
function fitsInside(place: MapPlace, r: number, type: number): boolean {
  const outer = type * 1.05;
  if (r <= outer) return false;
  const chord = 2 * Math.sqrt(r * r - outer * outer);
  const written = place.sign ?? (place.change === 0 ? '' : signOf(place, 'change'));
  const number = `${formatNumber(place.proposal)}${written === '' ? '' : ` (${written})`}`;
  return Math.max(textWidth(place.name, type), textWidth(number, type) * 1.05) < chord;
}
