import { describe, expect, it } from 'vitest';
import { chooseSets, type SpreadRule } from '../../shared/selection/index.ts';
import { candidate, problem } from './support.ts';

const bothColours: SpreadRule = { id: 'colours', kind: 'of-each', attribute: 'colour', min: 1 };

describe('choosing without rules', () => {
  it('takes the highest marks, and the rules then cost nothing', () => {
    const { best, bestWithoutRules, price, examined, feasible } = chooseSets(problem());
    expect(best).toEqual({ ids: ['A', 'B'], value: 9, breaks: [] });
    expect(bestWithoutRules).toEqual(best);
    expect([price, examined, feasible]).toEqual([0, 6, 6]);
  });

  it('weighs the criteria in proportion, and gives values in points', () => {
    const { scores } = chooseSets(
      problem({
        criteria: [
          { id: 'c', weight: 3 },
          { id: 'd', weight: 1 },
        ],
        candidates: ['A', 'B'].map((id, at) => ({ id, marks: { c: 4, d: 8 * at }, attributes: {} })),
        size: 1,
      }),
    );
    expect(scores).toEqual([
      { id: 'A', score: 3 },
      { id: 'B', score: 5 },
    ]);
  });

  it('takes all where all are to be chosen, and has nobody to explain', () => {
    const { best, whyNot, examined } = chooseSets(problem({ size: 4 }));
    expect(best?.ids).toEqual(['A', 'B', 'C', 'D']);
    expect([whyNot, examined]).toEqual([[], 1]);
  });

  it('compares marks with decimals exactly: 0,10 + 0,20 is as good as 0,30 + 0', () => {
    const marks = [0.1, 0.2, 0.3, 0];
    const { ties, best } = chooseSets(
      problem({ candidates: marks.map((mark, at) => candidate(`${at}`, mark)), excluded: [], size: 2 }),
    );
    expect(best?.ids).toEqual(['1', '2']);
    expect(ties).toEqual([]);
    const equal = chooseSets(
      problem({ candidates: marks.map((mark, at) => candidate(`${at}`, mark)), required: ['0'], size: 3 }),
    );
    expect(equal.best?.value).toBe(0.6);
  });
});

