import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionKey, type KeyProblem, type KeyResult, PARTS } from '../../../shared/allocation/index.ts';
import { criterion, keyPlace, keyProblem } from '../support/key-problem.ts';

function keyOf(change: Partial<KeyProblem>): KeyResult {
  const key = distributionKey(keyProblem(change));
  if (!key.ok) throw new Error(`${key.code} at ${key.at}`);
  return key;
}
const persons = (key: KeyResult): readonly number[] => key.places.map(({ key: t }) => Number(t.toFixed(9)));

describe('the starting share', () => {
  it('is inhabitants in proportion at α = 1 and κ = 0', () => {
    expect(persons(keyOf({}))).toEqual([60, 30, 10]);
  });

  it('favours the small as α falls, and says how many persons that moves', () => {
    const key = keyOf({
      alpha: 0.5,
      places: [keyPlace('9001', 6400), keyPlace('9002', 1600), keyPlace('9003', 400)],
    });
    // √6400 : √1600 : √400 = 80 : 40 : 20
    expect(persons(key)).toEqual([57.142857143, 28.571428571, 14.285714286]);
    expect(key.places[0]?.effects.size).toBeCloseTo(57.142857143 - (100 * 6400) / 8400, 8);
    expect(key.movedBySize).toBeCloseTo((100 * 6400) / 8400 - 57.142857143, 8);
  });

  it('is last year × growth at κ = 1', () => {
    const places = [
      keyPlace('9001', 6000, {}, 10),
      keyPlace('9002', 3000, {}, 10),
      keyPlace('9003', 1000, {}, 20),
    ];
    const key = keyOf({ kappa: 1, places });
    expect(persons(key)).toEqual([25, 25, 50]);
    expect(key.movedByContinuity).toBeCloseTo(40, 9);
  });

  it.each([null, 0])(
    'takes the last year of a kommune that had none (%s) from its inhabitants, and marks it',
    (none) => {
      const places = [
        keyPlace('9001', 6000, {}, 20),
        keyPlace('9002', 3000, {}, 20),
        keyPlace('9003', 1000, {}, none),
      ];
      const key = keyOf({ kappa: 1, places });
      expect(key.places.map(({ lastYearUsed, lastYearDerived }) => [lastYearUsed, lastYearDerived])).toEqual([
        [20, false],
        [20, false],
        [4, true],
      ]);
      expect(persons(key)).toEqual([45.454545455, 45.454545455, 9.090909091]);
    },
  );

  it('switches κ off where nobody has a last year’s number', () => {
    expect(keyOf({ kappa: 1 })).toMatchObject({ continuityOff: true, movedByContinuity: 0 });
    expect(persons(keyOf({ kappa: 1 }))).toEqual([60, 30, 10]);
  });
});

describe('a criterion', () => {
  it('on an index moves in proportion to the distance from the mean, with the starting shares as weights', () => {
    const places = [keyPlace('9001', 5000, { c: 60 }), keyPlace('9002', 5000, { c: 40 })];
    const key = keyOf({ places, criteria: [criterion('index', 0.2)] });
    expect(key.places.map(({ standing }) => standing.c)).toEqual([expect.closeTo(0.2), expect.closeTo(-0.2)]);
    expect(persons(key)).toEqual([52, 48]);
    expect(key.criteria).toEqual([
      {
        id: 'c',
        moved: expect.closeTo(2),
        largest: expect.closeTo(0.04),
        known: 2,
        coverage: 1,
        neutral: null,
      },
    ]);
  });

  it('turned, gives fewer to the higher value', () => {
    const places = [keyPlace('9001', 5000, { c: 60 }), keyPlace('9002', 5000, { c: 40 })];
    expect(persons(keyOf({ places, criteria: [criterion('index', 0.2, -1)] }))).toEqual([48, 52]);
  });

  it('on a range is centred and then kept within ±1, so that the reach is never exceeded', () => {
    const places = [
      keyPlace('9001', 8000, { c: 0 }),
      keyPlace('9002', 1000, { c: 0 }),
      keyPlace('9003', 1000, { c: 9 }),
    ];
    const key = keyOf({ places, criteria: [criterion('range', 0.5)] });
    // −1, −1, 1 less the mean −0.8 is −0.2, −0.2, 1.8; over 1.8 that is −1/9, −1/9, 1.
    expect(key.places.map(({ standing }) => standing.c)).toEqual([
      expect.closeTo(-1 / 9),
      expect.closeTo(-1 / 9),
      expect.closeTo(1),
    ]);
    expect(key.places[2]?.factor).toBeCloseTo(1.5);
  });

  it('as a rating maps 1–5 to −1…1 before it is centred', () => {
    const places = [keyPlace('9001', 5000, { c: 4 }), keyPlace('9002', 5000, { c: 2 })];
    expect(
      keyOf({ places, criteria: [criterion('rating', 0.1)] }).places.map(({ standing }) => standing.c),
    ).toEqual([0.5, -0.5]);
  });

  it('leaves a kommune whose value is missing neutral, and out of every mean', () => {
    const places = [
      keyPlace('9001', 2000, { c: 60 }),
      keyPlace('9002', 2000, { c: null }),
      keyPlace('9003', 2000, { c: 40 }),
      keyPlace('9004', 2000),
    ];
    const key = keyOf({ places, criteria: [criterion('index', 0.2)] });
    expect(persons(key)).toEqual([26, 25, 24, 25]);
    expect(key.criteria[0]).toMatchObject({ known: 2, coverage: expect.closeTo(0.5) });
  });

  it.each([
    ['no-data', 'range', [null, null]],
    ['no-spread', 'range', [7, 7]],
    ['no-spread', 'rating', [4, 4]],
    ['no-spread', 'index', [0.1, 0.1]],
    ['mean-zero', 'index', [0, 0]],
    ['mean-zero', 'index', [-0.3, 0.3]],
  ] as const)('moves nobody and says why: %s (%s %j)', (neutral, scale, [a, b]) => {
    const places = [keyPlace('9001', 5000, { c: a }), keyPlace('9002', 5000, { c: b })];
    const key = keyOf({ places, criteria: [criterion(scale, 0.2)] });
    expect(key.criteria[0]).toMatchObject({ neutral, moved: 0, largest: 0 });
    expect(persons(key)).toEqual([50, 50]);
  });
});

