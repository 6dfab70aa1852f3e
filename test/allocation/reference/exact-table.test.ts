import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  type ApportionProblem,
  allocate,
  apportion,
  sensitivity,
} from '../../../shared/allocation/index.ts';
import { costOf, leastCost } from '../support/exact-table.ts';
import { hostileRounds } from '../support/hostile-rounds.ts';
import { recompute } from '../support/recompute.ts';
import { runs } from '../support/runs.ts';

/** Six to twelve kommuner, up to sixty persons, samarbeid in samarbeid, and rules of many kinds: too many to try them all. */
const middling = (weightless: boolean): fc.Arbitrary<ApportionProblem> =>
  fc
    .record({
      total: fc.integer({ min: 12, max: 60 }),
      facts: fc.array(
        fc.record({
          weight: fc.oneof(
            { arbitrary: fc.integer({ min: 1, max: 40 }), weight: 3 },
            {
              arbitrary: fc.constantFrom<number | string>('1/3', '7/2', '0.05', weightless ? 0 : 2),
              weight: 1,
            },
          ),
          least: fc.constantFrom(0, 0, 3, 5, 8),
          min: fc.constantFrom(0, 0, 0, 2),
          max: fc.constantFrom(null, null, 6, 9, 15),
        }),
        { minLength: 6, maxLength: 12 },
      ),
      bounds: fc.array(fc.tuple(fc.constantFrom(0, 0, 6, 11), fc.constantFrom(null, null, 14, 20)), {
        minLength: 3,
        maxLength: 3,
      }),
    })
    .map(({ total, facts, bounds }) => {
      const ids = facts.map((_, i) => `k${i}`);
      const group = (id: string, members: readonly string[], at: number) => {
        const [min = 0, max = null] = bounds[at] ?? [];
        return { id, members, min, max };
      };
      return {
        total,
        places: facts.map(({ least, ...place }, i) => ({ id: ids[i] ?? '', ...place, minIfPositive: least })),
        groups: [
          group('outer', ['inner', ...ids.slice(2, 4)], 0),
          group('inner', ids.slice(0, 2), 1),
          group('apart', ids.slice(4, 6), 2),
        ],
      };
    });

describe.each([
  ['where everybody has a share', false],
  ['where some have none', true],
] as const)('the least cost, beside a table of every sum, %s', (_, weightless) => {
  it('is the same to the last fraction, and there is none exactly where there is none', () => {
    let answers = 0;
    fc.assert(
      fc.property(middling(weightless), (problem) => {
        const answer = apportion(problem);
        const least = leastCost(problem);
        expect(answer.feasible && costOf(problem, answer.numbers)).toEqual(least ?? false);
        if (!answer.feasible) return;
        answers += 1;
        expect(recompute(problem, answer)).toEqual([]);
      }),
      { ...runs(200), seed: 281 },
    );
    expect(answers).toBeGreaterThan(runs(200).numRuns / 10);
  });
});

describe('a range where shares fall to nothing and "0 or at least m" holds', () => {
  it('is over the same numbers as a whole allocation for each of its draws', () => {
    let compared = 0;
    const ruled = hostileRounds.map((input): AllocationInput => {
      const ids = input.places.map(({ id }) => id);
      const room = input.places.slice(0, 3).reduce((sum, { max }) => sum + (max ?? 0), 0);
      return {
        ...input,
        total: input.total % 90,
        places: input.places.map((place) => ({ ...place, minIfPositive: 3 })),
        // Above what those with a highest can take, so that one without a share may be forced.
        groups: [{ id: 'G', members: ids.slice(0, 3), min: Math.min(input.total % 90, room % 7), max: null }],
      };
    });
    fc.assert(
      fc.property(ruled, (input) => {
        const found = sensitivity(input, {
          allowed: { kind: 'band', share: 0.9 },
          draws: 1,
          seed: 3,
          within: 0,
        });
        const answer = allocate(input);
        expect(found.feasible).toBe(answer.feasible);
        if (!found.feasible || !answer.feasible) return;
        // Every end that was found is a real answer: the allocation under the weights that are named with it.
        for (const { id, worst, best } of found.places)
          for (const { number, reaches } of [worst, best]) {
            const criteria = input.criteria.map((one) => ({ ...one, reach: reaches[one.id] ?? Number.NaN }));
            const there = allocate({ ...input, criteria });
            expect([id, there.feasible && there.numbers[id]]).toEqual([id, number]);
            compared += 1;
          }
      }),
      { ...runs(60), seed: 282 },
    );
    expect(compared).toBeGreaterThan(0);
  });
});
