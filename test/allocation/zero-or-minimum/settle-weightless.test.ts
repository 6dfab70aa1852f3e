import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { findConflict } from '../../../shared/allocation/apportionment/find-conflict.ts';
import { solveInstance } from '../../../shared/allocation/apportionment/solve-instance.ts';
import { type ApportionProblem, apportion, type Place } from '../../../shared/allocation/index.ts';
import { firstBudget } from '../../../shared/allocation/zero-or-minimum/first-budget.ts';
import { liftWeightless } from '../../../shared/allocation/zero-or-minimum/lift-weightless.ts';
import { prices } from '../../../shared/allocation/zero-or-minimum/prices.ts';
import { search } from '../../../shared/allocation/zero-or-minimum/search.ts';
import { setBranches } from '../../../shared/allocation/zero-or-minimum/set-branches.ts';
import { settleWeightless } from '../../../shared/allocation/zero-or-minimum/settle-weightless.ts';
import { bruteForce, costOf } from '../support/brute-force.ts';
import { recompute } from '../support/recompute.ts';
import { runs } from '../support/runs.ts';

/** Samarbeid whose minimum is above what those with a share can take, so that those without must take some. */
const forced = fc
  .record({
    count: fc.integer({ min: 2, max: 6 }),
    facts: fc.array(
      fc.record({
        weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })),
        least: fc.integer({ min: 1, max: 5 }),
        max: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    split: fc.integer({ min: 1, max: 5 }),
    above: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    joint: fc.integer({ min: 0, max: 5 }),
    more: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ count, facts, split, above, joint, more }): ApportionProblem => {
    const places = facts.slice(0, count).map(
      ({ weight, least, max }, i): Place => ({
        id: `k${i}`,
        weight,
        minIfPositive: least,
        max: weight > 0 ? (max ?? 6) : max,
      }),
    );
    const room = (some: readonly Place[]): number =>
      some.reduce((sum, { weight, max }) => sum + (weight === 0 ? 0 : (max ?? 0)), 0);
    const [left, right] = [places.slice(0, split), places.slice(split)];
    const outer = room(places) + joint;
    return {
      total: outer + more,
      places: [...places, { id: 'rest', weight: 3 }],
      groups: [
        { id: 'left', members: left.map(({ id }) => id), min: Math.max(0, room(left) + above[0] - 1) },
        { id: 'right', members: right.map(({ id }) => id), min: Math.max(0, room(right) + above[1] - 2) },
        { id: 'both', members: ['left', 'right'], min: outer },
      ],
    };
  });

/** The way of one number for both: the weights lifted so far that the weightless come first, and one search over all. */
function inOneSearch(problem: ApportionProblem): readonly number[] {
  const given = buildInstance(problem);
  const instance = liftWeightless(given);
  const softened = solveInstance(instance).numbers;
  const atPrices = prices(instance, softened);
  for (let budget = firstBudget(instance, softened); ; budget *= 4) {
    const found = search(instance, atPrices, budget);
    if (!found || found.excess > budget) continue;
    return [...solveInstance(setBranches(given, (i) => (found.numbers[i] ?? 0) > 0)).numbers];
  }
}

