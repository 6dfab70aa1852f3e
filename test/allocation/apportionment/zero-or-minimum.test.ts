import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../shared/allocation/index.ts';
import { bruteForce, costOf } from '../support/brute-force.ts';
import { problems } from '../support/problems.ts';
import { recompute } from '../support/recompute.ts';
import { runs } from '../support/runs.ts';
import { readVectors } from '../support/vectors.ts';

const vectors = readVectors('zero-or-minimum.json');

describe.skipIf(vectors === null)('30 problems with "0 or at least m", checked exhaustively', () => {
  it('have the expected objective, to the last fraction', () => {
    expect(vectors?.length).toBe(30);
    for (const { problem, expected } of vectors ?? [])
      expect(apportion(problem)).toMatchObject({ feasible: true, objective: expected.objective });
  });

  it('have certificates that give every number, given the branches', () => {
    for (const { problem } of vectors ?? []) {
      const answer = apportion(problem);
      expect(answer.feasible && recompute(problem, answer)).toEqual([]);
    }
  });
});

describe('"0 or at least m"', () => {
  it('finds the optimum that trying everything finds, with bounds and groups, and says no exactly when there is none', () => {
    fc.assert(
      fc.property(problems({ orZero: true, weightless: true }), (problem) => {
        const answer = apportion(problem);
        const numbers = answer.feasible
          ? problem.places.map(({ id }) => answer.numbers[id] ?? Number.NaN)
          : null;
        const cost = numbers ? costOf(problem.places.map(({ weight }) => String(weight)))(numbers) : null;
        expect(cost).toEqual(bruteForce(problem));
      }),
      runs(3000),
    );
  });

  it('gives a certificate that reproduces every number, given the branches', () => {
    fc.assert(
      fc.property(problems({ orZero: true }), (problem) => {
        const answer = apportion(problem);
        if (answer.feasible) expect(recompute(problem, answer)).toEqual([]);
      }),
      runs(2000),
    );
  });

  it('does not depend on the order of the places, also between answers that are equally good', () => {
    fc.assert(
      fc.property(problems({ orZero: true, weightless: true }), (problem) => {
        const reversed = apportion({ ...problem, places: [...problem.places].reverse() });
        const answer = apportion(problem);
        expect(reversed.feasible && reversed.numbers).toEqual(answer.feasible && answer.numbers);
      }),
      runs(1000),
    );
  });
});

