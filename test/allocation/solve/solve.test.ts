import { describe, expect, it } from 'vitest';
import { solve } from '../../../shared/allocation/index.ts';

const EXAMPLE = {
  total: 23,
  places: [
    { id: '5001', weight: '13.5' },
    { id: '5006', weight: '9/2', min: 0, max: null },
    { id: '5007', weight: 5, min: 0, max: 30, minIfPositive: 4 },
  ],
  groups: [{ id: 'G1', members: ['5006', '5007'], min: 0, max: 8 }],
};
const ANSWER = {
  feasible: true,
  numbers: { '5001': 15, '5006': 4, '5007': 4 },
  objective: '19/45',
  certificate: [
    { group: null, low: '27/31', high: '27/29' },
    { group: 'G1', binds: 'max', low: '10/9', high: '9/7' },
  ],
  ties: [],
};

describe('solve', () => {
  it('answers the documented example with exactly the documented answer', () => {
    expect(solve(EXAMPLE)).toEqual({ ok: true, answer: ANSWER });
  });

  it('answers one problem with one answer and an array with an array', () => {
    expect(solve([EXAMPLE, EXAMPLE])).toEqual({ ok: true, answer: [ANSWER, ANSWER] });
    expect(solve([])).toEqual({ ok: true, answer: [] });
  });

  it('answers bounds that cannot hold with the conflict', () => {
    const groups = [{ id: 'G2', members: ['5006', '5007'], min: 12, max: 8 }];
    expect(solve({ ...EXAMPLE, groups })).toEqual({
      ok: true,
      answer: {
        feasible: false,
        conflict: { node: 'G2', need: 12, have: 8, message: expect.stringContaining('G2') },
      },
    });
  });

  it.each([
    [null, ''],
    ['text', ''],
    [{ ...EXAMPLE, total: '23' }, 'total'],
    [{ ...EXAMPLE, total: -1 }, 'total'],
    [{ total: 1 }, 'places'],
    [{ total: 1, places: [{ id: 5, weight: 1 }] }, 'places[0].id'],
    [{ total: 1, places: [{ id: 'a', weight: 1 }, { id: 'b' }] }, 'places[1].weight'],
    [{ total: 1, places: [{ id: 'a', weight: -1 }] }, 'places[0].weight'],
    [{ total: 1, places: [{ id: 'a', weight: 1, max: '5' }] }, 'places[0].max'],
    [{ ...EXAMPLE, groups: {} }, 'groups'],
    [{ ...EXAMPLE, groups: [{ id: 'G', members: 'all' }] }, 'groups[0].members'],
    [{ ...EXAMPLE, groups: [{ id: 'G', members: ['9999'] }] }, 'groups[0].members[0]'],
    [[EXAMPLE, { ...EXAMPLE, total: 1.5 }], '[1].total'],
    [[EXAMPLE, 7], '[1]'],
  ])('refuses what it cannot use with the path of the field (%#)', (json, path) => {
    expect(solve(json)).toMatchObject({ ok: false, path, message: expect.stringMatching(/\w/) });
  });
});
