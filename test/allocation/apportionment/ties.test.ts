import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion, type Tie } from '../../../shared/allocation/index.ts';

const ties = (problem: ApportionProblem): readonly Tie[] => {
  const answer = apportion(problem);
  if (!answer.feasible) throw new Error('an answer was expected');
  return answer.ties;
};
const equal = (...ids: readonly string[]) => ids.map((id) => ({ id, weight: 3 }));

describe('ties', () => {
  it('are none where every person has one place to be', () => {
    expect(ties({ total: 4, places: equal('a', 'b') })).toEqual([]);
    expect(
      ties({
        total: 3,
        places: [
          { id: 'a', weight: 7 },
          { id: 'b', weight: 3 },
        ],
      }),
    ).toEqual([]);
  });

  it('name all who stood equal for the last persons, in order of kommunenummer, and how many got one', () => {
    expect(ties({ total: 5, places: equal('5007', '5001', '5006') })).toEqual([
      { places: ['5001', '5006', '5007'], got: 2, decided: 'provisional-order' },
    ]);
    expect(ties({ total: 4, places: equal('5007', '5001', '5006') })).toEqual([
      { places: ['5001', '5006', '5007'], got: 1, decided: 'provisional-order' },
    ]);
  });

  it('are none where a bound stands between the two', () => {
    const [a, b] = equal('a', 'b');
    if (!a || !b) throw new Error('two places were made');
    expect(ties({ total: 3, places: [a, { ...b, max: 1 }] })).toEqual([]);
    expect(ties({ total: 3, places: [{ ...a, min: 2 }, b] })).toEqual([]);
    expect(ties({ total: 3, places: [a, { ...b, max: 2 }] })).toHaveLength(1);
  });

  it('are none where a samarbeid’s bound stands between them, and are where it leaves room', () => {
    const places = equal('a', 'b', 'c');
    const held = (max: number) => ties({ total: 4, places, groups: [{ id: 'G', members: ['b', 'c'], max }] });
    expect(held(2)).toEqual([]);
    expect(held(3)).toEqual([{ places: ['a', 'b', 'c'], got: 1, decided: 'provisional-order' }]);
  });

  it('inside two full samarbeid are two, each with its own', () => {
    const groups = [
      { id: 'G', members: ['a', 'b'], min: 3, max: 3 },
      { id: 'H', members: ['c', 'd'], min: 5, max: 5 },
    ];
    expect(ties({ total: 8, places: equal('a', 'b', 'c', 'd'), groups })).toEqual([
      { places: ['a', 'b'], got: 1, decided: 'provisional-order' },
      { places: ['c', 'd'], got: 1, decided: 'provisional-order' },
    ]);
  });

  it('of a place in an inner group that does not bind go by the group around it that does', () => {
    const groups = [
      { id: 'inner', members: ['a', 'b'] },
      { id: 'outer', members: ['inner', 'c'], max: 4 },
    ];
    // The four of outer are shared by three that are equal; d has the other five.
    expect(ties({ total: 9, places: equal('a', 'b', 'c', 'd'), groups })).toEqual([
      { places: ['a', 'b', 'c'], got: 1, decided: 'provisional-order' },
    ]);
  });

  it('between unlike shares go to the larger, and say so', () => {
    // 3 / 1 = 9 / 3: the second of a and the fifth of b.
    expect(
      ties({
        total: 6,
        places: [
          { id: 'a', weight: 1 },
          { id: 'b', weight: 3 },
        ],
      }),
    ).toEqual([{ places: ['a', 'b'], got: 1, decided: 'larger-share' }]);
  });

  it('are decided by lot only where everybody concerned was drawn', () => {
    const places = equal('a', 'b', 'c');
    const by = (...lot: readonly string[]) => ties({ total: 4, places, lot }).map(({ decided }) => decided);
    expect([by('c', 'b', 'a'), by('c', 'b'), by('c'), by()]).toEqual([
      ['lot'],
      ['provisional-order'],
      ['provisional-order'],
      ['provisional-order'],
    ]);
  });

  it('among equals and a larger share together are not settled by the share alone', () => {
    // The second of a and b and the fifth of c stand at 3: two persons for three.
    const places = [...equal('a', 'b').map((place) => ({ ...place, weight: 1 })), { id: 'c', weight: 3 }];
    const total = 1 + 1 + 4 + 2;
    expect(ties({ total, places })).toEqual([
      { places: ['a', 'b', 'c'], got: 2, decided: 'provisional-order' },
    ]);
    // One person: c has it by its share, and a and b have not.
    expect(ties({ total: total - 1, places })).toEqual([
      { places: ['a', 'b', 'c'], got: 1, decided: 'larger-share' },
    ]);
  });

  it('are not said of places without a weight, who may get anything or nothing', () => {
    const none = ['x', 'y'].map((id) => ({ id, weight: 0 }));
    expect(ties({ total: 1, places: none })).toEqual([]);
    expect(ties({ total: 4, places: [{ id: 'a', weight: 5, max: 3 }, ...none] })).toEqual([]);
  });
});