describe('kommuner without a share that a samarbeid forces persons on', () => {
  it('get what trying everything finds: least on them, evenly, and then the best for the others', () => {
    fc.assert(
      fc.property(forced, (problem) => {
        const answer = apportion(problem);
        const numbers = answer.feasible ? problem.places.map(({ id }) => answer.numbers[id] ?? -1) : null;
        const cost = numbers && costOf(problem.places.map(({ weight }) => String(weight)))(numbers);
        expect(cost).toEqual(bruteForce(problem));
        if (answer.feasible) expect(recompute(problem, answer)).toEqual([]);
      }),
      { ...runs(600), seed: 4 },
    );
  });

  it('get the very numbers of one search over both, ties between equally good answers included', () => {
    let compared = 0;
    fc.assert(
      fc.property(forced, (problem) => {
        const answer = apportion(problem);
        if (!answer.feasible) return;
        expect(Object.values(answer.numbers)).toEqual(inOneSearch(problem));
        compared += 1;
      }),
      { ...runs(400), seed: 5 },
    );
    expect(compared).toBeGreaterThan(runs(400).numRuns / 4);
  });

  it('are settled in an answer, with as little on them as there can be', () => {
    // 3 are missing, and one of two must take 4 or 5; the other way round it is 5. The rest are one fewer then.
    const instance = buildInstance({
      total: 40,
      places: [
        { id: 'a', weight: 0, minIfPositive: 5 },
        { id: 'b', weight: 0, minIfPositive: 4 },
        { id: 'c', weight: 9, max: 20 },
        { id: 'd', weight: 9 },
      ],
      groups: [{ id: 'G', members: ['a', 'b', 'c'], min: 23 }],
    });
    const plain = (ordinary: typeof instance): Float64Array => {
      expect(findConflict(ordinary)).toBeNull();
      expect([...ordinary.weights.near].every((weight) => weight > 0)).toBe(true);
      return solveInstance(ordinary).numbers;
    };
    expect([...settleWeightless(instance, plain)]).toEqual([0, 4, 19, 17]);
  });

  it('share evenly what is forced on them, also where fewer of them could take it', () => {
    // 8 on one is 64, 4 and 4 is 32.
    const places = ['a', 'b'].map((id) => ({ id, weight: 0, minIfPositive: 4 }));
    expect(apportion({ total: 10, places: [...places, { id: 'c', weight: 1, max: 2 }] })).toMatchObject({
      numbers: { a: 4, b: 4, c: 2 },
    });
    // 7 is not enough for both to have 4.
    expect(apportion({ total: 9, places: [...places, { id: 'c', weight: 1, max: 2 }] })).toMatchObject({
      numbers: { a: 4, b: 4, c: 1 },
    });
    expect(
      apportion({ total: 9, places: [...places, { id: 'c', weight: 1, min: 2, max: 2 }] }),
    ).toMatchObject({ numbers: { a: 7, b: 0, c: 2 } });
  });

  it('are taken in the order of the lot where they are alike, and of kommunenummer without one', () => {
    const places = ['9004', '9003', '9002', '9001'].map((id) => ({ id, weight: 0, minIfPositive: 4 }));
    const problem = { total: 12, places: [...places, { id: '9009', weight: 1, max: 4 }] };
    expect(apportion(problem)).toMatchObject({ numbers: { 9001: 4, 9002: 4, 9003: 0, 9004: 0 } });
    expect(apportion({ ...problem, lot: ['9004', '9002'] })).toMatchObject({
      numbers: { 9001: 0, 9002: 4, 9003: 0, 9004: 4 },
    });
  });
});

describe('kommuner without a share that are not quite alike', () => {
  const none = (id: string, change: Partial<Place> = {}): Place => ({
    id,
    weight: 0,
    minIfPositive: 4,
    ...change,
  });

  it('in how many they can take: the later one has all that the first has no room for', () => {
    // 6 for two that have none or at least 4, and the first none or 4: 4 and 2 is not to be had.
    const places = [none('9001', { max: 4 }), none('9002'), { id: '9003', weight: 1, min: 2, max: 2 }];
    expect(apportion({ total: 8, places })).toMatchObject({ numbers: { 9001: 0, 9002: 6 } });
    const turned = [none('9001'), none('9002', { max: 4 }), { id: '9003', weight: 1, min: 2, max: 2 }];
    expect(apportion({ total: 8, places: turned })).toMatchObject({ numbers: { 9001: 6, 9002: 0 } });
  });

  it('in their samarbeid: one that its samarbeid has no room for leaves them to the other', () => {
    const places = [none('9001'), none('9002'), { id: '9003', weight: 1, min: 2, max: 2 }];
    const groups = (member: string) => [{ id: 'G', members: [member], max: 3 }];
    expect(apportion({ total: 7, places, groups: groups('9001') })).toMatchObject({
      numbers: { 9001: 0, 9002: 5 },
    });
    expect(apportion({ total: 7, places, groups: groups('9002') })).toMatchObject({
      numbers: { 9001: 5, 9002: 0 },
    });
  });

  it('to one that has a share and the same rule: it is no reason for that one to have none', () => {
    // 13 for three that can take 8 each: 8 to the one with a share, and 5 on one of the others are 25, 4 and 4 are 32.
    const three = (weights: readonly number[]) =>
      weights.map((weight, i): Place => ({ id: `${9001 + i}`, weight, minIfPositive: 4, max: 8 }));
    expect(apportion({ total: 13, places: three([0, 0, 3]) })).toMatchObject({
      numbers: { 9001: 5, 9002: 0, 9003: 8 },
    });
    expect(apportion({ total: 13, places: three([3, 0, 0]) })).toMatchObject({
      numbers: { 9001: 8, 9002: 5, 9003: 0 },
    });
    // Of 15 it is 7 and 0 against 4 and 4: 49 and 32, and the one with a share gives one.
    expect(apportion({ total: 15, places: three([0, 0, 3]) })).toMatchObject({
      numbers: { 9001: 4, 9002: 4, 9003: 7 },
    });
  });
});

