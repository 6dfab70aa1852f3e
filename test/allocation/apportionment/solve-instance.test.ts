import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { findConflict } from '../../../shared/allocation/apportionment/find-conflict.ts';
import { emptySolution, solveInstance } from '../../../shared/allocation/apportionment/solve-instance.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

describe('solving one set of weights after another', () => {
  it('gives each the numbers it gets alone, whatever was solved before in the same place', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(problems(), fc.array(weights, { minLength: 2, maxLength: 6 }), (problem, draws) => {
        const instance = buildInstance(problem);
        if (findConflict(instance)) return;
        const used = emptySolution(problem.places.length, problem.groups?.length ?? 0);
        for (const draw of draws) {
          const near = Float64Array.from(draw.slice(0, problem.places.length));
          const other = { ...instance, weights: { near, exact: null } };
          const again = solveInstance(other, used);
          expect(again).toBe(used);
          const { numbers, lower, upper } = solveInstance(other);
          expect([again.numbers, again.lower, again.upper]).toEqual([numbers, lower, upper]);
        }
      }),
      runs(500),
    );
  });

  it('remembers the divisor of the whole, and of each group at the bound that was shared out alone', () => {
    const instance = buildInstance({
      total: 90,
      places: ['a', 'b', 'c'].map((id, i) => ({ id, weight: 30 * (i + 1) })),
      groups: [{ id: 'G', members: ['a', 'b'], max: 30 }],
    });
    const [atMinimum, atMaximum, whole] = solveInstance(instance).divisors;
    expect(atMinimum).toBe(0);
    expect(atMaximum).toBeCloseTo(3, 0);
    expect(whole).toBeGreaterThan(0);
  });
});
