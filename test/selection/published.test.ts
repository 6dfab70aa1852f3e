import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../shared/allocation/robustness/seeded.ts';
import { chooseSets, type SelectionProblem, underOtherWeights } from '../../shared/selection/index.ts';
import { sharedData } from '../support/shared-data.ts';

const table = sharedData('vectors/select-5-of-10-synthetic.csv');
const answers = sharedData('vectors/select-5-of-10-expected.json');

interface Expected {
  readonly all_subsets: number;
  readonly feasible: number;
  readonly best_unconstrained: readonly string[];
  readonly value_unconstrained: number;
  readonly best_feasible: readonly string[];
  readonly value_feasible: number;
  readonly price_of_diversity: number;
  readonly top5: readonly { readonly set: readonly string[]; readonly value: number }[];
  readonly why_not: Readonly<
    Record<string, { readonly best_with: readonly string[]; readonly loss: number }>
  >;
  readonly distinct_winners_over_weights: number;
}

interface Row {
  readonly id: string;
  readonly score: number;
  readonly coreIndex: number;
}

function read(tablePath: string): { readonly problem: SelectionProblem; readonly rows: readonly Row[] } {
  const [, ...lines] = readFileSync(tablePath, 'utf8').trim().split('\n');
  const cells = lines.map((line) => line.split(','));
  const criteria = ['c1', 'c2', 'c3', 'c4'];
  return {
    rows: cells.map((row) => ({ id: row[0] ?? '', score: Number(row[8]), coreIndex: Number(row[11]) })),
    problem: {
      size: 5,
      candidates: cells.map(([id = '', landsdel = '', operator = '', form = '', ...marks]) => ({
        id,
        attributes: { landsdel, operator, form },
        marks: Object.fromEntries(criteria.map((name, at) => [name, Number(marks[at])])),
      })),
      criteria: criteria.map((id, at) => ({ id, weight: 4 - at })),
      rules: [
        { id: 'operators', kind: 'of-each', attribute: 'operator', min: 1 },
        { id: 'two-a-landsdel', kind: 'at-most', attribute: 'landsdel', max: 2 },
        { id: 'four-landsdeler', kind: 'different', attribute: 'landsdel', min: 4 },
        { id: 'forms', kind: 'of-each', attribute: 'form', min: 2 },
      ],
      required: [],
      excluded: [],
      margin: 0.7,
    },
  };
}

describe.skipIf(table === null || answers === null)('the invented call of 5 among 10', () => {
  // In each test, not here: this is run also where the tests are skipped, and there is no file to read then.
  const published = () => {
    const { problem, rows } = read(table ?? '');
    const expected = JSON.parse(readFileSync(answers ?? '', 'utf8')) as Expected;
    return { problem, rows, expected, selection: chooseSets(problem) };
  };

  it('looks at all 252 sets and finds the 66 that keep the rules', () => {
    const { selection, expected } = published();
    expect(selection.examined).toBe(expected.all_subsets);
    expect(selection.feasible).toBe(expected.feasible);
  });

  it('scores each candidate as published', () => {
    const { selection, rows } = published();
    expect(selection.scores).toEqual(rows.map(({ id, score }) => ({ id, score })));
  });

  it('finds the best set with the rules and without, and what the rules cost', () => {
    const { selection, expected } = published();
    expect(selection.best?.ids.toSorted()).toEqual(expected.best_feasible.toSorted());
    expect(selection.best?.value).toBe(expected.value_feasible);
    expect(selection.bestWithoutRules.ids.toSorted()).toEqual(expected.best_unconstrained.toSorted());
    expect(selection.bestWithoutRules.value).toBe(expected.value_unconstrained);
    expect(selection.price).toBeCloseTo(expected.price_of_diversity, 12);
    expect(selection.bestWithoutRules.breaks).not.toEqual([]);
  });

  it('lists the five best as near ties, in order', () => {
    const { selection, expected } = published();
    expect(selection.good.slice(0, 5).map(({ ids, value }) => ({ set: ids.toSorted(), value }))).toEqual(
      expected.top5.map(({ set, value }) => ({ set: set.toSorted(), value })),
    );
  });

  it('tells of each that is left out the best set with it and what that loses', () => {
    const { selection, expected } = published();
    expect(
      Object.fromEntries(selection.whyNot.map(({ id, best, loss }) => [id, [best?.ids.toSorted(), loss]])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(expected.why_not).map(([id, { best_with, loss }]) => [
          id,
          [best_with.toSorted(), expect.closeTo(loss, 10)],
        ]),
      ),
    );
  });

  it('finds as many winners over falling weights as published, and how often each candidate is in them', () => {
    const { problem, rows, expected } = published();
    const other = underOtherWeights(problem, 20_000, seeded(1));
    expect(other.winners).toHaveLength(expected.distinct_winners_over_weights);
    for (const { id, coreIndex } of rows)
      expect(other.inWinner.find((candidate) => candidate.id === id)?.share).toBeCloseTo(coreIndex, 1);
    // Larvik's set wins where the first weight is under a half: with four weights in falling order, half of them.
    expect(other.inWinner.find(({ id }) => id === 'Larvik')?.share).toBeGreaterThan(0.485);
    expect(other.inWinner.find(({ id }) => id === 'Larvik')?.share).toBeLessThan(0.515);
  });
});
