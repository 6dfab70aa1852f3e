import { describe, expect, test } from 'vitest';
import { bubbleLayout } from '../../../renderer/map/bubble-layout.ts';
import { bubblePicture } from '../../../renderer/map/bubble-picture.ts';
import { changeClasses, classOf, perThousandClasses } from '../../../renderer/map/colour-classes.ts';
import { landLabels } from '../../../renderer/map/land-labels.ts';
import { landPaths } from '../../../renderer/map/land-paths.ts';
import { legendEntries } from '../../../renderer/map/legend-entries.ts';
import type { MapPlace } from '../../../renderer/map/map-place.ts';
import { mapSvg } from '../../../renderer/map/map-svg.ts';
import { stepOnMap } from '../../../renderer/map/step-on-map.ts';
import { mapNb } from '../../../shared/i18n/map-nb.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';

/** As many kommuner as a large fylke has, some of them crowded around a city. */
const places = (count: number): readonly MapPlace[] =>
  Array.from({ length: count }, (_, index): MapPlace => {
    const crowded = index % 3 === 0;
    return {
      kommunenummer: String(9901 + index),
      name: `Kommune ${index}`,
      lat: crowded ? 63.4 + (index % 7) * 0.01 : 62 + ((index * 37) % 100) / 40,
      lon: crowded ? 10.4 + (index % 5) * 0.01 : 8 + ((index * 61) % 100) / 25,
      proposal: index === 0 ? 140 : 10 + ((index * 13) % 30),
      change: ((index * 5) % 11) - 4,
      perThousand: 0.7 + ((index * 17) % 40) / 10,
    };
  });
const box = { left: 0, top: 0, width: 450, height: 280 };

describe('the bubbles', () => {
  test.each([4, 24, 46])('of %d kommuner do not overlap and stay inside', (count) => {
    const bubbles = bubbleLayout(places(count), box);
    for (const [index, a] of bubbles.entries()) {
      expect(a.x - a.r).toBeGreaterThanOrEqual(-0.01);
      expect(a.x + a.r).toBeLessThanOrEqual(450.01);
      expect(a.y - a.r).toBeGreaterThanOrEqual(-0.01);
      expect(a.y + a.r).toBeLessThanOrEqual(280.01);
      for (const b of bubbles.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r - 0.5);
      }
    }
  });

  test('have an area that is persons', () => {
    const [a, b] = bubbleLayout(places(2), box);
    expect(((a?.r ?? 0) / (b?.r ?? 1)) ** 2).toBeCloseTo(140 / 23, 5);
  });

  test('lie the same every time, and a person more or fewer moves them little', () => {
    const before = bubbleLayout(places(24), box);
    expect(bubbleLayout(places(24), box)).toEqual(before);
    const after = bubbleLayout(
      places(24).map((place, index) => (index === 5 ? { ...place, proposal: place.proposal + 1 } : place)),
      box,
    );
    const moved = after.map((bubble, index) =>
      Math.hypot(bubble.x - (before[index]?.x ?? 0), bubble.y - (before[index]?.y ?? 0)),
    );
    expect(Math.max(...moved)).toBeLessThan(12);
  });

  test('keep north above south', () => {
    const [south, north] = bubbleLayout(
      [
        { ...(places(1)[0] as MapPlace), kommunenummer: '9901', lat: 60 },
        { ...(places(1)[0] as MapPlace), kommunenummer: '9902', lat: 64 },
      ],
      box,
    );
    expect(north?.y).toBeLessThan(south?.y ?? 0);
  });

  test('have room for the ring around the one that is chosen, at the edge of the map too', () => {
    const { bubbles } = bubblePicture(places(24), { width: 460, height: 300 }, 12);
    for (const { x, y, r } of bubbles) {
      expect(Math.min(x, y, 460 - x, 300 - y)).toBeGreaterThanOrEqual(r + 4.5);
    }
  });

  test.each([
    [12, 460, 300],
    [24, 416, 330],
  ])('of a usual fylke of %d kommuner all have their names on %d × %d', (count, width, height) => {
    const { names, inside } = bubblePicture(places(count), { width, height }, 12);
    expect(names.size + inside.size).toBe(count);
  });

  test('are there, and cover none of the others, on a map that has no room for names', () => {
    const { bubbles } = bubblePicture(places(46), { width: 320, height: 170 }, 12);
    expect(bubbles).toHaveLength(46);
    for (const [index, a] of bubbles.entries())
      for (const b of bubbles.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r - 0.5);
  });

  test('are not led far from their places for their names', () => {
    const [width, height] = [458, 201];
    const { bubbles, arranged } = bubblePicture(places(46), { width, height }, 12);
    const home = bubbleLayout(places(46), { left: 5, top: 5, width: 448, height: 191 }, arranged.spacing);
    const away = bubbles.map(({ x, y }, index) =>
      Math.hypot(x - (home[index]?.x ?? 0), y - (home[index]?.y ?? 0)),
    );
    expect(away.reduce((sum, one) => sum + one, 0) / away.length).toBeLessThan(24);
  });

  test('stay where they are on a tight map when two numbers change by one', () => {
    const size = { width: 448, height: 200 };
    const before = bubblePicture(places(24), size, 12);
    const changed = places(24).map((place, index) => ({
      ...place,
      proposal: place.proposal + (index === 3 ? 1 : index === 11 ? -1 : 0),
      change: (place.change ?? 0) + (index === 3 ? 1 : index === 11 ? -1 : 0),
    }));
    const moved = (picture: typeof before): number =>
      Math.max(
        ...picture.bubbles.map(({ x, y }, index) =>
          Math.hypot(x - (before.bubbles[index]?.x ?? 0), y - (before.bubbles[index]?.y ?? 0)),
        ),
      );
    expect(moved(bubblePicture(changed, size, 12))).toBeLessThan(10);
  });
});

