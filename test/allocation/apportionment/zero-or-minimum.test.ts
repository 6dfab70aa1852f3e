import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../shared/allocation/index.ts';
import { bruteForce, costOf } from '../support/brute-force.ts';
import { problems } from '../support/problems.ts';
import { recompute } from '../support/recompute.ts';
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
      { numRuns: 3000 },
    );
  });

  it('gives a certificate that reproduces every number, given the branches', () => {
    fc.assert(
      fc.property(problems({ orZero: true }), (problem) => {
        const answer = apportion(problem);
        if (answer.feasible) expect(recompute(problem, answer)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the places, also between answers that are equally good', () => {
    fc.assert(
      fc.property(problems({ orZero: true, weightless: true }), (problem) => {
        const reversed = apportion({ ...problem, places: [...problem.places].reverse() });
        const answer = apportion(problem);
        expect(reversed.feasible && reversed.numbers).toEqual(answer.feasible && answer.numbers);
      }),
      { numRuns: 1000 },
    );
  });
});
