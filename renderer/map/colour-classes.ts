import type { MapPlace } from './map-place.ts';

/** What the colour says. */
export type ColourBy = 'change' | 'perThousand';

/** A class of the legend: its name in the style sheet, and the values it holds, both ends included. */
export interface ColourClass {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const between = (name: string, from: number, to: number): readonly ColourClass[] =>
  from > to ? [] : [{ name, from, to }];

/** Orange for fewer, grey for as many, blue for more; darker is further from last year. Only classes that occur. */
export function changeClasses(places: readonly MapPlace[]): readonly ColourClass[] {
  const changes = places.flatMap(({ change }) => change ?? []);
  const most = Math.max(0, ...changes);
  const least = Math.min(0, ...changes);
  const third = Math.max(1, Math.ceil(most / 3));
  const two = Math.max(third + 1, Math.ceil((2 * most) / 3));
  const half = Math.min(-1, Math.floor(least / 2));
  const all = [
    ...between('up3', two + 1, most),
    ...between('up2', third + 1, Math.min(two, most)),
    ...between('up1', 1, Math.min(third, most)),
    ...between('zero', 0, 0),
    ...between('down1', Math.max(half, least), -1),
    ...between('down2', least, half - 1),
  ];
  return all.filter(({ from, to }) => changes.some((change) => change >= from && change <= to));
}

const steps = ['seq1', 'seq2', 'seq3', 'seq4', 'seq5'] as const;

/** Five classes with as many kommuner in each, in tenths of persons per 1 000, highest first. */
export function perThousandClasses(places: readonly MapPlace[]): readonly ColourClass[] {
  const values = places
    .flatMap(({ perThousand }) => (perThousand === null ? [] : [tenth(perThousand)]))
    .toSorted((a, b) => a - b);
  const classes: ColourClass[] = [];
  let start = 0;
  for (const [index, name] of steps.entries()) {
    const end = Math.round(((index + 1) * values.length) / steps.length);
    const from = values[start];
    // Equal values stay in one class.
    const to = values[Math.max(start, end) - 1];
    if (from === undefined || to === undefined || end <= start) continue;
    const last = values.lastIndexOf(to);
    classes.push({ name, from, to });
    start = last + 1;
  }
  return classes.toReversed();
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * The class a place is drawn in; 'none' where it has no such value. One that a slider has taken beyond the classes is drawn
 * in the nearest on its side of nought, until they are made anew.
 */
export function classOf(place: MapPlace, by: ColourBy, classes: readonly ColourClass[]): string {
  const value = by === 'change' ? place.change : place.perThousand;
  if (value === null) return 'none';
  const shown = by === 'change' ? value : tenth(value);
  const beyond = ({ from, to }: ColourClass): number => Math.max(from - shown, shown - to, 0);
  const side = classes.filter(({ from }) => by !== 'change' || Math.sign(from) === Math.sign(shown));
  const [nearest] = side.toSorted((a, b) => beyond(a) - beyond(b));
  if (nearest !== undefined || by !== 'change') return nearest?.name ?? 'none';
  return shown > 0 ? 'up1' : shown < 0 ? 'down1' : 'zero';
}