describe('the colours', () => {
  test('have a class for every change, and none that nobody is in', () => {
    const all = places(46);
    const classes = changeClasses(all);
    for (const place of all) expect(classOf(place, 'change', classes)).not.toBe('none');
    for (const { name } of classes)
      expect(all.some((place) => classOf(place, 'change', classes) === name)).toBe(true);
  });

  test('hold equal values in one class', () => {
    const same = places(20).map((place) => ({ ...place, perThousand: 2 }));
    expect(perThousandClasses(same)).toHaveLength(1);
    const classes = perThousandClasses(places(46));
    for (const place of places(46)) expect(classOf(place, 'perThousand', classes)).not.toBe('none');
  });

  test('are none where a kommune has no number of last year', () => {
    const [place] = places(1);
    expect(classOf({ ...(place as MapPlace), change: null }, 'change', [])).toBe('none');
  });

  test('the legend reads each class from nought, and names the places without such a number last', () => {
    const [place] = places(1);
    const at = (change: number | null) => ({ ...(place as MapPlace), change });
    const read = (changes: readonly (number | null)[]): readonly string[] => {
      const all = changes.map(at);
      return legendEntries(all, 'change', changeClasses(all), screensNb.map).map(({ text }) => text);
    };
    expect(read([0])).toEqual(['0']);
    expect(read([0, null])).toEqual(['0', 'uten tall i fjor']);
    const fewer = read([-9, -8, -1, 0]);
    expect(fewer.at(-1)).toBe('\u22126 … \u22129');
  });

  test('a place that a slider has taken beyond the classes is in the nearest on its side of nought', () => {
    const [place] = places(1);
    const at = (change: number) => ({ ...(place as MapPlace), change });
    const classes = changeClasses([at(-4), at(2)]);
    const named = (change: number): string => classOf(at(change), 'change', classes);
    expect(named(90)).toBe(named(2));
    expect(named(-90)).toBe(named(-4));
    expect(named(0)).toBe('zero');
    expect(classOf(at(3), 'change', changeClasses([at(-4)]))).toBe('up1');
    expect(classOf(at(3), 'perThousand', [])).toBe('none');
  });
});

describe('the arrow keys', () => {
  const spots = [
    { kommunenummer: '1', x: 100, y: 100 },
    { kommunenummer: '2', x: 160, y: 110 },
    { kommunenummer: '3', x: 110, y: 200 },
  ];
  test.each([
    ['ArrowRight', '2'],
    ['ArrowDown', '3'],
    ['ArrowLeft', '1'],
    ['Home', '1'],
    ['End', '3'],
  ])('%s leads to the nearest that way', (key, to) => {
    expect(stepOnMap(spots, '1', key)).toBe(to);
  });
});

describe('the filled map', () => {
  const boundary = {
    fileName: 'grenser.json',
    at: '2026-11-22T10:00:00Z',
    missing: [],
    shapes: places(2).map(({ kommunenummer, lat, lon }) => ({
      kommunenummer,
      polygons: [
        [
          [
            [lon - 0.1, lat - 0.1],
            [lon - 0.1, lat + 0.1],
            [lon + 0.1, lat + 0.1],
            [lon + 0.1, lat - 0.1],
          ],
        ],
      ] as const,
    })),
  };

  test('fills the box, and writes the number on the kommune’s own land', () => {
    const lands = landPaths(boundary, places(2), box);
    const numbers = lands.flatMap(({ path }) => path.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(450);
    expect(Math.max(...numbers)).toBeGreaterThan(270);
    expect(lands.every(({ path }) => path.startsWith('M') && path.endsWith('Z'))).toBe(true);
    expect(lands[0]?.y).toBeGreaterThan(0);
  });

  test('lets no text cover another', () => {
    const texts = [
      { id: 'a', name: 'Granvik', sign: '+2', x: 50, y: 50 },
      { id: 'b', name: 'Midtbygda', sign: '−1', x: 54, y: 52 },
    ];
    expect(landLabels(texts, { width: 200, height: 100 }, 12).map(({ id }) => id)).toEqual(['a']);
  });

  test('can be saved as a picture that asks for nothing outside itself', () => {
    const svg = mapSvg({
      title: 'A < B & «C»',
      source: 'Kilde',
      places: places(2),
      boundary,
      by: 'change',
      words: mapNb,
    });
    expect(svg).toContain('A &lt; B &amp; «C»');
    expect(svg.match(/<path /g)).toHaveLength(2);
    expect(svg).not.toMatch(/<(script|style|image|foreignObject)|href=|url\(/);
  });
});
