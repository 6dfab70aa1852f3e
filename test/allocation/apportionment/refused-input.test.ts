import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion, UnusableInput } from '../../../shared/allocation/index.ts';

const usable: ApportionProblem = {
  total: 10,
  places: [
    { id: 'a', weight: 1 },
    { id: 'b', weight: '3/2', min: 1, max: 9, minIfPositive: 2 },
    { id: 'c', weight: '0.5' },
  ],
  groups: [
    { id: 'G', members: ['a', 'b'], min: 1, max: 9 },
    { id: 'H', members: ['G', 'c'] },
  ],
};

/** The path and the words of the refusal; null where there is none. */
function refusal(problem: ApportionProblem): readonly [path: string, message: string] | null {
  try {
    apportion(problem);
    return null;
  } catch (error) {
    if (error instanceof UnusableInput) return [error.path, error.message];
    throw error;
  }
}
const withPlace = (change: object, index = 1): ApportionProblem => ({
  ...usable,
  places: usable.places.map((place, i) => (i === index ? { ...place, ...change } : place)),
});
const withGroup = (change: object, index = 0): ApportionProblem => ({
  ...usable,
  groups: (usable.groups ?? []).map((group, i) => (i === index ? { ...group, ...change } : group)),
});
/** Numbers of persons that there cannot be. */
const impossible = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 50 + 1, -0.1];

describe('a problem that has no meaning', () => {
  it('is not this one, which all those below are changed from', () => {
    expect(refusal(usable)).toBeNull();
  });

  it.each(impossible)('is one with a total of %s', (total) => {
    expect(refusal({ ...usable, total })).toEqual(['total', 'must be a whole number of persons, 0 or more']);
  });

  it.each(
    ['min', 'max', 'minIfPositive'].flatMap((field) => impossible.map((value) => [field, value] as const)),
  )('is one where a kommune has a %s of %s', (field, value) => {
    expect(refusal(withPlace({ [field]: value }))?.[0]).toBe(`places[1].${field}`);
  });

  it.each(['min', 'max'].flatMap((field) => impossible.map((value) => [field, value] as const)))(
    'is one where a samarbeid has a %s of %s',
    (field, value) => {
      expect(refusal(withGroup({ [field]: value }))?.[0]).toBe(`groups[0].${field}`);
    },
  );

  it.each([
    -1,
    -0.001,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    'x',
    '1/0',
    '-1/2',
    '1e200',
    '1e-101',
    '1/2/3',
  ])('is one where a share is %s', (weight) => {
    expect(refusal(withPlace({ weight }))?.[0]).toBe('places[1].weight');
    // Where the share stands in the list is where it is said to be.
    expect(refusal(withPlace({ weight }, 2))?.[0]).toBe('places[2].weight');
  });

  it('is one where an id is used twice: by two kommuner, two samarbeid, or one of each', () => {
    expect(refusal(withPlace({ id: 'a' }))).toEqual(['places[1].id', 'the id a is used twice']);
    expect(refusal(withGroup({ id: 'G' }, 1))).toEqual(['groups[1].id', 'the id G is used twice']);
    expect(refusal(withGroup({ id: 'c' }, 1))).toEqual(['groups[1].id', 'the id c is used twice']);
  });

  it('is one where a samarbeid names somebody who is not there', () => {
    expect(refusal(withGroup({ members: ['a', 'nobody'] }))).toEqual([
      'groups[0].members[1]',
      'there is no place or group with the id nobody',
    ]);
  });

  it('is one where a samarbeid holds itself, straight or round about', () => {
    expect(refusal(withGroup({ members: ['G'] }))).toEqual(['groups[0].members', 'the group G holds itself']);
    expect(refusal(withGroup({ members: ['a', 'H'] }))?.[0]).toBe('groups[0].members');
  });

  it('is one where two samarbeid share a kommune and neither is inside the other', () => {
    expect(refusal(withGroup({ members: ['b', 'c'] }, 1))).toEqual([
      'groups[1].members',
      'the groups G and H overlap; groups may nest, not overlap',
    ]);
  });

  it('is named by the first field that is wrong, in the order total, kommuner, samarbeid, shares', () => {
    const wrong: ApportionProblem = {
      total: -1,
      places: [{ id: 'a', weight: 'x', max: -1 }],
      groups: [{ id: 'a', members: ['nobody'], min: -1 }],
    };
    expect(refusal(wrong)?.[0]).toBe('total');
    expect(refusal({ ...wrong, total: 1 })?.[0]).toBe('places[0].max');
    const { groups = [] } = wrong;
    const noBound = { ...wrong, total: 1, places: [{ id: 'a', weight: 'x' }] };
    expect(refusal(noBound)?.[0]).toBe('groups[0].id');
    expect(refusal({ ...noBound, groups: groups.map((group) => ({ ...group, id: 'G' })) })?.[0]).toBe(
      'groups[0].min',
    );
    expect(refusal({ ...noBound, groups: [{ id: 'G', members: ['nobody'] }] })?.[0]).toBe('places[0].weight');
    expect(
      refusal({
        ...noBound,
        places: [{ id: 'a', weight: 1 }],
        groups: [{ id: 'G', members: ['nobody'] }],
      })?.[0],
    ).toBe('groups[0].members[0]');
  });
});

describe('a problem that has a meaning, however odd', () => {
  it.each([
    ['bounds that cannot hold', withPlace({ min: 9, max: 1 }), false],
    ['a samarbeid of nobody', { ...usable, groups: [{ id: 'G', members: [] }] }, true],
    ['a kommune named twice in a samarbeid', withGroup({ members: ['a', 'b', 'a'] }), true],
    ['a lot that names somebody who is not there', { ...usable, lot: ['nobody', 'a'] }, true],
    ['a lot that names somebody twice', { ...usable, lot: ['a', 'a'] }, true],
    ['bounds left out, and bounds of null', withPlace({ min: null, max: null, minIfPositive: null }), true],
    ['a share of exactly 0', withPlace({ weight: 0 }), true],
    ['shares in three ways of writing', withPlace({ weight: '1.5e0' }), true],
  ] as const)('is one with %s', (_, problem, hasAnswer) => {
    expect(refusal(problem)).toBeNull();
    expect(apportion(problem).feasible).toBe(hasAnswer);
  });

  it('leaves out no kommune and takes in nobody else', () => {
    const answer = apportion({ ...usable, lot: ['nobody'] });
    expect(answer.feasible && Object.keys(answer.numbers)).toEqual(['a', 'b', 'c']);
  });
});

describe('what is handed in', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
    return Object.freeze(value);
  };

  it('is never written to, and gives the same answer again, to the letter', () => {
    const problem = frozen(structuredClone(usable));
    const first = JSON.stringify(apportion(problem));
    expect(JSON.stringify(apportion(problem))).toBe(first);
    expect(problem).toEqual(usable);
  });

  it('is answered with what JSON can carry: numbers, texts and null, and nothing lost on the way', () => {
    const answer = apportion(usable);
    const sent = JSON.parse(JSON.stringify(answer));
    expect(sent).toEqual({ ...answer });
    expect(Object.keys(sent)).toEqual(['feasible', 'numbers', 'objective', 'certificate', 'ties']);
  });
});
