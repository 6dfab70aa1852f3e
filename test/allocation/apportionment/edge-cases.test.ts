import { describe, expect, it } from 'vitest';
import { apportion, type Place, UnusableInput } from '../../../shared/allocation/index.ts';

const places = (...weights: readonly (number | string)[]): readonly Place[] =>
  weights.map((weight, i) => ({ id: `k${i}`, weight }));

describe('edge cases of apportion', () => {
  it('places nobody when the total is 0', () => {
    expect(apportion({ total: 0, places: places(3, 1) })).toMatchObject({
      numbers: { k0: 0, k1: 0 },
      objective: '4',
      ties: [],
    });
  });

  it('gives everybody to the only place', () => {
    expect(apportion({ total: 7, places: places('1/3') })).toMatchObject({ numbers: { k0: 7 } });
  });

  it('answers an empty problem, and names the whole where there is nobody to give to', () => {
    expect(apportion({ total: 0, places: [] })).toMatchObject({ feasible: true, numbers: {} });
    expect(apportion({ total: 2, places: [] })).toMatchObject({ conflict: { node: null, need: 2, have: 0 } });
  });

  it('keeps every number where each place has one allowed number', () => {
    const fixed = places(1, 5, 9).map((place, i) => ({ ...place, min: 4 - i, max: 4 - i }));
    expect(apportion({ total: 9, places: fixed })).toMatchObject({
      numbers: { k0: 4, k1: 3, k2: 2 },
      certificate: [{ group: null, low: '0', high: null }],
    });
  });

  it('names the whole, with both sums, when the total is below the sum of the minima', () => {
    const wanting = places(1, 1).map((place) => ({ ...place, min: 10 }));
    expect(apportion({ total: 19, places: wanting })).toMatchObject({
      feasible: false,
      conflict: { node: null, kind: 'members-need-more', need: 20, have: 19 },
    });
  });

  it('names the whole when the total is above the sum of the maxima', () => {
    const full = places(1, 1).map((place) => ({ ...place, max: 10 }));
    expect(apportion({ total: 23, places: full })).toMatchObject({
      conflict: { node: null, kind: 'members-take-fewer', need: 23, have: 20 },
    });
  });

  it('names a place before the group it is in, and a group before the one around it', () => {
    const broken = places(1, 1).map((place, i) => (i === 1 ? { ...place, min: 5, max: 3 } : place));
    const groups = [
      { id: 'outer', members: ['inner'], max: 1 },
      { id: 'inner', members: ['k0', 'k1'], min: 9, max: 4 },
    ];
    expect(apportion({ total: 2, places: broken, groups })).toMatchObject({
      conflict: { node: 'k1', need: 5, have: 3 },
    });
    expect(apportion({ total: 2, places: places(1, 1), groups })).toMatchObject({
      conflict: { node: 'inner', need: 9, have: 4 },
    });
  });

  it('says the conflict and the ways out in a sentence', () => {
    const groups = [{ id: 'G1', members: ['k0', 'k1'], max: 8 }];
    const wanting = places(1, 1, 1).map((place) => ({ ...place, min: 6 }));
    expect(apportion({ total: 30, places: wanting, groups })).toMatchObject({
      conflict: {
        message:
          'G1: its members need at least 12 but its maximum is 8; lower their minima or raise the maximum by 4 persons',
      },
    });
  });

  it('gives a place of weight 0 a person only when forced, and then evenly', () => {
    expect(apportion({ total: 5, places: places(0, 1, 0) })).toMatchObject({
      numbers: { k0: 0, k1: 5, k2: 0 },
    });
    const capped = places(0, 1, 0).map((place) => (place.id === 'k1' ? { ...place, max: 1 } : place));
    expect(apportion({ total: 6, places: capped })).toMatchObject({ numbers: { k0: 3, k1: 1, k2: 2 } });
    expect(apportion({ total: 3, places: places(0, 0) })).toMatchObject({
      numbers: { k0: 2, k1: 1 },
      objective: '0',
    });
  });

  it('is as quick for a thousand million persons as for ten', () => {
    const answer = apportion({ total: 1_000_000_000, places: places(0, 0, 0) });
    expect(answer).toMatchObject({ numbers: { k0: 333_333_334, k1: 333_333_333, k2: 333_333_333 } });
    const many = apportion({ total: 1_000_000_000_000, places: places(1, 2, '1/3') });
    expect(many).toMatchObject({
      numbers: { k0: 300_000_000_000, k1: 600_000_000_000, k2: 100_000_000_000 },
    });
  });

  it('tells weights apart that no double can tell apart', () => {
    const close = places('1.00000000000000000001', '1');
    expect(apportion({ total: 1, places: close })).toMatchObject({ numbers: { k0: 1, k1: 0 }, ties: [] });
    expect(apportion({ total: 1, places: [...close].reverse() })).toMatchObject({
      numbers: { k0: 1, k1: 0 },
      ties: [],
    });
    expect(apportion({ total: 1, places: places('1e-99', '1e99', '1e-98') })).toMatchObject({
      numbers: { k1: 1 },
    });
  });

  it('reads a number by its decimal text: 0.1 is one tenth, and 3 · 0.1 ties with 0.3', () => {
    expect(apportion({ total: 1, places: places(0.3, '3/10') })).toMatchObject({
      ties: [{ places: ['k0', 'k1'], got: 1, decided: 'provisional-order' }],
    });
  });

  it('takes a weight of a hundred digits, and one as small, to the last digit', () => {
    const share = (...weights: readonly string[]) =>
      apportion({ total: 3, places: weights.map((weight, i) => ({ id: `k${i}`, weight })) });
    expect(share(`${'9'.repeat(99)}.5`, `${'9'.repeat(99)}.4`)).toMatchObject({ numbers: { k0: 2, k1: 1 } });
    expect(share('1.4e-98', '1.5e-98')).toMatchObject({ numbers: { k0: 1, k1: 2 } });
    expect(() => share('1', '1e-99', '1/1000')).not.toThrow();
    expect(() => share(`1${'0'.repeat(99)}00`)).toThrow('a weight must be');
  });

  it('prefers the larger share between equal quotients, and says so', () => {
    // 3 / 1 = 9 / 3: the first person of k0 and the second of k1 stand equal.
    expect(apportion({ total: 2, places: places(3, 9) })).toMatchObject({
      numbers: { k0: 0, k1: 2 },
      ties: [{ places: ['k0', 'k1'], got: 1, decided: 'larger-share' }],
    });
  });

  it('allows a group that holds every place, and one that is empty', () => {
    const groups = [
      { id: 'all', members: ['k0', 'k1'], min: 3, max: 3 },
      { id: 'none', members: [] },
    ];
    expect(apportion({ total: 3, places: places(1, 2), groups })).toMatchObject({
      numbers: { k0: 1, k1: 2 },
    });
    expect(apportion({ total: 4, places: places(1, 2), groups })).toMatchObject({
      conflict: { node: null, need: 4, have: 3 },
    });
  });

  it.each([
    ['a negative total', { total: -5, places: places(1) }, 'total'],
    ['a total that is not whole', { total: 1.5, places: places(1) }, 'total'],
    ['a negative weight', { total: 1, places: places(1, -1) }, 'places[1].weight'],
    ['a weight that is no number', { total: 1, places: places('mange') }, 'places[0].weight'],
    ['a weight over nothing', { total: 1, places: places('1/0') }, 'places[0].weight'],
    [
      'a weight beyond all measure',
      { total: 1, places: places('1e-99', `1${'0'.repeat(99)}00`) },
      'places[1].weight',
    ],
    [
      'a minimum that is not whole',
      { total: 1, places: [{ id: 'a', weight: 1, min: 0.5 }] },
      'places[0].min',
    ],
    ['a negative maximum', { total: 1, places: [{ id: 'a', weight: 1, max: -1 }] }, 'places[0].max'],
    ['an id used twice', { total: 1, places: [...places(1), ...places(2)] }, 'places[1].id'],
    [
      'an unknown member',
      { total: 1, places: places(1), groups: [{ id: 'G', members: ['k0', 'k7'] }] },
      'groups[0].members[1]',
    ],
    [
      'groups that overlap',
      {
        total: 1,
        places: places(1, 1, 1),
        groups: [
          { id: 'G', members: ['k0', 'k1'] },
          { id: 'H', members: ['k1', 'k2'] },
        ],
      },
      'groups[1].members',
    ],
    [
      'a group that holds itself',
      { total: 1, places: places(1), groups: [{ id: 'G', members: ['G'] }] },
      'groups[0].members',
    ],
    [
      'a group named as a place',
      { total: 1, places: places(1), groups: [{ id: 'k0', members: [] }] },
      'groups[0].id',
    ],
  ])('refuses %s with the path of the field', (_, problem, path) => {
    expect(() => apportion(problem)).toThrow(UnusableInput);
    try {
      apportion(problem);
    } catch (error) {
      expect(error).toMatchObject({ path });
    }
  });
});