describe('the certificate of nested groups', () => {
  const certificate = (problem: ApportionProblem) => {
    const answer = apportion(problem);
    if (!answer.feasible) throw new Error('an answer was expected');
    return answer.certificate;
  };
  const places = ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 10 }));

  it('names a group its bound holds back or up, and not one that would be so without it', () => {
    const held = (bound: { readonly min?: number; readonly max?: number }) =>
      certificate({ total: 20, places, groups: [{ id: 'G', members: ['a', 'b'], ...bound }] });
    expect(held({ max: 8 })).toMatchObject([{ group: null }, { group: 'G', binds: 'max' }]);
    expect(held({ min: 12 })).toMatchObject([{ group: null }, { group: 'G', binds: 'min' }]);
    expect(held({ min: 12, max: 12 })).toMatchObject([{ group: null }, { group: 'G', binds: 'both' }]);
    expect(held({ min: 10, max: 10 })).toHaveLength(1);
    expect(held({ max: 10 })).toHaveLength(1);
    expect(held({ min: 10 })).toHaveLength(1);
    expect(held({ max: 11 })).toHaveLength(1);
  });

  it('gives the place in an inner group that does not bind the divisor of the one around it that does', () => {
    const answer = certificate({
      total: 20,
      places,
      groups: [
        { id: 'inner', members: ['a'], max: 9 },
        { id: 'outer', members: ['inner', 'b'], max: 4 },
      ],
    });
    // outer holds two each: 20 / 3 … 20 / 5. The whole: eight each, 20 / 15 … 20 / 17.
    expect(answer).toEqual([
      { group: null, low: '20/17', high: '4/3' },
      { group: 'outer', binds: 'max', low: '4', high: '20/3' },
    ]);
  });

  it('is open above where nobody got anybody, and 0 below where nobody can have more', () => {
    expect(certificate({ total: 0, places })).toEqual([{ group: null, low: '20', high: null }]);
    const full = places.map((place) => ({ ...place, max: 2 }));
    expect(certificate({ total: 8, places: full })).toEqual([{ group: null, low: '0', high: '20/3' }]);
    expect(certificate({ total: 0, places: [] })).toEqual([{ group: null, low: '0', high: null }]);
  });

  it('of a group at its minimum is the least that the one around it can have, which then cannot share the whole’s', () => {
    const answer = certificate({
      total: 102,
      places: [
        { id: 'a', weight: 1.8 },
        { id: 'c', weight: 1.4 },
        { id: 'z', weight: 100 },
      ],
      groups: [
        { id: 'inner', members: ['a'], min: 1 },
        { id: 'outer', members: ['inner', 'c'], max: 2 },
      ],
    });
    // c alone could use the whole’s divisor (2.8 / 3 is below 200 / 199); a could not: 3.6 / 3 is above it.
    expect(answer).toEqual([
      { group: null, low: '200/201', high: '200/199' },
      { group: 'outer', binds: 'max', low: '6/5', high: '14/5' },
    ]);
  });

  it('lets a group inside one that is full at both its bounds bind by itself', () => {
    const answer = certificate({
      total: 24,
      places,
      groups: [
        { id: 'inner', members: ['a'], max: 2 },
        { id: 'outer', members: ['inner', 'b', 'c'], min: 12, max: 12 },
      ],
    });
    expect(answer).toMatchObject([
      { group: null, low: '4/5', high: '20/23' },
      { group: 'inner', binds: 'max', low: '4', high: '20/3' },
      { group: 'outer', binds: 'both', low: '20/11', high: '20/9' },
    ]);
  });
});
