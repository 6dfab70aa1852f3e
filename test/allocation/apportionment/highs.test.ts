import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { nested, zeroOrMinimum } from '../../bench/instances.ts';
import { programCost } from '../support/linear-program.ts';
import { solveWithHighs } from '../support/solve-with-highs.ts';

/** HiGHS accepts a solution within its tolerance of the optimum. */
const TOLERANCE = 1e-6;

async function expectSameOptimum(problem: ApportionProblem): Promise<void> {
  const answer = apportion(problem);
  if (!answer.feasible) throw new Error(answer.conflict.message);
  const ours = problem.places.map(({ id }) => answer.numbers[id] ?? Number.NaN);
  const theirs = await solveWithHighs(problem);
  expect(theirs.reduce((sum, x) => sum + x, 0)).toBe(problem.total);
  const [ourCost, theirCost] = [programCost(problem, ours), programCost(problem, theirs)];
  expect(ourCost).toBeLessThanOrEqual(theirCost + 1e-9 * Math.abs(theirCost));
  expect(Math.abs(theirCost - ourCost)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(theirCost)));
}

describe('the same optimum as HiGHS', () => {
  it.each([1, 2, 3])('for 43 kommuner with nested groups, drawn with seed %i', async (seed) => {
    await expectSameOptimum(nested(43, 700, 6, seed));
  });

  it('for 100 kommuner with twelve groups', async () => {
    await expectSameOptimum(nested(100, 2000, 12, 4));
  });

  it.each([5, 6, 7])('for 43 kommuner with "0 or at least 10", drawn with seed %i', async (seed) => {
    await expectSameOptimum(zeroOrMinimum(43, 700, seed));
  });

  it('for 30 kommuner with "0 or at least m" in nested groups', async () => {
    const { places, ...rest } = nested(30, 400, 5, 11);
    const some = places.map((place, i) =>
      place.min === 0 && i % 2 === 0 ? { ...place, minIfPositive: 3 + (i % 7) } : place,
    );
    await expectSameOptimum({ ...rest, places: some });
  });
});
