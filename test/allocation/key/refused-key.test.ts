import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  allocate,
  distributionKey,
  type KeyProblem,
  leaveOneOut,
  otherRules,
  sensitivity,
  steps,
  verify,
} from '../../../shared/allocation/index.ts';
import { clampFactors } from '../../../shared/allocation/key/clamp-factors.ts';
import { toParts } from '../../../shared/allocation/key/parts.ts';
import { startShares } from '../../../shared/allocation/key/start-shares.ts';
import { sum } from '../../../shared/allocation/key/sum.ts';
import { criterion, keyPlace, keyProblem } from '../support/key-problem.ts';
import { place, round } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

const none = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const out = 'parameter-out-of-range';

/** What is wrong, and where it is said to be. */
const refused: readonly (readonly [what: string, problem: KeyProblem, code: string, at: string])[] = [
  ['nobody is asked', keyProblem({ places: [] }), 'no-places', ''],
  ...[-1, 1.5, 2 ** 53, ...none].map(
    (total) => [`the total is ${total}`, keyProblem({ total }), out, 'total'] as const,
  ),
  ...[0, -0.5, 1.0001, ...none].map(
    (alpha) => [`α is ${alpha}`, keyProblem({ alpha }), out, 'alpha'] as const,
  ),
  ...[-0.0001, 1.0001, ...none].map(
    (kappa) => [`κ is ${kappa}`, keyProblem({ kappa }), out, 'kappa'] as const,
  ),
  ...[-0.0001, ...none].map(
    (lowest) => [`the lowest is ${lowest}`, keyProblem({ lowest, highest: null }), out, 'lowest'] as const,
  ),
  ...[0.2499, -1, ...none].map(
    (highest) => [`the highest is ${highest}`, keyProblem({ highest }), out, 'highest'] as const,
  ),
  ...[-0.1, ...none].map(
    (reach) =>
      [`a reach is ${reach}`, keyProblem({ criteria: [criterion('index', reach)] }), out, 'c'] as const,
  ),
  ...[0, -4, ...none].map(
    (people) =>
      [
        `a kommune has ${people} inhabitants`,
        keyProblem({ places: [keyPlace('9001', 5), keyPlace('9002', people), keyPlace('9003', 5)] }),
        'inhabitants-missing',
        '9002',
      ] as const,
  ),
  [
    'a kommune is there twice',
    keyProblem({ places: [keyPlace('9001', 5), keyPlace('9002', 5), keyPlace('9001', 5)] }),
    'duplicate-place',
    '9001',
  ],
  ['every share is clamped to nothing', keyProblem({ lowest: 0, highest: 0 }), 'all-shares-zero', ''],
];

describe('a key that cannot be made', () => {
  it.each(refused)('says so where %s', (_, problem, code, at) => {
    expect(distributionKey(problem)).toEqual({ ok: false, code, at });
  });

  it('is the same answer of everything that needs a key', () => {
    const input: AllocationInput = round({
      alpha: 2,
      criteria: [{ id: 'c', scale: 'index', direction: 1, reach: 0.1 }],
    });
    const keyError = { ok: false, code: out, at: 'alpha' };
    expect(allocate(input)).toEqual({ feasible: false, keyError });
    expect(
      sensitivity(input, { allowed: { kind: 'band', share: 0.1 }, draws: 3, seed: 1, within: 0 }),
    ).toEqual({
      feasible: false,
      keyError,
    });
    expect(steps(input, 'c', 1)).toEqual({ feasible: false, keyError });
    expect(leaveOneOut(input)).toEqual([{ id: 'c', numbers: null, moved: null }]);
    expect(verify({ numbers: {}, certificate: [], places: [] }, input).problems).toEqual([
      { kind: 'no-answer' },
    ]);
    const { alpha, ...fine } = { ...round(), alpha: 2 };
    const parameters = { ...fine, alpha };
    expect(otherRules(round(), [{ id: 'broken', parameters }])).toEqual([
      { id: 'broken', numbers: null, moved: null },
    ]);
  });

  it('is said of the first of two kommuner that lack inhabitants, and of a copy before them', () => {
    const places = [keyPlace('9001', 1), keyPlace('9003', 0), keyPlace('9002', 0)];
    expect(distributionKey(keyProblem({ places }))).toMatchObject({ at: '9003' });
    const copied = [keyPlace('9001', 1), keyPlace('9001', 0)];
    expect(distributionKey(keyProblem({ places: copied }))).toMatchObject({
      code: 'duplicate-place',
      at: '9001',
    });
  });
});

