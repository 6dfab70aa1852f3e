import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Apportionment, type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

// M. L. Balinski and H. P. Young, Fair Representation (1982): the paradoxes of largest remainders, and the laws that
// tell the method of Webster / Sainte-Laguë from others.

const answered = (problem: ApportionProblem): Apportionment | null => {
  const answer = apportion(problem);
  return answer.feasible ? answer : null;
};
const shareOut = (total: number, ...weights: readonly (number | string)[]): readonly number[] => {
  const places = weights.map((weight, i) => ({ id: `k${i}`, weight }));
  const numbers = answered({ total, places })?.numbers ?? {};
  return places.map(({ id }) => numbers[id] ?? Number.NaN);
};
const free = { groups: false } as const;
/** The same weights with nothing asked of anybody. */
const unbound = ({ total, places }: ApportionProblem): ApportionProblem => ({
  total,
  places: places.map(({ id, weight }) => ({ id, weight })),
});

describe('what largest remainders do and this method does not', () => {
  it('the Alabama paradox: of 6, 6 and 2 the smallest would have 2 of 10 and 1 of 11', () => {
    // Shares of 10: 4.29, 4.29, 1.43; the largest remainder is the small one’s. Of 11: 4.71, 4.71, 1.57; now it is not.
    // Here 9 / 6, 9 / 6 and 3 / 2 are equal: the tenth person is a tie, the larger shares stand first, and so it stays.
    expect(shareOut(9, 6, 6, 2)).toEqual([4, 4, 1]);
    expect(shareOut(10, 6, 6, 2)).toEqual([5, 4, 1]);
    expect(shareOut(11, 6, 6, 2)).toEqual([5, 5, 1]);
    expect(shareOut(12, 6, 6, 2)).toEqual([5, 5, 2]);
  });

  it('the paradox of a new kommune: one that comes with the persons it is due takes none from the others', () => {
    fc.assert(
      fc.property(problems({ orZero: true }), fc.nat(), (problem, pick) => {
        const answer = answered({ ...problem, groups: [] });
        const newcomer = problem.places[pick % problem.places.length];
        if (!answer || !newcomer) return;
        const { [newcomer.id]: itsOwn = 0, ...others } = answer.numbers;
        const places = problem.places.filter((place) => place !== newcomer);
        expect(answered({ total: problem.total - itsOwn, places })?.numbers).toEqual(others);
      }),
      runs(600),
    );
  });

  it('the population paradox: a kommune that grows does not lose to one that shrinks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 2, maxLength: 8 }),
        fc.nat(120),
        (weights, total) => {
          const [first = 0, second = 0, ...rest] = weights;
          const before = shareOut(total, ...weights);
          const after = shareOut(total, first + 1, second - 1, ...rest);
          const lost = (i: number): number => (before[i] ?? 0) - (after[i] ?? 0);
          expect(lost(0) > 0 && lost(1) < 0).toBe(false);
        },
      ),
      runs(600),
    );
  });
});

describe('what the method may do', () => {
  it('give a large kommune fewer than its share rounded down, where many small ones round up', () => {
    // Shares 10 and five of 0.6. The first person of a small one costs 1 / 0.6 = 1.67, the ninth of the large one
    // 17 / 10 = 1.7: all five come before it.
    expect(shareOut(13, 10, 0.6, 0.6, 0.6, 0.6, 0.6)).toEqual([8, 1, 1, 1, 1, 1]);
    expect(shareOut(14, 10, 0.6, 0.6, 0.6, 0.6, 0.6)).toEqual([9, 1, 1, 1, 1, 1]);
  });

  it('but never so that one person moved brings both the giver and the taker nearer to their shares', () => {
    fc.assert(
      fc.property(problems(free), (problem) => {
        const weights = problem.places.map(({ weight }) => {
          const [num = '0', den = '1'] = String(weight).split('/');
          return Number(num) / Number(den);
        });
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const numbers = shareOut(problem.total, ...problem.places.map(({ weight }) => weight));
        const off = weights.map((weight, i) => (numbers[i] ?? 0) - (problem.total * weight) / all);
        // x − 1 is nearer than x where x is more than ½ above the share; x + 1 where it is more than ½ below.
        expect(off.some((d) => d > 0.5 + 1e-9) && off.some((d) => d < -0.5 - 1e-9)).toBe(false);
      }),
      runs(600),
    );
  });
});

