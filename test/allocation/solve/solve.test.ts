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
    [7, ''],
    [{ places: [] }, 'total'],
    [{ total: null, places: [] }, 'total'],
    [{ total: 2 ** 51, places: [] }, 'total'],
    [{ total: 1, places: {} }, 'places'],
    [{ total: 1, places: [null] }, 'places[0]'],
    [{ total: 1, places: [[]] }, 'places[0]'],
    [{ total: 1, places: [{ weight: 1 }] }, 'places[0].id'],
    [{ total: 1, places: [{ id: '', weight: 1 }] }, 'places[0].id'],
    [{ total: 1, places: [{ id: 'a', weight: null }] }, 'places[0].weight'],
    [{ total: 1, places: [{ id: 'a', weight: true }] }, 'places[0].weight'],
    [{ total: 1, places: [{ id: 'a', weight: '' }] }, 'places[0].weight'],
    [{ total: 1, places: [{ id: 'a', weight: '1e400' }] }, 'places[0].weight'],
    [{ total: 1, places: [{ id: 'a', weight: '1/2/3' }] }, 'places[0].weight'],
    [{ total: 1, places: [{ id: 'a', weight: 1, min: '5' }] }, 'places[0].min'],
    [{ total: 1, places: [{ id: 'a', weight: 1, min: -1 }] }, 'places[0].min'],
    [{ total: 1, places: [{ id: 'a', weight: 1, max: 1.5 }] }, 'places[0].max'],
    [{ total: 1, places: [{ id: 'a', weight: 1, minIfPositive: '5' }] }, 'places[0].minIfPositive'],
    [{ total: 1, places: [{ id: 'a', weight: 1, minIfPositive: 2.5 }] }, 'places[0].minIfPositive'],
    [{ ...EXAMPLE, groups: ['G'] }, 'groups[0]'],
    [{ ...EXAMPLE, groups: [{ members: [] }] }, 'groups[0].id'],
    [{ ...EXAMPLE, groups: [{ id: 'G' }] }, 'groups[0].members'],
    [{ ...EXAMPLE, groups: [{ id: 'G', members: ['5006', 5007] }] }, 'groups[0].members[1]'],
    [{ ...EXAMPLE, groups: [{ id: 'G', members: [], min: '1' }] }, 'groups[0].min'],
    [{ ...EXAMPLE, groups: [{ id: 'G', members: [], min: -1 }] }, 'groups[0].min'],
    [{ ...EXAMPLE, groups: [{ id: 'G', members: [], max: '1' }] }, 'groups[0].max'],
    [{ ...EXAMPLE, groups: [{ id: 'G', members: [], max: 0.5 }] }, 'groups[0].max'],
    [{ ...EXAMPLE, groups: [{ id: '5001', members: [] }] }, 'groups[0].id'],
    [{ ...EXAMPLE, lot: '5001' }, 'lot'],
    [{ ...EXAMPLE, lot: ['5001', 5006] }, 'lot[1]'],
  ])('refuses what it cannot use with the path of the field (%#)', (json, path) => {
    expect(solve(json)).toMatchObject({ ok: false, path, message: expect.stringMatching(/\w/) });
  });

  it('says in words what it cannot use', () => {
    const message = (json: unknown): string => {
      const result = solve(json);
      return result.ok ? '' : result.message;
    };
    expect(message({ total: 1, places: [{ id: 'a', weight: true }] })).toContain('a fraction such as "9/2"');
    expect(message({ total: '1', places: [] })).toContain('a whole number of persons');
    expect(message({ total: 1, places: [{ id: '', weight: 1 }] })).toContain('must be a text');
    expect(message({ total: 1, places: 5 })).toContain('must be a list');
    expect(message([])).toBe('');
  });

  it('takes a lot drawn outside the program', () => {
    const places = [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
    ];
    expect(solve({ total: 1, places, lot: ['b', 'a'] })).toMatchObject({
      answer: { numbers: { a: 0, b: 1 }, ties: [{ places: ['a', 'b'], got: 1, decided: 'lot' }] },
    });
    expect(solve({ total: 1, places, lot: null })).toMatchObject({
      answer: { numbers: { a: 1, b: 0 }, ties: [{ decided: 'provisional-order' }] },
    });
  });

  it('names the reachable totals around a gap, and who is near the change-over, and says neither where there is none', () => {
    const places = [
      { id: 'a', weight: 2, minIfPositive: 5, max: 6 },
      { id: 'b', weight: 1, minIfPositive: 5, max: 6 },
    ];
    expect(solve({ total: 8, places })).toEqual({
      ok: true,
      answer: {
        feasible: false,
        conflict: {
          node: null,
          need: 10,
          have: 8,
          message: expect.stringContaining('6 and 10'),
          nearest: { below: 6, above: 10 },
        },
      },
    });
    const near = [
      { id: 'a', weight: 34, minIfPositive: 10 },
      { id: 'b', weight: 20, minIfPositive: 10 },
      { id: 'c', weight: 5, minIfPositive: 10 },
    ];
    expect(solve({ total: 59, places: near })).toMatchObject({ answer: { nearChangeOver: ['c'] } });
    const far = solve({ total: 540, places: near });
    expect(far.ok && far.answer).not.toHaveProperty('nearChangeOver');
  });

  it('passes on an error that is not about the input', () => {
    const broken = {
      get total(): number {
        throw new RangeError('disk');
      },
    };
    expect(() => solve(broken)).toThrow(RangeError);
    expect(() => solve([broken])).toThrow(RangeError);
  });
});
