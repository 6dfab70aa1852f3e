import { describe, expect, it } from 'vitest';
import { apportion, solve } from '../../../shared/allocation/index.ts';
import { recompute } from '../support/recompute.ts';
import { readVectors } from '../support/vectors.ts';

const vectors = readVectors('bounded-groups.json');

describe.skipIf(vectors === null)('120 problems with nested groups, checked exhaustively', () => {
  const feasible = (vectors ?? []).filter(({ expected }) => expected.feasible);
  const infeasible = (vectors ?? []).filter(({ expected }) => !expected.feasible);

  it('are 100 with an answer and 20 without', () => {
    expect([feasible.length, infeasible.length]).toEqual([100, 20]);
  });

  it('have the expected numbers and objective, to the last fraction', () => {
    for (const { problem, expected } of feasible)
      expect(apportion(problem)).toMatchObject({ numbers: expected.numbers, objective: expected.objective });
  });

  it('name the expected group in conflict, with both sums', () => {
    for (const { problem, expected } of infeasible) {
      const { node, need, have, lo, hi } = expected.conflict ?? { node: null };
      expect(apportion(problem)).toMatchObject({
        feasible: false,
        conflict: { node, need: need ?? lo, have: have ?? hi },
      });
    }
  });

  it('have certificates from which a pocket calculator gets every number', () => {
    for (const { problem } of feasible) {
      const answer = apportion(problem);
      if (!answer.feasible) throw new Error('an answer was expected');
      expect(recompute(problem, answer)).toEqual([]);
    }
  });

  it('are answered in kind, as an array, by solve', () => {
    const result = solve((vectors ?? []).map(({ problem }) => problem));
    expect(
      result.ok && Array.isArray(result.answer) ? result.answer.map(({ feasible: yes }) => yes) : null,
    ).toEqual((vectors ?? []).map(({ expected }) => expected.feasible));
  });
});