describe('a key at the edge of what it can be', () => {
  it.each([
    ['α just above 0', { alpha: 1e-12 }],
    ['κ exactly 1', { kappa: 1 }],
    ['κ exactly 0', { kappa: 0 }],
    ['the lowest and the highest the same', { lowest: 0.7, highest: 0.7 }],
    ['the lowest 0 and no highest', { lowest: 0, highest: null }],
    ['the lowest above 1', { lowest: 3, highest: null }],
    ['a total of 0', { total: 0 }],
    ['as many persons as a whole number holds', { total: Number.MAX_SAFE_INTEGER }],
    ['a reach of 0', { criteria: [criterion('rating', 0)] }],
    ['a reach of a thousand million', { lowest: 0, criteria: [criterion('range', 1e9)] }],
  ] as const)('is made with %s, and its shares sum to all', (_, change) => {
    const places = [
      keyPlace('9001', 6000, { c: 5 }, 3),
      keyPlace('9002', 3000, { c: 2 }),
      keyPlace('9003', 1000, { c: 1 }),
    ];
    const key = distributionKey(keyProblem({ places, ...change }));
    if (!key.ok) throw new Error(`a key was expected, not ${key.code} at ${key.at}`);
    expect(Math.abs(key.places.reduce((all, { parts }) => all + parts, 0) - 1e10)).toBeLessThanOrEqual(2);
  });

  it('with α almost 0 gives everybody the same share, whoever is large', () => {
    const key = distributionKey(keyProblem({ alpha: 1e-12, total: 30 }));
    expect(key.ok && key.places.map(({ key: share }) => Math.round(share * 1e6) / 1e6)).toEqual([10, 10, 10]);
  });

  it('clamped to one factor is the starting share again, and the clamp’s line takes back what the criterion gave', () => {
    const places = [
      keyPlace('9001', 6000, { c: 5 }),
      keyPlace('9002', 3000, { c: 2 }),
      keyPlace('9003', 1000, { c: 1 }),
    ];
    const key = distributionKey(
      keyProblem({ places, lowest: 0.7, highest: 0.7, criteria: [criterion('range', 0.5)] }),
    );
    if (!key.ok) throw new Error('a key was expected');
    expect(key.places.map(({ parts }) => parts)).toEqual([6e9, 3e9, 1e9]);
    for (const { effects } of key.places)
      expect(effects.clamp).toBeCloseTo(-(effects.criteria.c ?? Number.NaN), 9);
  });

  it('of one kommune is all, whatever is said of it', () => {
    const one = [keyPlace('9001', 7, { c: 900 }, 1)];
    const key = distributionKey(
      keyProblem({ places: one, total: 12, kappa: 0.5, criteria: [criterion('index', 9)] }),
    );
    expect(key.ok && key.places.map(({ parts, key: share, factor }) => [parts, share, factor])).toEqual([
      [1e10, 12, 1],
    ]);
    expect(key.ok && key.criteria[0]).toMatchObject({
      neutral: 'no-spread',
      moved: 0,
      known: 1,
      coverage: 1,
    });
  });

  it('tells no spread from nothing known and from a mean of nothing', () => {
    const reason = (values: readonly (number | null)[], scale: 'index' | 'range') => {
      const places = values.map((c, i) => keyPlace(`${9001 + i}`, 1000, { c }));
      const key = distributionKey(keyProblem({ places, criteria: [criterion(scale, 0.5)] }));
      return key.ok && key.criteria[0]?.neutral;
    };
    expect(reason([null, null], 'index')).toBe('no-data');
    expect(reason([4, 4, null], 'index')).toBe('no-spread');
    expect(reason([-2, 2], 'index')).toBe('mean-zero');
    expect(reason([0, 0], 'index')).toBe('mean-zero');
    expect(reason([-2, 2], 'range')).toBeNull();
    expect(reason([0, 0], 'range')).toBe('no-spread');
    expect(reason([3, 5], 'index')).toBeNull();
  });
});

describe('a sum', () => {
  it('of whole multiples of a small step is the exact one, in any order, though they are far apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { maxLength: 40 }), (wholes) => {
        const exact = wholes.reduce((all, one) => all + BigInt(one), 0n);
        const values = wholes.map((one) => one / 1024);
        expect(sum(values) * 1024).toBe(Number(exact));
        expect(sum([...values].reverse())).toBe(sum(values));
      }),
      { ...runs(200), seed: 251 },
    );
  });

  it('does not change the list it is given', () => {
    const values = Object.freeze([3, -1, 2]);
    expect(sum(values)).toBe(4);
    expect(values).toEqual([3, -1, 2]);
  });

  it('keeps what is small beside what is large and cancels', () => {
    expect(sum([1e16, 1, -1e16])).toBe(sum([1, -1e16, 1e16]));
    expect(sum([...new Array<number>(1000).fill(1e-3), 1e12])).toBe(1e12 + 1);
  });
});

