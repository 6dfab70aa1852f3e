import type { WorkRow } from '../features/fordeling/work-rows.ts';
import { placeLabels, type Side, type Spot } from './place-labels.ts';

export interface ChartPoint {
  /** The first of those that stand in this place. */
  readonly kommunenummer: string;
  /** Those with the same two numbers stand in one place and share its name. */
  readonly name: string;
  readonly lastYear: number;
  readonly proposal: number;
  readonly change: number;
  readonly selected: boolean;
  /** Which side of the point its name stands on; null = only under the pointer. */
  readonly label: Side | null;
}

type Place = Omit<ChartPoint, 'selected' | 'label'>;

/** Names on this many of the largest rises and falls. */
const named = 2;

/** The kommuner that have both numbers. The chosen one, the largest and the largest movers carry their name. */
export function chartPoints(
  rows: readonly WorkRow[],
  selected: string | null,
  across: readonly [number, number],
  up: readonly [number, number],
): readonly ChartPoint[] {
  const places = placesOf(rows, selected);
  const byChange = [...places].sort((a, b) => b.change - a.change);
  const wanted = new Set([
    ...places.filter((place) => place.kommunenummer === selected),
    ...[...places].sort((a, b) => b.proposal - a.proposal).slice(0, 1),
    ...byChange.slice(0, named).filter((place) => place.change > 0),
    ...byChange.slice(-named).filter((place) => place.change < 0),
  ]);
  const spot = (place: Place): Spot => ({
    id: place.kommunenummer,
    x: Math.log(place.lastYear / across[0]) / Math.log(across[1] / across[0]),
    y: (place.change - up[0]) / (up[1] - up[0]),
    length: `${place.name} ${place.proposal}`.length,
  });
  const sides = placeLabels([...wanted].map(spot), places.map(spot));
  return places.map((place) => ({
    ...place,
    selected: place.kommunenummer === selected,
    label: sides.get(place.kommunenummer) ?? null,
  }));
}

/** More names than this in one place are said as the first and how many more. */
const mostNames = 3;

/** Kommuner with the same two numbers as one place, the chosen one first. */
function placesOf(rows: readonly WorkRow[], selected: string | null): readonly Place[] {
  const found = new Map<string, { readonly place: Place; readonly names: string[] }>();
  const order = (row: WorkRow): number => (row.kommunenummer === selected ? 0 : 1);
  for (const row of [...rows].sort((a, b) => order(a) - order(b))) {
    const { kommunenummer, name, lastYear, proposal, change } = row;
    if (lastYear === null || proposal === null || change === null) continue;
    const key = `${lastYear} ${change}`;
    const there = found.get(key);
    if (there === undefined)
      found.set(key, { place: { kommunenummer, name, lastYear, proposal, change }, names: [name] });
    else there.names.push(name);
  }
  return [...found.values()].map(({ place, names }) => ({
    ...place,
    name: names.length <= mostNames ? names.join(', ') : `${place.name} +${names.length - 1}`,
  }));
}
