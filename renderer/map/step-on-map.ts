import type { Spot } from './mercator.ts';

const directions: Readonly<Record<string, Spot>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The place an arrow key leads to: the nearest that way, where what lies to the side counts double. The same place where
 * nothing lies that way; Home and End are the first and the last from north to south.
 */
export function stepOnMap<Place extends Spot & { readonly kommunenummer: string }>(
  places: readonly Place[],
  from: string | null,
  key: string,
): string | null {
  const down = places.toSorted((a, b) => a.y - b.y);
  if (key === 'Home') return down[0]?.kommunenummer ?? null;
  if (key === 'End') return down.at(-1)?.kommunenummer ?? null;
  const direction = directions[key];
  const here = places.find(({ kommunenummer }) => kommunenummer === from) ?? down[0];
  if (direction === undefined || here === undefined) return from;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const place of places) {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead <= 0.5 || aside > 3 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { id: place.kommunenummer, cost };
  }
  return best?.id ?? here.kommunenummer;
}