describe('the clamp', () => {
  it('keeps every factor within lowest and highest; what it did is a line of its own', () => {
    const places = [keyPlace('9001', 5000, { c: 90 }), keyPlace('9002', 5000, { c: 10 })];
    const key = keyOf({ places, criteria: [criterion('index', 1)], lowest: 0.5, highest: 1.5 });
    expect(key.places.map(({ factor, clampedFactor }) => [factor, clampedFactor])).toEqual([
      [expect.closeTo(1.8), 1.5],
      [expect.closeTo(0.2), 0.5],
    ]);
    expect(persons(key)).toEqual([75, 25]);
    expect(key.places.map(({ effects }) => effects.clamp)).toEqual([expect.closeTo(-15), expect.closeTo(15)]);
  });

  it('brings a negative factor to 0 and lists the kommune', () => {
    const places = [keyPlace('9001', 5000, { c: 90 }), keyPlace('9002', 5000, { c: 10 })];
    const key = keyOf({ places, criteria: [criterion('index', 2)], lowest: 0, highest: null });
    expect(key.negative).toEqual(['9002']);
    expect(key.places.map(({ parts }) => parts)).toEqual([PARTS, 0]);
  });
});

describe('published rules are special cases', () => {
  /** Invented inputs; the rule is Denmark's, bekendtgørelse 550/2022 § 4: twice the share of inhabitants less that of immigrants. */
  it('the Danish rule: 2p − q', () => {
    const inhabitants = [60_000, 120_000, 30_000, 250_000, 40_000];
    const immigrants = [12_000, 9_000, 900, 60_000, 1_600];
    const places = inhabitants.map((p, i) => keyPlace(`900${i}`, p, { c: (immigrants[i] ?? 0) / p }));
    const key = keyOf({ places, criteria: [criterion('index', 1, -1)], lowest: 0, highest: null });
    expect(key.places.map(({ parts }) => Number((parts / PARTS).toFixed(6)))).toEqual([
      0.096287, 0.372216, 0.109222, 0.281437, 0.140838,
    ]);
  });

  it('KS/IMDi 2018: 70 % size, 20 % labour market, 10 % results are shares of the sum', () => {
    const work = [0.6, 0.7, 0.65];
    const results = [0.5, 0.3, 0.8];
    const places = [6000, 3000, 1000].map((p, i) =>
      keyPlace(`900${i}`, p, { work: work[i] ?? 0, results: results[i] ?? 0 }),
    );
    const criteria = [
      { id: 'work', scale: 'index', direction: 1, reach: 0.2 },
      { id: 'results', scale: 'index', direction: 1, reach: 0.1 },
    ] as const;
    const key = keyOf({ places, criteria, lowest: 0, highest: null });
    const share = (values: readonly number[], i: number) => {
      const weighted = values.map((value, k) => value * (places[k]?.inhabitants ?? 0));
      return (weighted[i] ?? 0) / weighted.reduce((a, b) => a + b, 0);
    };
    expect(key.places.map(({ key: t }) => t)).toEqual(
      [0.6, 0.3, 0.1].map((p, i) =>
        expect.closeTo(100 * (0.7 * p + 0.2 * share(work, i) + 0.1 * share(results, i)), 9),
      ),
    );
  });
});

