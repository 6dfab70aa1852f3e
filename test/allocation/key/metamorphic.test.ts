import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distributionKey,
  type KeyCriterion,
  type KeyPlace,
  type KeyProblem,
  type KeyResult,
} from '../../../shared/allocation/index.ts';
import { runs } from '../support/runs.ts';

const scales = ['index', 'range', 'rating'] as const;

const drawn: fc.Arbitrary<KeyProblem> = fc
  .record({
    total: fc.integer({ min: 1, max: 4000 }),
    alpha: fc.constantFrom(0.3, 0.6, 1),
    kappa: fc.constantFrom(0, 0.4, 1),
    reach: fc.constantFrom(0.1, 0.3, 0.8),
    scale: fc.constantFrom(...scales),
    places: fc.array(
      fc.record({
        inhabitants: fc.integer({ min: 500, max: 90_000 }),
        lastYear: fc.option(fc.integer({ min: 1, max: 80 }), { nil: null }),
        c: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 }),
        d: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null, freq: 5 }),
      }),
      { minLength: 2, maxLength: 12 },
    ),
  })
  .map(({ reach, scale, places, ...rest }) => ({
    ...rest,
    lowest: 0.25,
    highest: 4,
    criteria: [
      { id: 'c', scale: 'rating', direction: 1, reach },
      { id: 'd', scale, direction: -1, reach: reach / 2 },
    ],
    places: places.map(({ inhabitants, lastYear, ...values }, i) => ({
      id: `${9001 + i}`,
      inhabitants,
      lastYear,
      values,
    })),
  }));

const keyOf = (problem: KeyProblem): KeyResult => {
  const key = distributionKey(problem);
  if (!key.ok) throw new Error(`a key was expected, not ${key.code}`);
  return key;
};
const changed = (
  problem: KeyProblem,
  change: (place: KeyPlace, index: number) => Partial<KeyPlace>,
): KeyProblem => ({
  ...problem,
  places: problem.places.map((place, i) => ({ ...place, ...change(place, i) })),
});
const criteriaChanged = (
  problem: KeyProblem,
  change: (criterion: KeyCriterion) => Partial<KeyCriterion>,
): KeyProblem => ({ ...problem, criteria: problem.criteria.map((one) => ({ ...one, ...change(one) })) });
/** Shares are rounded to whole parts, and doubles to their last digit: a part to either side is the same share. */
const expectSame = (one: KeyResult, other: KeyResult): void => {
  for (const [i, { parts }] of one.places.entries())
    expect(Math.abs(parts - (other.places[i]?.parts ?? Number.NaN))).toBeLessThanOrEqual(1);
};
const share = (key: KeyResult, index: number): number => key.places[index]?.parts ?? Number.NaN;

