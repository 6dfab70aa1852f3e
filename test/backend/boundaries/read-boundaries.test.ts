import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BoundaryFailure } from '../../../electron/backend/boundaries/boundary-failure.ts';
import { boundaryLimits } from '../../../electron/backend/boundaries/boundary-limits.ts';
import { readBoundaries } from '../../../electron/backend/boundaries/read-boundaries.ts';
import { loadRegister } from '../../../electron/backend/register/index.ts';
import type { KommuneShape, LonLat } from '../../../shared/model/boundary.ts';
import { sharedData } from '../../support/shared-data.ts';

/** A square of 0.2 by 0.1 degrees, with a bend on each side so that there is something to keep. */
const square = (lon: number, lat: number): number[][] => [
  [lon, lat],
  [lon + 0.2, lat],
  [lon + 0.2, lat + 0.1],
  [lon, lat + 0.1],
  [lon, lat],
];
const wanted = [
  { kommunenummer: '9901', point: { lat: 63.05, lon: 10.1 } },
  { kommunenummer: '9902', point: { lat: 63.05, lon: 10.3 } },
];
const feature = (properties: unknown, coordinates: unknown): unknown => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
const geojson = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const read = (text: string) => readBoundaries(text, wanted, boundaryLimits);
const codeOf = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof BoundaryFailure) return error.code;
    throw error;
  }
  return 'read';
};
const corners = ({ polygons }: KommuneShape): readonly string[] =>
  (polygons[0]?.[0] ?? []).map(([lon, lat]) => `${lon} ${lat}`).sort();

describe('a boundary file', () => {
  it('is matched by kommunenummer in whatever property it stands, as text or number', () => {
    const text = geojson(
      feature({ navn: 'Granvik', KOMM_NR: 9901 }, [square(10, 63)]),
      feature({ navn: 'Midtbygda', KOMM_NR: '9902' }, [square(10.2, 63)]),
    );
    const reading = read(text);
    expect(reading).toMatchObject({ property: 'KOMM_NR', coordinates: 'wgs84' });
    expect(reading.shapes.map(({ kommunenummer }) => kommunenummer)).toEqual(['9901', '9902']);
  });

  it('keeps one border between neighbours', () => {
    const [a, b] = read(
      geojson(feature({ nr: '9901' }, [square(10, 63)]), feature({ nr: '9902' }, [square(10.2, 63)])),
    ).shapes;
    if (a === undefined || b === undefined) throw new Error('Two shapes were written.');
    expect(corners(a).filter((corner) => corners(b).includes(corner))).toEqual(['10.2 63', '10.2 63.1']);
  });

  it('runs its outer rings clockwise, whichever way they came', () => {
    for (const ring of [square(10, 63), square(10, 63).reverse()]) {
      const points = read(geojson(feature({ nr: '9901' }, [ring]))).shapes[0]?.polygons[0]?.[0] ?? [];
      const twice = points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
        return sum + (nextX - x) * (nextY + y);
      }, 0);
      expect(twice).toBeGreaterThan(0);
    }
  });

  it('with a coast of ten thousand points is kept as a few hundred', () => {
    const coast = Array.from({ length: 10_000 }, (_, index) => {
      const angle = (index / 10_000) * 2 * Math.PI;
      const far = 0.1 + 0.002 * Math.sin(900 * angle);
      return [10.1 + far * Math.cos(angle), 63.05 + (far / 2) * Math.sin(angle)];
    });
    const reading = read(geojson(feature({ nr: '9901' }, [coast])));
    expect(reading.points.read).toBe(10_000);
    expect(reading.points.kept).toBeGreaterThan(20);
    expect(reading.points.kept).toBeLessThan(500);
  });

  it('may have latitude first', () => {
    const turned = square(10, 63).map(([lon, lat]) => [lat, lon]);
    expect(corners(read(geojson(feature({ nr: '9901' }, [turned]))).shapes[0] as KommuneShape)).toEqual([
      '10 63',
      '10 63.1',
      '10.2 63',
      '10.2 63.1',
    ]);
  });

  it('is refused with the reason where it is no map, of other places, or somewhere else', () => {
    expect(codeOf('not json')).toBe('boundary-not-a-map');
    expect(codeOf('{"type":"FeatureCollection","features":[]}')).toBe('boundary-not-a-map');
    expect(codeOf(geojson(feature({ nr: '9901' }, [[['x', 1]]])))).toBe('boundary-not-a-map');
    expect(codeOf(geojson(feature({ nr: '1234' }, [square(10, 63)])))).toBe('boundary-no-kommune');
    expect(codeOf(geojson(feature({ nr: '9901' }, [square(50, 10)])))).toBe('boundary-elsewhere');
  });

  it('that names one arc again and again is stopped at the limit of points', () => {
    const arc = Array.from({ length: 1000 }, (_, index) => [index, 1]);
    const text = JSON.stringify({
      type: 'Topology',
      arcs: [arc],
      objects: {
        a: { type: 'Polygon', arcs: [Array.from({ length: 9_000 }, () => 0)], properties: { nr: '9901' } },
      },
    });
    expect(codeOf(text)).toBe('boundary-too-large');
  });

  it('in a UTM zone is put where it belongs', () => {
    // 63° north, 10° east in both zones, to some metres.
    const zones = [
      ['utm33', [247_033.5, 6_995_067.9]],
      ['utm32', [550_656.6, 6_986_057.5]],
    ] as const;
    for (const [system, [east, north]] of zones) {
      const ring = [
        [east - 4000, north - 4000],
        [east + 4000, north - 4000],
        [east + 4000, north + 4000],
        [east - 4000, north + 4000],
      ];
      const reading = readBoundaries(
        geojson(feature({ nr: '9901' }, [ring])),
        [{ kommunenummer: '9901', point: { lat: 63, lon: 10 } }],
        boundaryLimits,
      );
      expect(reading.coordinates).toBe(system);
      const points = reading.shapes[0]?.polygons[0]?.[0] ?? [];
      const middle = (axis: 0 | 1): number =>
        points.reduce((sum, point: LonLat) => sum + point[axis], 0) / points.length;
      expect(middle(0)).toBeCloseTo(10, 2);
      expect(middle(1)).toBeCloseTo(63, 2);
    }
  });
});

describe.each([
  ['geo/2024_Kommuner-S.topojson', 2024, 357],
  ['geo/2020_Kommuner-medium.topojson', 2020, 356],
] as const)('the published file %s', (name, structure, kommuner) => {
  const path = sharedData(name);
  it.skipIf(path === null)('has every kommune, and does not grow', () => {
    const all = loadRegister().structures[structure].kommuner.map(({ kommunenummer, lat, lon }) => ({
      kommunenummer,
      point: { lat, lon },
    }));
    const reading = readBoundaries(readFileSync(path ?? '', 'utf8'), all, boundaryLimits);
    expect(reading.shapes).toHaveLength(kommuner);
    expect(reading.coordinates).toBe('wgs84');
    expect(reading.shapes.every(({ polygons }) => polygons.length > 0)).toBe(true);
    expect(reading.points.kept).toBeLessThanOrEqual(reading.points.read);
  });
});