describe('a key that cannot be made', () => {
  it.each([
    ['no-places', '', { places: [] }],
    ['duplicate-place', '9001', { places: [keyPlace('9001', 1), keyPlace('9001', 2)] }],
    ['inhabitants-missing', '9002', { places: [keyPlace('9001', 1), keyPlace('9002', 0)] }],
    ['inhabitants-missing', '9002', { places: [keyPlace('9001', 1), keyPlace('9002', Number.NaN)] }],
    ['parameter-out-of-range', 'total', { total: -5 }],
    ['parameter-out-of-range', 'total', { total: 1.5 }],
    ['parameter-out-of-range', 'alpha', { alpha: 0 }],
    ['parameter-out-of-range', 'alpha', { alpha: 1.01 }],
    ['parameter-out-of-range', 'kappa', { kappa: -0.1 }],
    ['parameter-out-of-range', 'kappa', { kappa: 1.1 }],
    ['parameter-out-of-range', 'lowest', { lowest: -1 }],
    ['parameter-out-of-range', 'highest', { lowest: 2, highest: 1 }],
    ['parameter-out-of-range', 'c', { criteria: [criterion('index', -0.1)] }],
    ['all-shares-zero', '', { lowest: 0, highest: 0, places: [keyPlace('9001', 1)] }],
  ] as const)('says %s at «%s»', (code, at, change) => {
    expect(distributionKey(keyProblem(change))).toEqual({ ok: false, code, at });
  });
});

describe('properties of the key', () => {
  const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const key = fc.record({
    places: fc.array(
      fc.record({
        inhabitants: fc.integer({ min: 200, max: 90_000 }),
        lastYear: fc.option(fc.nat(60), { nil: null }),
        c: value,
        d: value,
      }),
      { minLength: 1, maxLength: 12 },
    ),
    alpha: fc.double({ min: 0.1, max: 1, noNaN: true }),
    kappa: fc.double({ min: 0, max: 1, noNaN: true }),
    reach: fc.double({ min: 0, max: 0.9, noNaN: true }),
    scale: fc.constantFrom('index', 'range', 'rating'),
  });
  const build = ({
    places,
    alpha,
    kappa,
    reach,
    scale,
  }: typeof key extends fc.Arbitrary<infer T> ? T : never): KeyProblem =>
    keyProblem({
      total: 641,
      alpha,
      kappa,
      criteria: [
        { id: 'c', scale, direction: 1, reach },
        { id: 'd', scale: 'range', direction: -1, reach },
      ],
      places: places.map(({ inhabitants, lastYear, c, d }, i) =>
        keyPlace(`${9001 + i}`, inhabitants, { c, d }, lastYear),
      ),
    });

  it('the shares sum to the total, the effects of each place to its share, and each criterion moves nobody in all', () => {
    fc.assert(
      fc.property(key, (drawn) => {
        const { places } = keyOf(build(drawn));
        expect(places.reduce((sum, { key: t }) => sum + t, 0)).toBeCloseTo(641, 6);
        expect(Math.abs(places.reduce((sum, { parts }) => sum + parts, 0) - PARTS)).toBeLessThanOrEqual(
          places.length / 2,
        );
        for (const { key: t, effects } of places) {
          const criteria = (effects.criteria.c ?? 0) + (effects.criteria.d ?? 0);
          expect(
            effects.inhabitants + effects.size + effects.continuity + criteria + effects.clamp,
          ).toBeCloseTo(t, 6);
        }
        for (const id of ['c', 'd'])
          expect(places.reduce((sum, { effects }) => sum + (effects.criteria[id] ?? 0), 0)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('the order of the kommuner does not change a single part', () => {
    fc.assert(
      fc.property(key, (drawn) => {
        const problem = build(drawn);
        const turned = keyOf({ ...problem, places: [...problem.places].reverse() });
        expect([...turned.places].reverse()).toEqual(keyOf(problem).places);
      }),
    );
  });

  it('the shares do not depend on the total', () => {
    fc.assert(
      fc.property(key, fc.nat(40_000), (drawn, total) => {
        const parts = (change: Partial<KeyProblem>) =>
          keyOf({ ...build(drawn), ...change }).places.map((place) => place.parts);
        expect(parts({ total })).toEqual(parts({}));
      }),
    );
  });
});