describe('what changes nothing in a key', () => {
  it('is counting everybody’s inhabitants in another unit', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(0.001, 7, 1000), (problem, unit) => {
        expectSame(
          keyOf(problem),
          keyOf(changed(problem, ({ inhabitants }) => ({ inhabitants: inhabitants * unit }))),
        );
      }),
      { ...runs(200), seed: 51 },
    );
  });

  it('is that everybody’s number last year was as many times larger', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(2, 3.5, 100), (problem, times) => {
        const grown = changed(problem, ({ lastYear }) => ({
          lastYear: lastYear === null ? null : lastYear * times,
        }));
        expectSame(keyOf(problem), keyOf(grown));
      }),
      { ...runs(200), seed: 52 },
    );
  });

  it('is an index in another unit, and a range in another unit from another zero', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.constantFrom(0.01, 3, 1000),
        fc.constantFrom(0, -50, 12.5),
        (problem, unit, zero) => {
          for (const scale of ['index', 'range'] as const) {
            const own = criteriaChanged(problem, ({ id }) => (id === 'd' ? { scale } : {}));
            const from = scale === 'index' ? 0 : zero;
            const moved = changed(own, ({ values }) => {
              const value = values.d ?? null;
              return { values: { ...values, d: value === null ? null : value * unit + from } };
            });
            expectSame(keyOf(own), keyOf(moved));
          }
        },
      ),
      { ...runs(150), seed: 53 },
    );
  });

  it('is a range or a rating turned both in its values and in its direction', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        for (const scale of ['range', 'rating'] as const) {
          const own = criteriaChanged(problem, ({ id }) => (id === 'd' ? { scale } : {}));
          const turned = criteriaChanged(
            changed(own, ({ values }) => {
              const value = values.d ?? null;
              // 6 − rating: 1 is 5 and 5 is 1.
              return { values: { ...values, d: value === null ? null : 6 - value } };
            }),
            ({ id, direction }) => (id === 'd' ? { direction: direction === 1 ? -1 : 1 } : {}),
          );
          expectSame(keyOf(own), keyOf(turned));
        }
      }),
      { ...runs(150), seed: 54 },
    );
  });

  it('is a criterion without reach, one that nobody has a value for, and one where all are alike', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const key = keyOf(problem);
        const added = (extra: Partial<KeyCriterion>, values: (i: number) => number | null) => {
          const criterion: KeyCriterion = { id: 'e', scale: 'index', direction: 1, reach: 0.5, ...extra };
          const wider = changed(problem, (place, i) => ({ values: { ...place.values, e: values(i) } }));
          return keyOf({ ...wider, criteria: [...problem.criteria, criterion] });
        };
        expectSame(
          key,
          added({ reach: 0 }, (i) => i + 1),
        );
        expectSame(
          key,
          added({}, () => null),
        );
        expectSame(
          key,
          added({ scale: 'range' }, () => 7),
        );
        expectSame(
          key,
          added({ scale: 'rating' }, () => 5),
        );
        expect(added({}, () => null).criteria.at(-1)).toMatchObject({ moved: 0, neutral: 'no-data' });
        expect(added({ scale: 'rating' }, () => 5).criteria.at(-1)).toMatchObject({
          moved: 0,
          neutral: 'no-spread',
        });
      }),
      { ...runs(100), seed: 55 },
    );
  });

  it('is one criterion split in two that say the same, each with half of its reach', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const split = changed(problem, ({ values }) => ({ values: { ...values, e: values.c ?? null } }));
        const [first, ...others] = problem.criteria;
        if (!first) return;
        const half = { ...first, reach: first.reach / 2 };
        expectSame(keyOf(problem), keyOf({ ...split, criteria: [half, { ...half, id: 'e' }, ...others] }));
      }),
      { ...runs(150), seed: 56 },
    );
  });

  it('is last year’s number where κ is 0, and the inhabitants of those that have one where κ is 1', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const none = { ...problem, kappa: 0 };
        expectSame(keyOf(none), keyOf(changed(none, (_, i) => ({ lastYear: 5 + i }))));
        const all = changed({ ...problem, kappa: 1 }, (_, i) => ({ lastYear: 3 + 2 * i }));
        expectSame(keyOf(all), keyOf(changed(all, (_, i) => ({ inhabitants: 900 * (i + 1) }))));
      }),
      { ...runs(100), seed: 57 },
    );
  });

  it('is the order of the criteria', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        expectSame(keyOf(problem), keyOf({ ...problem, criteria: [...problem.criteria].reverse() }));
      }),
      { ...runs(100), seed: 58 },
    );
  });
});

describe('which way a key goes', () => {
  const pick = fc.nat();

  it('more inhabitants is never a smaller share, by size alone', () => {
    fc.assert(
      fc.property(drawn, pick, fc.integer({ min: 1, max: 50_000 }), (problem, at, more) => {
        const plain = { ...problem, kappa: 0, criteria: [] };
        const index = at % plain.places.length;
        const grown = changed(plain, ({ inhabitants }, i) =>
          i === index ? { inhabitants: inhabitants + more } : {},
        );
        expect(share(keyOf(grown), index)).toBeGreaterThan(share(keyOf(plain), index) - 1);
        for (const i of plain.places.keys())
          if (i !== index) expect(share(keyOf(grown), i)).toBeLessThan(share(keyOf(plain), i) + 1);
      }),
      { ...runs(200), seed: 61 },
    );
  });

  it('more persons last year is never a smaller share, where κ counts', () => {
    fc.assert(
      fc.property(drawn, pick, fc.integer({ min: 1, max: 60 }), (problem, at, more) => {
        const plain = changed({ ...problem, kappa: 0.6, criteria: [] }, ({ lastYear }, i) => ({
          lastYear: lastYear ?? i + 1,
        }));
        const index = at % plain.places.length;
        const grown = changed(plain, ({ lastYear }, i) =>
          i === index ? { lastYear: (lastYear ?? 0) + more } : {},
        );
        expect(share(keyOf(grown), index)).toBeGreaterThan(share(keyOf(plain), index));
      }),
      { ...runs(200), seed: 62 },
    );
  });

  it('a better rating is a larger share, and turned, a smaller one', () => {
    fc.assert(
      fc.property(drawn, pick, (problem, at) => {
        const index = at % problem.places.length;
        // From 2 to 4 among those that have 3: centred, nobody is further out than 1, so nothing is scaled down.
        const rated = (value: number, direction: 1 | -1): KeyProblem => ({
          ...changed(problem, (_, i) => ({ values: { c: i === index ? value : 3 } })),
          criteria: [{ id: 'c', scale: 'rating', direction, reach: 0.4 }],
        });
        expect(share(keyOf(rated(4, 1)), index)).toBeGreaterThan(share(keyOf(rated(2, 1)), index));
        expect(share(keyOf(rated(4, -1)), index)).toBeLessThan(share(keyOf(rated(2, -1)), index));
      }),
      { ...runs(150), seed: 63 },
    );
  });

  it('a smaller α evens out: the largest share falls and the smallest rises', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const plain = { ...problem, kappa: 0, criteria: [] };
        const parts = (alpha: number) => keyOf({ ...plain, alpha }).places.map((place) => place.parts);
        const [steep, even] = [parts(1), parts(0.4)];
        expect(Math.max(...even)).toBeLessThanOrEqual(Math.max(...steep) + 1);
        expect(Math.min(...even)).toBeGreaterThanOrEqual(Math.min(...steep) - 1);
      }),
      { ...runs(150), seed: 64 },
    );
  });

  it('κ goes in a straight line from size to last year', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(0.25, 0.5, 0.75), (problem, kappa) => {
        const at = (k: number) =>
          keyOf({ ...problem, criteria: [], kappa: k }).places.map(({ startShare }) => startShare);
        const [size, last, between] = [at(0), at(1), at(kappa)];
        for (const [i, b] of between.entries())
          expect(b).toBeCloseTo((1 - kappa) * (size[i] ?? 0) + kappa * (last[i] ?? 0), 12);
      }),
      { ...runs(100), seed: 65 },
    );
  });

  it('a criterion’s effect is as many times larger as its reach, before the clamp', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(2, 3), (problem, times) => {
        const [one, more] = [
          keyOf(problem),
          keyOf(criteriaChanged(problem, ({ reach }) => ({ reach: reach * times }))),
        ];
        for (const [i, { effects, standing }] of one.places.entries()) {
          expect(more.places[i]?.standing).toEqual(standing);
          for (const id of ['c', 'd'])
            expect(more.places[i]?.effects.criteria[id]).toBeCloseTo(
              times * (effects.criteria[id] ?? Number.NaN),
              8,
            );
        }
      }),
      { ...runs(100), seed: 66 },
    );
  });
});