describe('two without a share that could as well have the same persons', () => {
  it('leave them to the first in the queue, whichever of the two the search comes to first', () => {
    // The samarbeid lacks 3 to 5, and the others 27 less all they can take: 4 on either. With m = 3 it is between, with 4 not.
    const places: readonly Place[] = [
      { id: '9001', weight: 2, max: 5 },
      { id: '9002', weight: 0, minIfPositive: 3, max: 8 },
      { id: '9003', weight: 0, minIfPositive: 4, max: 6 },
      { id: '9004', weight: 0, max: 2 },
      { id: '9005', weight: 0, minIfPositive: 2, max: 2 },
      { id: '9006', weight: 3, minIfPositive: 4, max: 4 },
      { id: '9007', weight: 1, minIfPositive: 3, max: 5 },
      { id: '9008', weight: 2, minIfPositive: 5, max: 5 },
    ];
    const groups = [{ id: 'A', members: ['9001', '9002', '9003'], min: 8, max: 10 }];
    expect(apportion({ total: 27, places, groups })).toMatchObject({ numbers: { 9002: 4, 9003: 0 } });
    expect(apportion({ total: 27, places, groups, lot: ['9003'] })).toMatchObject({
      numbers: { 9002: 0, 9003: 4 },
    });
  });
});

/** A county of 43 that all have none or at least 10, with a samarbeid of four whose minimum forces persons on one of them. */
function county(total: number, weight: number | string, rule: Partial<Place>): ApportionProblem {
  const cap = Math.round(total / 43);
  const places = Array.from(
    { length: 43 },
    (_, i): Place => ({
      id: `${9001 + i}`,
      weight: 100_000_007 + ((i * 7_919_113) % 523_000_009),
      minIfPositive: 10,
    }),
  );
  return {
    total,
    places: places.map((place, i) =>
      i === 5 ? { ...place, weight, ...rule } : i > 5 && i < 9 ? { ...place, max: cap } : place,
    ),
    groups: [{ id: 'G', members: ['9006', '9007', '9008', '9009'], min: 3 * cap + 3 }],
  };
}

describe('one kommune with next to nothing in a county of 43', () => {
  // Each of these took minutes, and longer with each person: the search looked among all numbers of all the others.
  for (const total of [700, 37_000, 5_000_000])
    for (const weight of [0, 1, '1/1000000', 200])
      it(`has its 10 of ${total} where a samarbeid forces 3 on it, as if 10 were asked for (share ${weight})`, () => {
        const answer = apportion(county(total, weight, {}));
        const asked = apportion(county(total, weight, { min: 10, minIfPositive: null }));
        expect(answer.feasible && asked.feasible && answer.numbers).toEqual(asked.feasible && asked.numbers);
        expect(answer).toMatchObject({ numbers: { 9006: 10 }, branches: { 9006: 'positive' } });
        if (answer.feasible) expect(recompute(county(total, weight, {}), answer)).toEqual([]);
      });

  it('has none where its samarbeid can be filled without it', () => {
    const { groups = [], ...problem } = county(37_000, 0, {});
    const fewer = groups.map((group) => ({ ...group, min: (group.min ?? 0) - 3 }));
    expect(apportion({ ...problem, groups: fewer })).toMatchObject({ numbers: { 9006: 0 } });
  });
});