describe('starting shares and the clamp', () => {
  const facts = fc.array(
    fc.record({
      inhabitants: fc.integer({ min: 1, max: 50_000 }),
      lastYear: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 10 },
  );

  it('sum to one, each of them above nothing', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(0.2, 0.6, 1), fc.constantFrom(0, 0.5, 1), (places, alpha, kappa) => {
        const { start, bySize, byInhabitants, lastYear, continuityOff } = startShares(
          { alpha, kappa },
          places,
        );
        for (const shares of [start, bySize, byInhabitants]) {
          expect(shares.reduce((all, one) => all + one, 0)).toBeCloseTo(1, 12);
          expect(Math.min(...shares)).toBeGreaterThan(0);
        }
        expect(continuityOff).toBe(places.every((one) => (one.lastYear ?? 0) === 0));
        // Being new never means getting none.
        if (!continuityOff) expect(Math.min(...lastYear)).toBeGreaterThan(0);
      }),
      { ...runs(200), seed: 252 },
    );
  });

  it('the clamp keeps whoever is within it where it was, and final shares in the proportion of factor and start', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: -30, max: 60 }).map((n) => n / 10),
            fc.integer({ min: 1, max: 9 }),
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.constantFrom(0, 0.25, 1),
        fc.option(fc.constantFrom(0, 1, 3), { nil: null }),
        (drawn, lowest, room) => {
          const highest = room === null ? null : lowest + room;
          const all = drawn.reduce((total, [, b]) => total + b, 0);
          const [factors, start] = [drawn.map(([factor]) => factor), drawn.map(([, b]) => b / all)];
          const { clamped, final } = clampFactors(factors, start, { lowest, highest });
          for (const [i, factor] of factors.entries()) {
            const within = factor >= lowest && (highest === null || factor <= highest);
            if (within) expect(clamped[i]).toBe(factor);
            else expect([lowest, highest]).toContain(clamped[i]);
          }
          expect(final === null).toBe(clamped.every((one) => one === 0));
          for (const [i, share] of (final ?? []).entries())
            for (const [j, other] of (final ?? []).entries())
              expect(share * (clamped[j] ?? 0) * (start[j] ?? 0)).toBeCloseTo(
                other * (clamped[i] ?? 0) * (start[i] ?? 0),
                12,
              );
        },
      ),
      { ...runs(200), seed: 253 },
    );
  });

  it('whole parts are the nearest whole number, and rise with the share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          expect(Math.abs(toParts(a) - a * 1e10)).toBeLessThanOrEqual(0.5 + 1e-5);
          expect(Number.isSafeInteger(toParts(a))).toBe(true);
          if (a <= b) expect(toParts(a)).toBeLessThanOrEqual(toParts(b));
        },
      ),
      { ...runs(300), seed: 254 },
    );
  });
});

describe('a kommune whose share is nothing', () => {
  it('has nobody unless its own minimum, a samarbeid or a lock says so, and the reasons tell which', () => {
    const criteria = [{ id: 'c', scale: 'index', direction: 1, reach: 2 }] as const;
    const with0 = (change: Parameters<typeof place>[2], groups: AllocationInput['groups'] = []) => {
      const places = [
        place('9001', 5000, { values: { c: 9 } }),
        place('9002', 5000, { values: { c: 1 }, ...change }),
        place('9003', 5000, { values: { c: 9 }, max: 30 }),
      ];
      const input = round({ total: 90, places, criteria, groups, lowest: 0, highest: null });
      const answer = allocate(input);
      if (!answer.feasible) throw new Error('an answer was expected');
      expect(verify(answer, input)).toEqual({ agrees: true, problems: [] });
      const own = answer.places[1];
      return [own?.number, own?.boundBy?.kind ?? null, own?.reasons.slice(-2).map(({ tenths }) => tenths)];
    };
    expect(with0({})).toEqual([0, null, [0, 0]]);
    expect(with0({ min: 4 })).toEqual([4, 'min', [40, 0]]);
    expect(with0({ lock: 4 })).toEqual([4, 'lock', [0, 40]]);
    expect(with0({}, [{ id: 'G', members: ['9002', '9003'], min: 35 }])).toEqual([5, 'group', [50, 0]]);
    expect(with0({ minIfPositive: 10 }, [{ id: 'G', members: ['9002', '9003'], min: 35 }])).toEqual([
      10,
      'zero-or-min',
      [100, 0],
    ]);
  });
});
