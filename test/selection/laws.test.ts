import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../shared/allocation/robustness/seeded.ts';
import {
  chooseSets,
  countSets,
  type SelectionProblem,
  type SpreadRule,
  underOtherWeights,
} from '../../shared/selection/index.ts';
import { anyProblem } from './any-problem.ts';

/** Every set as a list of places, the plain way. */
function allSets(n: number, size: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** n }, (_, bits) =>
    [...Array(n).keys()].filter((place) => (bits >> place) & 1),
  ).filter((set) => set.length === size);
}

function keeps(problem: SelectionProblem, set: readonly number[], one: SpreadRule): boolean {
  const valuesOf = (places: readonly number[]) =>
    places.map((place) => problem.candidates[place]?.attributes[one.attribute] ?? '');
  const known = [...new Set(valuesOf([...problem.candidates.keys()]))];
  const counts = known.map((value) => valuesOf(set).filter((other) => other === value).length);
  switch (one.kind) {
    case 'of-each':
      return counts.every((count) => count >= one.min);
    case 'at-most':
      return counts.every((count) => count <= one.max);
    case 'different':
      return counts.filter((count) => count > 0).length >= one.min;
    case 'of-value':
      throw new Error('not drawn here');
  }
}

describe('the laws of a selection', () => {
  it('agrees with a plain count of every set: how many, how many keep the rules, the best and the near ties', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { candidates, criteria, margin, rules, size } = problem;
        const points = (set: readonly number[]) =>
          set.reduce(
            (sum, place) =>
              sum +
              criteria.reduce(
                (s, { id, weight }) => s + weight * Math.round((candidates[place]?.marks[id] ?? 0) * 100),
                0,
              ),
            0,
          );
        const sets = allSets(candidates.length, size);
        const kept = sets.filter((set) => rules.every((one) => keeps(problem, set, one)));
        const highest = Math.max(...kept.map(points));
        const weight = criteria.reduce((sum, one) => sum + one.weight, 0);
        const found = chooseSets(problem);
        expect(found.examined).toBe(sets.length);
        expect(found.feasible).toBe(kept.length);
        if (kept.length === 0) expect(found.best).toBeNull();
        else {
          expect(found.best?.value).toBe(highest / (100 * weight));
          expect(found.goodCount).toBe(
            kept.filter((set) => points(set) >= highest - Math.round(margin * 100) * weight).length,
          );
        }
        expect(found.bestWithoutRules.value).toBe(Math.max(...sets.map(points)) / (100 * weight));
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const turned = chooseSets({ ...problem, candidates: problem.candidates.toReversed() });
        const found = chooseSets(problem);
        expect([turned.best?.value, turned.feasible, turned.goodCount, turned.price]).toEqual([
          found.best?.value,
          found.feasible,
          found.goodCount,
          found.price,
        ]);
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });

  it('never gains by a rule, and never loses by dropping one', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { price, rules } = chooseSets(problem);
        expect(price ?? 0).toBeGreaterThanOrEqual(0);
        for (const { gain } of rules) expect(gain ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });

  it('has winners at other weights exactly where some set keeps the rules, and their shares fill the places', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { best } = chooseSets(problem);
        const { winners, inWinner } = underOtherWeights(problem, 50, seeded(7));
        expect(winners.length > 0).toBe(best !== null);
        const sum = inWinner.reduce((all, { share }) => all + share, 0);
        expect(sum).toBeCloseTo(best === null ? 0 : problem.size, 9);
      }),
      { seed: 20_261_122, numRuns: 100 },
    );
  });
});

describe('the number of sets', () => {
  it.each([
    [10, 5, 252],
    [10, 0, 1],
    [10, 10, 1],
    [3, 4, 0],
    [3, -1, 0],
    [26, 10, 5_311_735],
    [60, 30, Number.POSITIVE_INFINITY],
  ])('of %i, %i chosen, is %i', (n, size, sets) => {
    expect(countSets(n, size)).toBe(sets);
  });

  it('is the sum of those with and those without the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (n, size) => {
        expect(countSets(n, size)).toBe(countSets(n - 1, size) + countSets(n - 1, size - 1));
      }),
    );
  });
});