describe('what "0 or at least m" says beside the numbers', () => {
  const places = [34, 20, 5, 1].map((weight, i) => ({ id: `k${i}`, weight, minIfPositive: 10 }));

  it('names the branch of each place, and those near the change-over where half of m is due', () => {
    expect(apportion({ total: 60, places })).toMatchObject({
      numbers: { k0: 31, k1: 19, k2: 10, k3: 0 },
      branches: { k0: 'positive', k1: 'positive', k2: 'positive', k3: 'zero' },
      nearChangeOver: ['k2'],
    });
  });

  it('says nothing of branches where no place has one', () => {
    const plain = places.map((place) => ({ ...place, minIfPositive: 1 }));
    expect(apportion({ total: 60, places: plain })).not.toHaveProperty('branches');
  });

  it('must have m where it must have someone, and none where it cannot have m', () => {
    const held = places.map((place, i) =>
      i === 3 ? { ...place, min: 1 } : i === 0 ? { ...place, max: 9 } : place,
    );
    expect(apportion({ total: 60, places: held })).toMatchObject({
      numbers: { k0: 0, k1: 40, k2: 10, k3: 10 },
    });
    const branches = apportion({ total: 60, places: held });
    expect(branches.feasible && branches.branches).toEqual({ k1: 'positive', k2: 'positive' });
  });

  it('names the totals nearest to one that falls in a gap', () => {
    const capped = places.map((place) => ({ ...place, max: 12 }));
    expect(apportion({ total: 17, places: capped })).toMatchObject({
      feasible: false,
      conflict: { node: null, kind: 'gap', need: 20, have: 17, nearest: { below: 12, above: 20 } },
    });
  });

  it('names the group whose bounds fall in a gap', () => {
    const groups = [{ id: 'G', members: ['k2', 'k3'], min: 3, max: 9 }];
    expect(apportion({ total: 60, places, groups })).toMatchObject({
      conflict: {
        node: 'G',
        kind: 'gap',
        need: 10,
        have: 9,
        nearest: { below: 0, above: 10 },
        message: expect.stringContaining('0 and 10'),
      },
    });
  });

  it('decides in fractions between answers that doubles cannot tell apart', () => {
    // One of the two must be 0; their weights differ in the twentieth digit.
    const close = [
      { id: 'a', weight: '1', minIfPositive: 6 },
      { id: 'b', weight: '1.00000000000000000001', minIfPositive: 6 },
    ];
    expect(apportion({ total: 7, places: close })).toMatchObject({ numbers: { a: 0, b: 7 } });
    expect(apportion({ total: 7, places: [...close].reverse() })).toMatchObject({ numbers: { a: 0, b: 7 } });
  });

  it('gives all of each of two samarbeid to the first in its own queue where all are equal', () => {
    // Five for two that are both due two and a half: not enough for both to have four.
    const places = ['9004', '9003', '9002', '9001'].map((id) => ({ id, weight: 1, minIfPositive: 4 }));
    const groups = [
      { id: 'A', members: ['9002', '9001'], max: 5 },
      { id: 'B', members: ['9004', '9003'], max: 5 },
    ];
    const numbers = { '9001': 5, '9002': 0, '9003': 5, '9004': 0 };
    expect(apportion({ total: 10, places, groups })).toMatchObject({ numbers });
    expect(apportion({ total: 10, places, groups, lot: ['9002', '9004'] })).toMatchObject({
      numbers: { '9001': 0, '9002': 5, '9003': 0, '9004': 5 },
    });
  });

  it('lets the larger of two in where only one can be, on paper', () => {
    // m = 6, 7 persons, shares 4 and 3. Both cannot be in; 7 and 0 costs 9/4 + 9/3 = 5.25, 0 and 7 costs 16/4 + 16/3 = 9.33.
    const two = [
      { id: 'a', weight: 4, minIfPositive: 6 },
      { id: 'b', weight: 3, minIfPositive: 6 },
    ];
    expect(apportion({ total: 7, places: two })).toMatchObject({
      numbers: { a: 7, b: 0 },
      objective: '21/4',
    });
    // From 12 on both can: 6 and 6 costs (6 − 4)² / 4 + (6 − 3)² / 3 = 4, and all to a costs 64/4 + 9/3 = 19.
    expect(apportion({ total: 12, places: two })).toMatchObject({ numbers: { a: 6, b: 6 }, objective: '4' });
    // Of 11 the larger has all: 49/4 + 9/3.
    expect(apportion({ total: 11, places: two })).toMatchObject({
      numbers: { a: 11, b: 0 },
      objective: '61/4',
    });
  });

  it('looks further where two samarbeid, each inside another, have nothing within the first budget', () => {
    // In each half a and b must make 8 together: only b = 8 does, and neither raising b from 2 to 6 nor leaving it at 0.
    const half = (side: string) => ({
      places: [
        { id: `a${side}`, weight: 2, minIfPositive: 6, max: 6 },
        { id: `b${side}`, weight: 1, minIfPositive: 6, max: 8 },
        { id: `c${side}`, weight: 1 },
      ],
      groups: [
        { id: `inner${side}`, members: [`a${side}`, `b${side}`], min: 8, max: 8 },
        { id: `outer${side}`, members: [`inner${side}`, `c${side}`] },
      ],
    });
    const [one, two] = [half('1'), half('2')];
    expect(
      apportion({
        total: 18,
        places: [...one.places, ...two.places],
        groups: [...one.groups, ...two.groups],
      }),
    ).toMatchObject({ numbers: { a1: 0, b1: 8, c1: 1, a2: 0, b2: 8, c2: 1 } });
  });

  it('leaves a place without a weight empty, whatever the others must then bear', () => {
    // a = 4 and one person on the weightless place is cheap for the others; b = 5 is dear, but forces nobody there.
    const forced = [
      { id: 'a', weight: 100, minIfPositive: 4, max: 4 },
      { id: 'b', weight: 1, minIfPositive: 4 },
      { id: 'none', weight: 0 },
    ];
    expect(apportion({ total: 5, places: forced })).toMatchObject({ numbers: { a: 0, b: 5, none: 0 } });
  });
});
