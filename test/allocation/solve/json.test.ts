import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion, solve } from '../../../shared/allocation/index.ts';
import { parseProblem } from '../../../shared/allocation/solve/parse-problem.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

const usable = {
  total: 3,
  places: [
    { id: 'a', weight: 1 },
    { id: 'b', weight: '1/2', min: null, max: 2 },
  ],
};
const drawn = problems({ orZero: true, weightless: true });

/** Everything JSON can hold that is none of what is asked for. */
const others = {
  number: ['3', null, true, [], {}],
  text: [3, null, true, [], {}, ''],
  list: ['', 3, null, true, {}],
  object: ['', 3, null, true, []],
  weight: [null, true, [], {}],
  bound: ['3', true, [], {}],
};

describe('solve, beside apportion', () => {
  it('answers what apportion answers, through JSON and back', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const found = solve(JSON.parse(JSON.stringify(problem)));
        const answer = apportion(problem);
        if (!found.ok || Array.isArray(found.answer)) throw new Error('one answer was expected');
        if (answer.feasible) {
          const { branches, nearChangeOver = [], ...rest } = answer;
          expect(found.answer).toEqual({ ...rest, ...(nearChangeOver.length > 0 ? { nearChangeOver } : {}) });
        } else {
          const { kind, ...conflict } = answer.conflict;
          expect(kind).not.toBe('');
          expect(found.answer).toEqual({ feasible: false, conflict });
        }
      }),
      { ...runs(300), seed: 261 },
    );
  });

  it('answers a list one by one, each as if it stood alone', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 4 }), (list) => {
        const found = solve(list);
        const alone = list.map((problem) => solve(problem));
        expect(found).toEqual({ ok: true, answer: alone.map((one) => one.ok && one.answer) });
      }),
      { ...runs(60), seed: 262 },
    );
  });

  it('reads a problem as it is, and what it has read is read the same again', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const read: ApportionProblem = parseProblem(JSON.parse(JSON.stringify(problem)));
        expect(parseProblem(JSON.parse(JSON.stringify(read)))).toEqual(read);
        expect(apportion(read)).toEqual(apportion(problem));
      }),
      { ...runs(150), seed: 263 },
    );
  });

  it('leaves alone what it does not know', () => {
    const more = {
      ...usable,
      remark: 'x',
      places: usable.places.map((place, i) => ({ ...place, name: `N${i}`, weights: [1] })),
    };
    expect(solve(more)).toEqual(solve(usable));
  });
});

describe('a field that is not what it should be', () => {
  const at = (problem: unknown): string | null => {
    const found = solve(problem);
    return found.ok ? null : found.path;
  };
  const place = (change: object) => ({
    ...usable,
    places: [usable.places[0], { ...usable.places[1], ...change }],
  });
  const group = (change: object) => ({
    ...usable,
    groups: [
      { id: 'G', members: ['a'] },
      { id: 'H', members: ['b'], ...change },
    ],
  });

  it('is none in the problem that those below are changed from', () => {
    expect([
      at(usable),
      at(group({})),
      at({ ...usable, groups: null, lot: null }),
      at({ ...usable, lot: ['b'] }),
    ]).toEqual([null, null, null, null]);
  });

  it.each([
    ...others.number.map((value) => ['total', { ...usable, total: value }] as const),
    ...others.list.map((value) => ['places', { ...usable, places: value }] as const),
    ...others.object.map((value) => ['places[0]', { ...usable, places: [value] }] as const),
    ...others.text.map((value) => ['places[1].id', place({ id: value })] as const),
    ...others.weight.map((value) => ['places[1].weight', place({ weight: value })] as const),
    ...others.bound.map((value) => ['places[1].min', place({ min: value })] as const),
    ...others.bound.map((value) => ['places[1].max', place({ max: value })] as const),
    ...others.bound.map((value) => ['places[1].minIfPositive', place({ minIfPositive: value })] as const),
    ...others.list
      .filter((value) => value !== null)
      .map((value) => ['groups', { ...usable, groups: value }] as const),
    ...others.object.map((value) => ['groups[0]', { ...usable, groups: [value] }] as const),
    ...others.text.map((value) => ['groups[1].id', group({ id: value })] as const),
    ...others.list.map((value) => ['groups[1].members', group({ members: value })] as const),
    ...others.text.map((value) => ['groups[1].members[0]', group({ members: [value] })] as const),
    ...others.bound.map((value) => ['groups[1].min', group({ min: value })] as const),
    ...others.bound.map((value) => ['groups[1].max', group({ max: value })] as const),
    ...others.list
      .filter((value) => value !== null)
      .map((value) => ['lot', { ...usable, lot: value }] as const),
    ...others.text.map((value) => ['lot[1]', { ...usable, lot: ['a', value] }] as const),
  ])('is named by its path: %s in %j', (path, problem) => {
    expect(at(problem)).toBe(path);
    expect(at([usable, problem])).toBe(`[1].${path}`);
  });

  it.each(others.object.filter((value) => !Array.isArray(value)))(
    'is the problem itself where that is %j',
    (value) => {
      expect(solve(value)).toEqual({ ok: false, path: '', message: 'must be an object' });
      expect(solve([usable, value])).toEqual({ ok: false, path: '[1]', message: 'must be an object' });
    },
  );

  it.each(['total', 'places'])('is one that is missing: %s', (field) => {
    expect(at({ ...usable, [field]: undefined })).toBe(field);
  });
});
