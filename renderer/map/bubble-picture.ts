import { formatNumber } from '../../shared/i18n/format-number.ts';
import { type NamePlace, placeNames } from '../charts/place-names.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Size } from '../components/use-size.ts';
import { type Bubble, bubbleLayout, bubbleScale, closest, type Spacing } from './bubble-layout.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';

/** Bubbles with their names: inside where there is room, else beside. */
export interface BubblePicture {
  readonly bubbles: readonly Bubble[];
  readonly names: ReadonlyMap<string, NamePlace>;
  /** Pixels of radius for the square root of one person. */
  readonly scale: number;
  readonly inside: ReadonlySet<string>;
}

/** A bubble of this radius has room for its sign, in 11 px type. */
export const signRoom = 9;

/** The ring around the bubble that is chosen has room at the edge of the map too. */
const inset = 5;
/** Tried in turn until every name has room: smaller bubbles, further from each other. */
const spacings: readonly Spacing[] = [
  closest,
  { cover: 0.13, apart: 7 },
  { cover: 0.12, apart: 8 },
  { cover: 0.12, apart: 12 },
  { cover: 0.11, apart: 14 },
  { cover: 0.1, apart: 20 },
];
/** With so many kommuner there is never room for every name, and one try is enough. */
const crowd = 90;
/** How often names are placed anew, those without room first. */
const attempts = 8;

/**
 * The picture with most names, where a sign in its bubble counts half a name, and so does a name in its bubble rather than
 * beside it, and a bubble that says nothing takes one away; of two alike, the one with larger bubbles.
 */
export function bubblePicture(places: readonly MapPlace[], size: Size, type: number): BubblePicture {
  const box = { left: inset, top: inset, width: size.width - 2 * inset, height: size.height - 2 * inset };
  let best: BubblePicture | null = null;
  let most = -1;
  for (const spacing of places.length > crowd ? [closest] : spacings) {
    const bubbles = bubbleLayout(places, box, spacing);
    const made = named(places, bubbles, size, type);
    const scale = bubbleScale(
      places.map(({ proposal }) => proposal),
      box,
      spacing.cover,
    );
    const names = made.names.size + made.inside.size;
    const silent = ({ kommunenummer, r }: Bubble): boolean =>
      r < signRoom && !made.names.has(kommunenummer) && !made.inside.has(kommunenummer);
    const signs = bubbles.filter(({ r }) => r >= signRoom).length;
    const worth = names + (signs + made.inside.size) / 2 - bubbles.filter(silent).length;
    if (worth > most) best = { bubbles, scale, ...made };
    most = Math.max(most, worth);
    if (names === places.length) break;
  }
  return best ?? { bubbles: [], names: new Map(), scale: 1, inside: new Set() };
}

function named(
  places: readonly MapPlace[],
  bubbles: readonly Bubble[],
  size: Size,
  type: number,
): Pick<BubblePicture, 'names' | 'inside'> {
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
