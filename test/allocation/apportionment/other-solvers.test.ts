import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { nested, zeroOrMinimum } from '../../bench/instances.ts';
import { otherSolvers } from '../../bench/other-solvers.ts';
import { programCost } from '../support/linear-program.ts';

/** CBC accepts a solution within its tolerance of the optimum. */
const TOLERANCE = 1e-6;

const installed = await otherSolvers();

/** The Debian packages glpk-utils and coinor-cbc, by other hands than HiGHS. A machine without them skips, and says so. */
describe.each(['glpsol', 'cbc'])('the same optimum as %s', (name) => {
  const solver = installed.find((one) => one.name === name);
  const problems: readonly (readonly [string, ApportionProblem])[] = [
    ['43 kommuner with nested groups', nested(43, 700, 6, 8)],
    ['60 kommuner with nine groups', nested(60, 900, 9, 9)],
    ['43 kommuner with "0 or at least 10"', zeroOrMinimum(43, 700, 2)],
  ];
  it.skipIf(solver === undefined).each(problems)('for %s', (_, problem) => {
    const answer = apportion(problem);
    if (!answer.feasible || solver === undefined) throw new Error('an answer was expected');
    const ours = programCost(
      problem,
      problem.places.map(({ id }) => answer.numbers[id] ?? Number.NaN),
    );
    const theirs = programCost(problem, solver.solve(problem).numbers);
    expect(ours).toBeLessThanOrEqual(theirs + 1e-9 * Math.abs(theirs));
    expect(Math.abs(theirs - ours)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(theirs)));
  });
});
