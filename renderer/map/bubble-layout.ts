import type { Box } from './fit.ts';
import type { MapPlace } from './map-place.ts';
import { mercator, type Spot } from './mercator.ts';

export interface Bubble extends Spot {
  readonly kommunenummer: string;
  readonly r: number;
}

/** How much room bubbles take: the share of the box they cover together, and the pixels between two of them. */
export interface Spacing {
  readonly cover: number;
  readonly apart: number;
}

export const closest: Spacing = { cover: 0.13, apart: 3 };
/** The largest bubble's radius as a share of the shorter side. */
const largest = 0.15;
const rounds = 160;
const lastRounds = 120;

/** Pixels of radius for the square root of one person, so that area is persons. */
export function bubbleScale(
  numbers: readonly number[],
  { width, height }: Box,
  cover: number = closest.cover,
): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const most = numbers.reduce((top, number) => Math.max(top, number), 1);
  const byCover = Math.sqrt((cover * width * height) / (Math.PI * Math.max(1, sum)));
  return Math.min(byCover, (largest * Math.min(width, height)) / Math.sqrt(most));
}

/**
 * Where the bubbles lie: as near as they can to their places on the map without covering each other. The same places and
 * numbers give the same picture, and a small change of a number moves little.
 */
export function bubbleLayout(
  places: readonly MapPlace[],
  box: Box,
  { cover, apart }: Spacing = closest,
  more: ReadonlyMap<string, number> = new Map(),
): readonly Bubble[] {
  if (places.length === 0) return [];
  const scale = bubbleScale(
    places.map(({ proposal }) => proposal),
    box,
    cover,
  );
  const homes = anchors(places, box);
  const moving = places.map(({ kommunenummer, proposal }, index) => {
    const home = homes[index] ?? { x: 0, y: 0 };
    const r = Math.max(2, scale * Math.sqrt(proposal));
    return { kommunenummer, r, more: more.get(kommunenummer) ?? 0, home, x: home.x, y: home.y };
  });
  const order = moving.toSorted((a, b) => a.kommunenummer.localeCompare(b.kommunenummer));
  for (let round = 0; round < rounds + lastRounds; round += 1) {
    const pull = round < rounds ? 0.08 * (1 - round / rounds) : 0;
    for (const one of order) {
      one.x += (one.home.x - one.x) * pull;
      one.y += (one.home.y - one.y) * pull;
    }
    const pushed = pushApart(order, apart);
    for (const one of order) {
      one.x = Math.min(Math.max(one.x, box.left + one.r), box.left + box.width - one.r);
      one.y = Math.min(Math.max(one.y, box.top + one.r), box.top + box.height - one.r);
    }
    if (pull === 0 && !pushed) break;
  }
  return moving.map(({ kommunenummer, r, x, y }) => ({ kommunenummer, r, x, y }));
}

interface Moving {
  x: number;
  y: number;
  readonly r: number;
  /** Room that others leave around it beside what all leave, pixels. */
  readonly more: number;
}

/** Neighbours in x only need to be looked at. The smaller of two moves more. */
function pushApart(bubbles: readonly Moving[], apart: number): boolean {
  const byX = bubbles.toSorted((a, b) => a.x - b.x);
  const reach = bubbles.reduce((top, { r }) => Math.max(top, r), 0);
  const most = bubbles.reduce((top, { more }) => Math.max(top, more), 0);
  let pushed = false;
  byX.forEach((a, index) => {
    for (let at = index + 1; at < byX.length; at += 1) {
      const b = byX[at];
      if (b === undefined || b.x - a.x > a.r + reach + apart + most + a.more) break;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const want = a.r + b.r + apart + Math.max(a.more, b.more);
      const square = dx * dx + dy * dy;
      if (square >= want * want) continue;
      pushed = true;
      const distance = Math.sqrt(square);
      const over = (want - distance) * 0.5 + 0.01;
      const [ux, uy] = distance < 0.001 ? [0.6, 0.8] : [dx / distance, dy / distance];
      const share = (b.r * b.r) / (a.r * a.r + b.r * b.r);
      a.x -= ux * over * 2 * share;
      a.y -= uy * over * 2 * share;
      b.x += ux * over * 2 * (1 - share);
      b.y += uy * over * 2 * (1 - share);
    }
  });
  return pushed;
}

/** Half distance and half rank along each axis: a crowded fjord opens, and north stays north of south. */
function anchors(places: readonly MapPlace[], box: Box): readonly Spot[] {
  const middle = places.reduce((sum, { lon }) => sum + lon, 0) / places.length;
  const spots = places.map(({ lon, lat }) => mercator(lon, lat, middle));
  const along = (values: readonly number[], from: number, length: number): readonly number[] => {
    const sorted = values.toSorted((a, b) => a - b);
    const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 1];
    const ranks = new Map(sorted.map((value, index) => [value, index / Math.max(1, values.length - 1)]));
    return values.map((value) => {
      const distance = most === least ? 0.5 : (value - least) / (most - least);
      const rank = values.length === 1 ? 0.5 : (ranks.get(value) ?? 0.5);
      return from + length * (0.5 * distance + 0.5 * rank);
    });
  };
  const inset = 0.06;
  const xs = along(
    spots.map(({ x }) => x),
    box.left + box.width * inset,
    box.width * (1 - 2 * inset),
  );
  const ys = along(
    spots.map(({ y }) => y),
    box.top + box.height * inset,
    box.height * (1 - 2 * inset),
  );
  return places.map((_, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0 }));
}
