import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Apportionment, type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { bruteForce, costOf } from '../support/brute-force.ts';
import { problems } from '../support/problems.ts';
import { recompute } from '../support/recompute.ts';
import { runs } from '../support/runs.ts';

const answered = (problem: ApportionProblem): Apportionment | null => {
  const answer = apportion(problem);
  return answer.feasible ? answer : null;
};
const numbersOf = (problem: ApportionProblem): readonly number[] | null => {
  const answer = answered(problem);
  return answer ? problem.places.map(({ id }) => answer.numbers[id] ?? Number.NaN) : null;
};

describe('properties of apportion', () => {
  it('finds the optimum that trying everything finds, and says there is none exactly when there is none', () => {
    fc.assert(
      fc.property(problems({ weightless: true }), (problem) => {
        const numbers = numbersOf(problem);
        const cost = numbers ? costOf(problem.places.map(({ weight }) => String(weight)))(numbers) : null;
        expect(cost).toEqual(bruteForce(problem));
        if (numbers) expect(numbers.reduce((a, b) => a + b, 0)).toBe(problem.total);
      }),
      runs(3000),
    );
  });

  it('gives a certificate that reproduces every number and stands on the right side of every bound', () => {
    fc.assert(
      fc.property(problems(), (problem) => {
        const answer = answered(problem);
        if (answer) expect(recompute(problem, answer)).toEqual([]);
      }),
      runs(3000),
    );
  });

  it('does not depend on the order of places, groups or members (anonymous)', () => {
    fc.assert(
      fc.property(problems({ weightless: true }), (problem) => {
        const reversed = {
          ...problem,
          places: [...problem.places].reverse(),
          groups: (problem.groups ?? []).map((group) => ({
            ...group,
            members: [...group.members].reverse(),
          })),
        };
        expect(answered(reversed)?.numbers).toEqual(answered(problem)?.numbers);
      }),
    );
  });

  it('never takes a person from anyone when the total grows by one (house monotone)', () => {
    fc.assert(
      fc.property(problems({ weightless: true }), (problem) => {
        const [before, after] = [numbersOf(problem), numbersOf({ ...problem, total: problem.total + 1 })];
        if (before && after) expect(after.every((x, i) => x >= (before[i] ?? 0))).toBe(true);
      }),
      runs(1000),
    );
  });

  it('never gives a place fewer when its own weight alone is raised', () => {
    fc.assert(
      fc.property(problems(), fc.nat(), fc.integer({ min: 1, max: 9 }), (problem, pick, more) => {
        const index = pick % problem.places.length;
        const raised = problem.places.map((place, i) =>
          i === index ? { ...place, weight: raise(String(place.weight), more) } : place,
        );
        const [before, after] = [numbersOf(problem), numbersOf({ ...problem, places: raised })];
        if (before && after) expect(after[index]).toBeGreaterThanOrEqual(before[index] ?? 0);
      }),
      runs(1000),
    );
  });

  it('is pairwise population monotone without groups: of two, the one that grew more in proportion never loses to the other', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(weights, weights, fc.integer({ min: 0, max: 30 }), (before, grown, total) => {
        const n = Math.min(before.length, grown.length);
        const solve = (all: readonly number[]) =>
          numbersOf({ total, places: all.slice(0, n).map((weight, i) => ({ id: `k${i}`, weight })) }) ?? [];
        const [x, y] = [solve(before), solve(grown)];
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) {
            const grewMore = (grown[i] ?? 0) * (before[j] ?? 0) > (grown[j] ?? 0) * (before[i] ?? 0);
            if (grewMore) expect((y[i] ?? 0) < (x[i] ?? 0) && (y[j] ?? 0) > (x[j] ?? 0)).toBe(false);
          }
      }),
      runs(1000),
    );
  });

  it('names a tie exactly where another answer is as good', () => {
    fc.assert(
      fc.property(problems(), (problem) => {
        const answer = answered(problem);
        if (!answer) return;
        const cost = costOf(problem.places.map(({ weight }) => String(weight)));
        expect(answer.ties.length > 0).toBe(countOptima(problem, cost) > 1);
      }),
      runs(500),
    );
  });
});

function raise(weight: string, more: number): string {
  const [num = '0', den = '1'] = weight.split('/');
  return `${Number(num) + more}/${den}`;
}

function countOptima(problem: ApportionProblem, cost: ReturnType<typeof costOf>): number {
  const numbers = numbersOf(problem) ?? [];
  const best = cost(numbers);
  let same = 0;
  const walk = (i: number, left: number, x: readonly number[]): void => {
    if (i === problem.places.length) {
      const places = problem.places.map((place, k) => ({ ...place, min: x[k] ?? 0, max: x[k] ?? 0 }));
      if (left === 0 && cost(x)[1] === best[1] && apportion({ ...problem, places }).feasible) same += 1;
      return;
    }
    const { min, max } = problem.places[i] ?? {};
    for (let k = min ?? 0; k <= Math.min(left, max ?? left); k++) walk(i + 1, left - k, [...x, k]);
  };
  walk(0, problem.total, []);
  return same;
}
