/** A point that wants its name beside it, and how much room the point itself takes. Pixels. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Of the text. */
  readonly width: number;
}

/** Where a name is written: the middle of its first or last letter, on the height of its middle. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gap = 4;

/**
 * Puts names beside their points so that no name covers another name or a point. `wanted` is in order of importance; a name
 * for which there is no room is left out. The first side that is free is taken: right, left, above, below, the corners,
 * and then a little to the side of these.
 */
export function placeNames(
  wanted: readonly Named[],
  points: readonly Named[],
  room: Room,
  lineHeight: number,
  blocked: readonly Rect[] = [],
): ReadonlyMap<string, NamePlace> {
  const taken: Rect[] = [...blocked];
  const found = new Map<string, NamePlace>();
  for (const one of wanted) {
    const free = candidates(one, lineHeight).find((place) => {
      const rect = rectOf(place, one.width, lineHeight);
      return (
        inside(rect, room) &&
        taken.every((other) => !meet(rect, other)) &&
        points.every((point) => !covers(rect, point))
      );
    });
    if (free === undefined) continue;
    found.set(one.id, free);
    taken.push(rectOf(free, one.width, lineHeight));
  }
  return found;
}

function candidates({ x, y, r }: Named, lineHeight: number): readonly NamePlace[] {
  const beside = r + gap;
  const beyond = r + lineHeight / 2 + 1;
  const slant = r * 0.75 + gap;
  const raised = r * 0.75 + lineHeight / 3;
  return [
    { x: x + beside, y, anchor: 'start' },
    { x: x - beside, y, anchor: 'end' },
    { x, y: y - beyond, anchor: 'middle' },
    { x, y: y + beyond, anchor: 'middle' },
    { x: x + slant, y: y - raised, anchor: 'start' },
    { x: x + slant, y: y + raised, anchor: 'start' },
    { x: x - slant, y: y - raised, anchor: 'end' },
    { x: x - slant, y: y + raised, anchor: 'end' },
    // Slid along, so that it ends where its neighbour's begins.
    { x: x - r, y: y - beyond, anchor: 'start' },
    { x: x + r, y: y - beyond, anchor: 'end' },
    { x: x - r, y: y + beyond, anchor: 'start' },
    { x: x + r, y: y + beyond, anchor: 'end' },
    { x: x + beside, y: y - lineHeight * 0.4, anchor: 'start' },
    { x: x + beside, y: y + lineHeight * 0.4, anchor: 'start' },
    { x: x - beside, y: y - lineHeight * 0.4, anchor: 'end' },
    { x: x - beside, y: y + lineHeight * 0.4, anchor: 'end' },
  ];
}

function rectOf({ x, y, anchor }: NamePlace, width: number, lineHeight: number): Rect {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

const inside = (rect: Rect, room: Room): boolean =>
  rect.left >= room.left &&
  rect.right <= room.left + room.width &&
  rect.top >= room.top &&
  rect.bottom <= room.top + room.height;

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the rectangle reaches into the point. */
function covers(rect: Rect, { x, y, r }: Named): boolean {
  const dx = x - Math.min(Math.max(x, rect.left), rect.right);
  const dy = y - Math.min(Math.max(y, rect.top), rect.bottom);
  return dx * dx + dy * dy < r * r;
}
