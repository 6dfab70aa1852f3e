import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { chooseBySolver, chooseSets, type Selection, type Solve } from '../../shared/selection/index.ts';
import { anyProblem } from './any-problem.ts';
import { candidate, problem } from './support.ts';

const highs = await highsLoader();
const solve: Solve = async (model) => {
  const { Status, Columns } = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0.5 });
  if (Status === 'Infeasible') return null;
  if (Status !== 'Optimal') throw new Error(Status);
  return new Set(
    Object.values(Columns).flatMap((column) =>
      'Primal' in column && column.Primal > 0.5 ? [column.Name] : [],
    ),
  );
};

/** What both ways must agree on: sets may differ where they are equally good. */
const numbersOf = (selection: Selection) => ({
  scores: selection.scores,
  best: selection.best?.value,
  free: selection.bestWithoutRules.value,
  price: selection.price,
  gains: selection.rules.map(({ gain, best }) => [gain, best?.value]),
  losses: selection.best === null ? [] : selection.scores.map(({ id }) => lossOf(selection, id)),
  membership: selection.membership.map(({ membership }) => membership),
  dropped: selection.drops[0]?.length,
});

/** 0 for one in the best set, and for one that another, equally good set has. */
const lossOf = (selection: Selection, id: string) => {
  const other = selection.whyNot.find((one) => one.id === id);
  return other === undefined ? 0 : other.loss;
};

describe('choosing by solving whole-number programmes', () => {
  it('gives the same values, gains, losses and memberships as looking at every set', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem, async (one) => {
        expect(numbersOf(await chooseBySolver(one, solve))).toEqual(numbersOf(chooseSets(one)));
      }),
      { seed: 20_261_122, numRuns: 60 },
    );
  });

  it('keeps a required one in and an excluded one out', async () => {
    const one = problem({ required: ['D'], excluded: ['A'] });
    const { best, whyNot, membership } = await chooseBySolver(one, solve);
    expect(best?.ids).toEqual(['B', 'D']);
    expect(whyNot.find(({ id }) => id === 'A')).toEqual({ id: 'A', best: null, loss: null });
    expect(membership.find(({ id }) => id === 'D')?.membership).toBe('all');
  });

  it('names the ten best sets at most, none twice', async () => {
    const alike = Array.from({ length: 8 }, (_, at) => candidate(`${at}`, 3));
    const { good, ties } = await chooseBySolver(problem({ candidates: alike, size: 4 }), solve);
    expect(new Set(good.map(({ ids }) => ids.join())).size).toBe(10);
    expect(ties).toHaveLength(9);
  });

  it('manages forty candidates, where sets are counted in milliards', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      candidate(`${at}`, (at * 37) % 91, ['red', 'blue', 'green'][at % 3]),
    );
    const { best, method, examined } = await chooseBySolver(
      problem({
        candidates: many,
        size: 15,
        rules: [{ id: 'colours', kind: 'at-most', attribute: 'colour', max: 5 }],
      }),
      solve,
    );
    const fiveBest = (colour: number) =>
      many
        .filter((_, at) => at % 3 === colour)
        .map(({ marks }) => marks.c ?? 0)
        .sort((a, b) => b - a)
        .slice(0, 5)
        .reduce((sum, mark) => sum + mark, 0);
    expect(best?.value).toBe(fiveBest(0) + fiveBest(1) + fiveBest(2));
    expect([method, examined]).toEqual(['solver', null]);
  });

  it('does not believe a solver that breaks a rule or chooses too few', async () => {
    const rules = [{ id: 'colours', kind: 'of-each', attribute: 'colour', min: 1 }] as const;
    await expect(chooseBySolver(problem({ rules }), async () => new Set(['x0', 'x1']))).rejects.toThrow(
      'broke a rule',
    );
    await expect(chooseBySolver(problem(), async () => new Set(['x0']))).rejects.toThrow('another number');
    await expect(chooseBySolver(problem(), async () => null)).rejects.toThrow('no set without rules');
  });
});