describe('what a key promises', () => {
  it('range and rating never reach further than they are said to', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        for (const scale of ['range', 'rating'] as const) {
          const key = keyOf(
            criteriaChanged(
              changed(problem, ({ values }) => ({
                values: { c: values.c ?? null, d: values.c ?? null },
              })),
              () => ({ scale }),
            ),
          );
          for (const { largest, id } of key.criteria) {
            const reach = problem.criteria.find((one) => one.id === id)?.reach ?? 0;
            expect(largest).toBeLessThanOrEqual(reach * (1 + 1e-12));
          }
        }
      }),
      { ...runs(150), seed: 71 },
    );
  });

  it('moves as many persons to some as from others, on every line but that of the inhabitants', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const { places, total } = keyOf(problem);
        const line = (of: (effects: KeyResult['places'][number]['effects']) => number): number =>
          places.reduce((sum, { effects }) => sum + of(effects), 0);
        expect(line(({ inhabitants }) => inhabitants)).toBeCloseTo(total, 6);
        for (const nothing of [
          line(({ size }) => size),
          line(({ continuity }) => continuity),
          line(({ criteria }) => criteria.c ?? Number.NaN),
          line(({ criteria }) => criteria.d ?? Number.NaN),
          line(({ clamp }) => clamp),
        ])
          expect(nothing).toBeCloseTo(0, 6);
      }),
      { ...runs(200), seed: 72 },
    );
  });

  it('counts as moved half of all that is given and taken', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const key = keyOf(problem);
        const half = (of: (effects: KeyResult['places'][number]['effects']) => number): number =>
          key.places.reduce((sum, { effects }) => sum + Math.max(0, of(effects)), 0);
        // What some get more is what others get less, so the positive half alone is the persons moved.
        expect(key.movedBySize).toBeCloseTo(
          half(({ size }) => size),
          6,
        );
        expect(key.movedByContinuity).toBeCloseTo(
          half(({ continuity }) => continuity),
          6,
        );
        for (const { id, moved } of key.criteria)
          expect(moved).toBeCloseTo(
            half(({ criteria }) => criteria[id] ?? Number.NaN),
            6,
          );
      }),
      { ...runs(150), seed: 73 },
    );
  });

  it('uses last year as told, and where it is not told the same share of it as of size', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const key = keyOf(problem);
        const told = problem.places.reduce((sum, { lastYear }) => sum + (lastYear ?? 0), 0);
        const size = problem.places.map(({ inhabitants }) => inhabitants ** problem.alpha);
        const all = size.reduce((sum, one) => sum + one, 0);
        expect(key.continuityOff).toBe(told === 0);
        for (const [i, { lastYearUsed, lastYearDerived }] of key.places.entries()) {
          const own = problem.places[i]?.lastYear ?? null;
          expect(lastYearDerived).toBe(own === null);
          expect(lastYearUsed).toBeCloseTo(own ?? (told * (size[i] ?? 0)) / all, 8);
        }
      }),
      { ...runs(150), seed: 74 },
    );
  });
});
