import type { Size } from '../components/use-size.ts';
import { type Bubble, bubbleLayout, bubbleScale, closest, type Spacing } from './bubble-layout.ts';
import type { MapPlace } from './map-place.ts';
import { type BubbleNames, crowd, nameBubbles, signRoom } from './name-bubbles.ts';

/** How bubbles were laid, so that other numbers can be laid alike. */
export interface Arrangement {
  readonly spacing: Spacing;
  /** Pixels left free around some, beside what all leave. */
  readonly more: ReadonlyMap<string, number>;
  /** How many found no room for their names. */
  readonly nameless: number;
}

/** Bubbles with their names: inside where there is room, else beside. */
export interface BubblePicture extends BubbleNames {
  readonly bubbles: readonly Bubble[];
  /** Pixels of radius for the square root of one person. */
  readonly scale: number;
  readonly arranged: Arrangement;
}

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
/** Pixels that are left free around a bubble whose name had no room, each time it had none. */
const elbowRoom = 7;
/** So far bubbles may be moved for names, on the average, as a share of the room there is for each: it is to be a map. */
const mostAstray = 0.55;
/** Bubbles that are laid for one spacing, over all its turns: many kommuner take longer, and have less to gain. */
const laidForSpacing = 256;

/**
 * The first picture in which every bubble has its name: those that had none get more room, and where that does not help,
 * all are laid further apart. Where none has them all, the one with most names, where a sign in its bubble counts half a
 * name, and so does a name in its bubble rather than beside it, and a bubble that says nothing takes one away.
 *
 * They are laid as last year's numbers would be while as many have room for their names, so that a change of a number
 * moves little, and the same numbers always give the same picture.
 */
export function bubblePicture(places: readonly MapPlace[], size: Size, type: number): BubblePicture {
  const lastYear = places.map((place) => ({
    ...place,
    proposal: Math.max(1, place.proposal - (place.change ?? 0)),
  }));
  return search(places, size, type, search(lastYear, size, type, null).arranged);
}

/** @param before how other numbers were laid, which these are laid alike while no more of them are without a name */
function search(
  places: readonly MapPlace[],
  size: Size,
  type: number,
  before: Arrangement | null,
): BubblePicture {
  const box = { left: inset, top: inset, width: size.width - 2 * inset, height: size.height - 2 * inset };
  const numbers = places.map(({ proposal }) => proposal);
  const lay = (spacing: Spacing, more: ReadonlyMap<string, number>): BubblePicture => {
    const bubbles = bubbleLayout(places, box, spacing, more);
    const made = nameBubbles(places, bubbles, size, type);
    const nameless = bubbles.length - made.names.size - made.inside.size;
    const scale = bubbleScale(numbers, box, spacing.cover);
    return { bubbles, scale, ...made, arranged: { spacing, more, nameless } };
  };
  const crowded = places.length > crowd;
  const farthest = mostAstray * Math.sqrt((box.width * box.height) / Math.max(1, places.length));
  const turns = crowded ? 1 : Math.ceil(laidForSpacing / Math.max(1, places.length));
  function* tries(spacing: Spacing, begin: ReadonlyMap<string, number>): Generator<BubblePicture> {
    let more = begin;
    const atHome = bubbleLayout(places, box, spacing);
    for (let turn = 0; turn < turns; turn += 1) {
      const picture = lay(spacing, more);
      // More room was asked for than there is, or than leaves a map.
      if (more.size > 0 && (bubblesMeet(picture.bubbles) || astray(picture.bubbles, atHome) > farthest))
        return;
      yield picture;
      more = withElbowRoom(picture, more);
    }
  }
  if (before !== null) {
    for (const picture of tries(before.spacing, before.more))
      if (picture.arranged.nameless <= before.nameless) return picture;
  }
  let best: BubblePicture | null = null;
  for (const spacing of crowded ? [closest] : spacings) {
    for (const picture of tries(spacing, new Map())) {
      if (picture.arranged.nameless === 0) return picture;
      if (best === null || worth(picture) > worth(best)) best = picture;
    }
  }
  return best ?? lay(closest, new Map());
}

/** How far bubbles are from where they would lie without names, on the average, pixels. */
const astray = (bubbles: readonly Bubble[], atHome: readonly Bubble[]): number =>
  bubbles.reduce(
    (sum, { x, y }, index) => sum + Math.hypot(x - (atHome[index]?.x ?? x), y - (atHome[index]?.y ?? y)),
    0,
  ) / bubbles.length;

const isNamed = ({ names, inside }: BubbleNames, { kommunenummer }: Bubble): boolean =>
  names.has(kommunenummer) || inside.has(kommunenummer);

function worth(picture: BubblePicture): number {
  const { bubbles, names, inside } = picture;
  const signs = bubbles.filter(({ r }) => r >= signRoom).length;
  const silent = bubbles.filter((bubble) => bubble.r < signRoom && !isNamed(picture, bubble)).length;
  return names.size + inside.size + (signs + inside.size) / 2 - silent;
}

const withElbowRoom = (
  picture: BubblePicture,
  more: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map([
    ...more,
    ...picture.bubbles
      .filter((bubble) => !isNamed(picture, bubble))
      .map(({ kommunenummer: id }) => [id, (more.get(id) ?? 0) + elbowRoom] as const),
  ]);

const bubblesMeet = (bubbles: readonly Bubble[]): boolean =>
  bubbles.some((a, index) =>
    bubbles.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
  );
