import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion, type Place } from '../../../shared/allocation/index.ts';

const places = (...changes: readonly Partial<Place>[]): readonly Place[] =>
  changes.map((change, i) => ({ id: `k${i}`, weight: 1, ...change }));
function conflictOf(problem: ApportionProblem) {
  const answer = apportion(problem);
  if (answer.feasible) throw new Error('a conflict was expected');
  return answer.conflict;
}
const whole = { node: null };

describe('every conflict, in numbers and in a sentence', () => {
  it.each([
    [
      'a place whose minimum is above its maximum',
      { total: 9, places: places({ min: 5, max: 4 }) },
      { node: 'k0', kind: 'bounds', need: 5, have: 4 },
      'k0: the minimum 5 is above the maximum 4; lower the minimum or raise the maximum by 1 person',
    ],
    [
      'a group whose minimum is above its maximum',
      { total: 9, places: places({}), groups: [{ id: 'G', members: ['k0'], min: 6, max: 4 }] },
      { node: 'G', kind: 'bounds', need: 6, have: 4 },
      'G: the minimum 6 is above the maximum 4; lower the minimum or raise the maximum by 2 persons',
    ],
    [
      'a group whose members need more than its maximum',
      { total: 9, places: places({ min: 5 }), groups: [{ id: 'G', members: ['k0'], max: 4 }] },
      { node: 'G', kind: 'members-need-more', need: 5, have: 4 },
      'G: its members need at least 5 but its maximum is 4; lower their minima or raise the maximum by 1 person',
    ],
    [
      'a group whose members take fewer than its minimum',
      { total: 9, places: places({ max: 5 }), groups: [{ id: 'G', members: ['k0'], min: 8 }] },
      { node: 'G', kind: 'members-take-fewer', need: 8, have: 5 },
      'G: its minimum is 8 but its members take at most 5; raise their maxima or lower the minimum by 3 persons',
    ],
    [
      'a total below the minima',
      { total: 9, places: places({ min: 5 }, { min: 5 }) },
      { ...whole, kind: 'members-need-more', need: 10, have: 9 },
      'the whole: the minima need 10 but the total is 9; lower minima or raise the total by 1 person',
    ],
    [
      'a total above the maxima',
      { total: 12, places: places({ max: 5 }, { max: 5 }) },
      { ...whole, kind: 'members-take-fewer', need: 12, have: 10 },
      'the whole: the total is 12 but the maxima allow 10; raise maxima or lower the total by 2 persons',
    ],
    [
      'a total in a gap of "0 or at least m"',
      { total: 4, places: places({ minIfPositive: 5 }) },
      { ...whole, kind: 'gap', need: 5, have: 4, nearest: { below: 0, above: 5 } },
      'the whole: "0 or at least m" leaves a gap here; the nearest sums its members can make are 0 and 5, and the total is 4',
    ],
    [
      'a group in a gap of "0 or at least m"',
      {
        total: 9,
        places: places({ minIfPositive: 5 }, {}),
        groups: [{ id: 'G', members: ['k0'], min: 2, max: 4 }],
      },
      { node: 'G', kind: 'gap', need: 5, have: 4, nearest: { below: 0, above: 5 } },
      'G: "0 or at least m" leaves a gap here; the nearest sums its members can make are 0 and 5, and its bounds allow neither',
    ],
  ] as const)('%s', (_, problem, expected, message) => {
    expect(conflictOf(problem)).toEqual({ ...expected, message });
  });

  it('says nothing where bounds meet exactly', () => {
    expect(apportion({ total: 10, places: places({ min: 5, max: 5 }, { max: 5 }) }).feasible).toBe(true);
    const groups = [{ id: 'G', members: ['k0'], min: 5, max: 5 }];
    expect(apportion({ total: 9, places: places({ minIfPositive: 5 }, {}), groups }).feasible).toBe(true);
  });

  it('is the first from below: a gap inside a group before the sum of the whole', () => {
    const groups = [
      { id: 'outer', members: ['inner', 'k2'], max: 1 },
      { id: 'inner', members: ['k0', 'k1'], min: 1, max: 3 },
    ];
    const found = conflictOf({
      total: 50,
      places: places({ minIfPositive: 5 }, { minIfPositive: 7 }, { min: 2 }),
      groups,
    });
    expect(found).toMatchObject({ node: 'inner', kind: 'gap', nearest: { below: 0, above: 5 } });
  });

  it('finds the gap between two sums of several places', () => {
    // 0, 5–6, 7–8, 10–12, 12–14, 14–16 …: nothing makes 9.
    const two = places({ minIfPositive: 5, max: 6 }, { minIfPositive: 7, max: 8 });
    expect(conflictOf({ total: 9, places: two })).toMatchObject({
      kind: 'gap',
      nearest: { below: 8, above: 12 },
    });
    for (const total of [0, 5, 6, 7, 8, 12, 13, 14])
      expect(apportion({ total, places: two }).feasible).toBe(true);
    for (const total of [1, 4, 9, 11]) expect(conflictOf({ total, places: two }).kind).toBe('gap');
    expect(conflictOf({ total: 15, places: two }).kind).toBe('members-take-fewer');
  });
});