describe('choosing with rules for spread', () => {
  it('finds the best that keeps them and the points they cost', () => {
    const { best, price, feasible } = chooseSets(problem({ rules: [bothColours] }));
    expect(best).toEqual({ ids: ['A', 'C'], value: 8, breaks: [] });
    expect([price, feasible]).toEqual([1, 4]);
  });

  it('names the rules that the best set without rules breaks', () => {
    expect(chooseSets(problem({ rules: [bothColours] })).bestWithoutRules.breaks).toEqual(['colours']);
  });

  it('tells of the rule that alone decides what dropping it would gain and how many sets it removed', () => {
    const idle: SpreadRule = { id: 'idle', kind: 'at-most', attribute: 'colour', max: 2 };
    const { rules } = chooseSets(problem({ rules: [bothColours, idle] }));
    expect(rules).toEqual([
      { rule: 'colours', gain: 1, removed: 2, best: { ids: ['A', 'B'], value: 9, breaks: ['colours'] } },
      { rule: 'idle', gain: 0, removed: 0, best: { ids: ['A', 'C'], value: 8, breaks: [] } },
    ]);
  });

  it('finds no rule decisive where two rules forbid the same sets', () => {
    const twin: SpreadRule = { id: 'twin', kind: 'different', attribute: 'colour', min: 2 };
    const { price, rules } = chooseSets(problem({ rules: [bothColours, twin] }));
    expect(price).toBe(1);
    expect(rules.map(({ gain }) => gain)).toEqual([0, 0]);
  });

  it.each<[string, SpreadRule, readonly string[]]>([
    ['at most one of any colour', { id: 'r', kind: 'at-most', attribute: 'colour', max: 1 }, ['A', 'C']],
    ['two different colours', { id: 'r', kind: 'different', attribute: 'colour', min: 2 }, ['A', 'C']],
    [
      'at least two blue',
      { id: 'r', kind: 'of-value', attribute: 'colour', value: 'blue', min: 2, max: null },
      ['C', 'D'],
    ],
    ['no red', { id: 'r', kind: 'of-value', attribute: 'colour', value: 'red', min: 0, max: 0 }, ['C', 'D']],
    [
      'none of a colour nobody has',
      { id: 'r', kind: 'of-value', attribute: 'colour', value: 'green', min: 0, max: 0 },
      ['A', 'B'],
    ],
  ])('keeps the rule of %s', (_, rule, ids) => {
    expect(chooseSets(problem({ rules: [rule] })).best?.ids).toEqual(ids);
  });

  it('answers which fewest rules to drop where no set keeps them all', () => {
    const { best, price, drops, rules, whyNot, membership, good } = chooseSets(
      problem({
        rules: [
          { id: 'green', kind: 'of-value', attribute: 'colour', value: 'green', min: 1, max: null },
          { id: 'three', kind: 'different', attribute: 'colour', min: 3 },
          bothColours,
        ],
      }),
    );
    expect([best, price, good]).toEqual([null, null, []]);
    expect(drops).toEqual([['green', 'three']]);
    expect(rules.map(({ best: without, gain }) => [without, gain])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(whyNot).toHaveLength(4);
    expect(membership.every(({ membership: of }) => of === 'none')).toBe(true);
  });
});

describe('who must be in and who must not', () => {
  it('keeps a required one in, however low, and looks only at sets with it', () => {
    const { best, examined } = chooseSets(problem({ required: ['D'] }));
    expect(best?.ids).toEqual(['A', 'D']);
    expect(examined).toBe(3);
  });

  it('keeps an excluded one out, and says that no set has it', () => {
    const { best, whyNot, examined } = chooseSets(problem({ excluded: ['A'] }));
    expect(best?.ids).toEqual(['B', 'C']);
    expect(examined).toBe(3);
    expect(whyNot.find(({ id }) => id === 'A')).toEqual({ id: 'A', best: null, loss: null });
  });
});

describe('near ties', () => {
  it('names other sets with the same value', () => {
    const { best, ties } = chooseSets(
      problem({ candidates: [candidate('A', 5), candidate('B', 4), candidate('C', 4)] }),
    );
    expect(best?.ids).toEqual(['A', 'B']);
    expect(ties.map(({ ids }) => ids)).toEqual([['A', 'C']]);
  });

  it('counts who is in all, some or none of the sets within the margin, its edge included', () => {
    const { membership, goodCount, good } = chooseSets(problem({ margin: 1 }));
    expect(good.map(({ ids, value }) => [ids.join(''), value])).toEqual([
      ['AB', 9],
      ['AC', 8],
    ]);
    expect(goodCount).toBe(2);
    expect(membership).toEqual([
      { id: 'A', membership: 'all', sets: 2 },
      { id: 'B', membership: 'some', sets: 1 },
      { id: 'C', membership: 'some', sets: 1 },
      { id: 'D', membership: 'none', sets: 0 },
    ]);
  });

  it('lists two hundred of them and counts the rest', () => {
    const alike = Array.from({ length: 12 }, (_, at) => candidate(`${at}`, 3));
    const { good, goodCount, ties } = chooseSets(problem({ candidates: alike, size: 6 }));
    expect([good.length, goodCount, ties.length]).toEqual([200, 924, 199]);
  });
});

describe('a problem that cannot be read', () => {
  it.each<[string, Parameters<typeof problem>[0]]>([
    ['size', { size: 0 }],
    ['size', { size: 5 }],
    ['margin', { margin: -1 }],
    ['margin', { margin: 0.001 }],
    ['criteria', { criteria: [{ id: 'c', weight: 0 }] }],
    ['criteria[0].weight', { criteria: [{ id: 'c', weight: 0.5 }] }],
    ['candidates[0].marks.d', { criteria: [{ id: 'd', weight: 1 }] }],
    ['candidates[1].id', { candidates: [candidate('A', 1), candidate('A', 2)] }],
    ['candidates[0].attributes.form', { rules: [{ id: 'r', kind: 'of-each', attribute: 'form', min: 1 }] }],
    ['rules[0].max', { rules: [{ id: 'r', kind: 'at-most', attribute: 'colour', max: -1 }] }],
    [
      'rules[0].max',
      { rules: [{ id: 'r', kind: 'of-value', attribute: 'colour', value: 'red', min: 2, max: 1 }] },
    ],
    ['required[0]', { required: ['X'] }],
    ['required', { required: ['A', 'A'] }],
    ['required', { required: ['A'], excluded: ['A'] }],
    ['required', { required: ['A', 'B', 'C'] }],
    ['excluded', { excluded: ['A', 'B', 'C'] }],
    ['rules', { rules: Array.from({ length: 21 }, (_, at) => ({ ...bothColours, id: `${at}` })) }],
  ])('is refused with the field: %s', (path, change) => {
    expect(() => chooseSets(problem(change))).toThrow(expect.objectContaining({ path }));
  });

  it('is refused where there are more than five million sets', () => {
    const many = Array.from({ length: 40 }, (_, at) => candidate(`${at}`, 3));
    expect(() => chooseSets(problem({ candidates: many, size: 12 }))).toThrow(
      expect.objectContaining({ path: 'candidates' }),
    );
  });
});