describe('what everyone expects of a fair division', () => {
  it('whole shares are the answer', () => {
    expect(shareOut(1000, 500, 300, 150, 50)).toEqual([500, 300, 150, 50]);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (numbers, times) => {
          const total = numbers.reduce((sum, x) => sum + x, 0);
          expect(shareOut(total * times, ...numbers)).toEqual(numbers.map((x) => x * times));
        },
      ),
      runs(200),
    );
  });

  it('shares in other units, however large or small, give the same numbers', () => {
    fc.assert(
      fc.property(problems(free), fc.constantFrom('1/7', '3', '1e-60', '1e60'), (problem, unit) => {
        const weights = problem.places.map(({ weight }) => Number.parseInt(String(weight), 10));
        const [num = 1, den = 1] = unit.split('/').map(Number);
        const scaled = weights.map((w) =>
          unit.includes('e') ? `${w}${unit.slice(1)}` : `${w * num}/${den}`,
        );
        expect(shareOut(problem.total, ...scaled)).toEqual(shareOut(problem.total, ...weights));
      }),
      runs(300),
    );
  });

  it('equal shares differ by one person at most, and the larger share never gets fewer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
        fc.nat(60),
        (w, total) => {
          const numbers = shareOut(total, ...w);
          for (const [i, x] of numbers.entries())
            for (const [j, y] of numbers.entries()) {
              if (w[i] === w[j]) expect(Math.abs(x - y)).toBeLessThanOrEqual(1);
              else if ((w[i] ?? 0) > (w[j] ?? 0)) expect(x).toBeGreaterThanOrEqual(y);
            }
        },
      ),
      runs(300),
    );
    expect(shareOut(7, 1, 1, 1)).toEqual([3, 2, 2]);
  });

  it('a share a thousand million million times another takes every person until the other is due half of one', () => {
    expect(shareOut(37_000, '1e15', 1)).toEqual([37_000, 0]);
    // 1 / 1 meets (2x + 1) / 10⁹ at x = 5 · 10⁸: the tie is the larger share’s only until it has that many.
    expect(shareOut(500_000_000, 1e9, 1)).toEqual([500_000_000, 0]);
    expect(shareOut(500_000_001, 1e9, 1)).toEqual([500_000_000, 1]);
  });

  it('as many persons as can be counted are shared out to the last one', () => {
    const most = 2 ** 50;
    expect(shareOut(most, 1)).toEqual([most]);
    expect(shareOut(most, 1, 1)).toEqual([most / 2, most / 2]);
    expect(shareOut(most - 1, 1, 1)).toEqual([most / 2, most / 2 - 1]);
    expect(shareOut(most, 2, 1).reduce((sum, x) => sum + x, 0)).toBe(most);
    expect(() => shareOut(2 * most, 1)).toThrow(expect.objectContaining({ path: 'total' }));
  });
});

describe('bounds that ask for nothing new', () => {
  it('change nothing: a lock at the number a kommune has, or a bound it keeps', () => {
    fc.assert(
      fc.property(problems({ orZero: true }), fc.nat(), fc.nat(3), fc.nat(3), (problem, pick, less, more) => {
        const answer = answered(problem);
        const at = pick % problem.places.length;
        if (!answer) return;
        const held = problem.places.map((place, i) => {
          const x = answer.numbers[place.id] ?? 0;
          if (i !== at) return place;
          return {
            ...place,
            min: Math.max(place.min ?? 0, x - less),
            max: Math.min(place.max ?? Number.POSITIVE_INFINITY, x + more),
          };
        });
        const again = answered({ ...problem, places: held });
        expect(again?.numbers).toEqual(answer.numbers);
      }),
      runs(600),
    );
  });

  it('a samarbeid shares what it has as if that were all there is', () => {
    fc.assert(
      fc.property(problems(), (problem) => {
        const answer = answered(problem);
        const [group] = problem.groups ?? [];
        if (!answer || !group) return;
        // The first group drawn names places only; all others are around it or apart.
        const places = problem.places.filter(({ id }) => group.members.includes(id));
        const total = places.reduce((sum, { id }) => sum + (answer.numbers[id] ?? 0), 0);
        const numbers = Object.fromEntries(places.map(({ id }) => [id, answer.numbers[id]]));
        expect(answered({ total, places })?.numbers).toEqual(numbers);
      }),
      runs(600),
    );
  });

  it('a samarbeid of one kommune is a bound of that kommune', () => {
    fc.assert(
      fc.property(problems(free), fc.nat(), fc.nat(6), fc.nat(9), (problem, pick, min, max) => {
        const { total, places } = unbound(problem);
        const at = places[pick % places.length];
        if (!at) return;
        const asGroup = answered({ total, places, groups: [{ id: 'G', members: [at.id], min, max }] });
        const asBound = answered({
          total,
          places: places.map((place) => (place === at ? { ...place, min, max } : place)),
        });
        expect(asGroup?.numbers).toEqual(asBound?.numbers);
      }),
      runs(300),
    );
  });
});
