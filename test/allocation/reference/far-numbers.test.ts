import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCost } from '../../../shared/allocation/apportionment/compare-cost.ts';
import { gcd, reduceBy, sumFractions } from '../../../shared/allocation/apportionment/fraction.ts';
import { parseFraction } from '../../../shared/allocation/apportionment/parse-fraction.ts';
import { toWeights } from '../../../shared/allocation/apportionment/read-weights.ts';
import {
  type ApportionProblem,
  allocate,
  apportion,
  PARTS,
  verify,
} from '../../../shared/allocation/index.ts';
import { recompute } from '../support/recompute.ts';
import { place, round } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

/** Persons and shares from one up to as large as there can be, as likely of any number of digits. */
const digits = (most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 1, max: 9_999_999 }))
    .map(([power, first]) => Math.max(1, Math.floor((first / 1e7) * 10 ** power)));

const far: fc.Arbitrary<ApportionProblem> = fc
  .record({
    weights: fc.array(digits(15), { minLength: 2, maxLength: 9 }),
    total: digits(15),
    caps: fc.array(fc.option(digits(14), { nil: null, freq: 2 }), { minLength: 9, maxLength: 9 }),
    joint: fc.option(digits(15), { nil: null }),
  })
  .map(({ weights, total, caps, joint }) => ({
    total,
    places: weights.map((weight, i) => ({
      id: `k${i}`,
      weight,
      max: i === 0 ? null : (caps[i] ?? null),
    })),
    groups: [{ id: 'G', members: ['k0', 'k1'], max: weights.length > 2 ? joint : null }],
  }));

describe('numbers as far apart as they can be', () => {
  it('add up to the last person, and no person would cost less elsewhere, told in whole numbers of any length', () => {
    let answers = 0;
    fc.assert(
      fc.property(far, (problem) => {
        const answer = apportion(problem);
        if (!answer.feasible) return;
        answers += 1;
        const x = problem.places.map(({ id }) => BigInt(answer.numbers[id] ?? -1));
        expect(x.reduce((sum, one) => sum + one, 0n)).toBe(BigInt(problem.total));
        const joint = problem.groups?.[0]?.max ?? null;
        const isFull = joint !== null && (x[0] ?? 0n) + (x[1] ?? 0n) >= BigInt(joint);
        for (const [i, from] of problem.places.entries())
          for (const [j, to] of problem.places.entries()) {
            const [a, b] = [x[i] ?? 0n, x[j] ?? 0n];
            if (i === j || a === 0n || (to.max !== null && to.max !== undefined && b >= BigInt(to.max)))
              continue;
            if (isFull && j < 2 && i >= 2) continue;
            // The last of i costs (2a − 1) / w_i, and the next of j must not cost less.
            expect((2n * a - 1n) * BigInt(to.weight) <= (2n * b + 1n) * BigInt(from.weight)).toBe(true);
          }
      }),
      { ...runs(400), seed: 121 },
    );
    expect(answers).toBeGreaterThan(runs(400).numRuns / 4);
  });

  it('have certificates that a calculator of any length gets every number from', () => {
    fc.assert(
      fc.property(far, (problem) => {
        const answer = apportion(problem);
        if (answer.feasible && problem.total < 1e14) expect(recompute(problem, answer)).toEqual([]);
      }),
      { ...runs(200), seed: 122 },
    );
  });

  it('are the same with every share written with thirty digits more', () => {
    fc.assert(
      fc.property(far, (problem) => {
        const long = {
          ...problem,
          places: problem.places.map((one) => ({ ...one, weight: `${one.weight}${'0'.repeat(30)}` })),
        };
        const [one, other] = [apportion(problem), apportion(long)];
        expect(other.feasible && other.numbers).toEqual(one.feasible && one.numbers);
      }),
      { ...runs(150), seed: 123 },
    );
  });

  it('are the same with a thirtieth digit that tells two equal shares apart, but for the person they tied on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 400 }), (weight, total) => {
        const tail = '0'.repeat(28);
        const places = [
          { id: 'a', weight: `${weight}.${tail}0` },
          { id: 'b', weight: `${weight}.${tail}1` },
        ];
        const answer = apportion({ total, places });
        const half = Math.floor(total / 2);
        expect(answer.feasible && answer.numbers).toEqual({ a: half, b: total - half });
        expect(answer.feasible && answer.ties).toEqual([]);
      }),
      { ...runs(60), seed: 124 },
    );
  });

  it('of two to the power of fifty persons are shared out to the last, and one more is refused', () => {
    const places = [1, 2, 4].map((weight, i) => ({ id: `k${i}`, weight }));
    const most = 2 ** 50;
    const answer = apportion({ total: most, places });
    expect(answer.feasible && Object.values(answer.numbers).reduce((sum, x) => sum + x, 0)).toBe(most);
    // Sevenths of 2⁵⁰ = 7 · 160 842 843 834 660 + 4.
    expect(answer).toMatchObject({
      numbers: { k0: 160842843834661, k1: 321685687669321, k2: 643371375338642 },
    });
    expect(() => apportion({ total: most + 1, places })).toThrow('0 or more');
  });
});

describe('which person is cheaper', () => {
  it('agrees with whole numbers of any length where doubles nearly meet, and may round past each other', () => {
    let near = 0;
    fc.assert(
      fc.property(
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }),
        fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 })),
        fc.tuple(fc.bigInt({ min: -900n, max: 900n }), fc.bigInt({ min: -900n, max: 900n })),
        (base, [p, q], [d, e]) => {
          // w_i : w_j is almost a : b, so that a / w_i and b / w_j are almost the same.
          const [a, b] = [2 * p + 1, 2 * q + 1];
          const exact = [base * BigInt(a) + d, base * BigInt(b) + e];
          const weights = toWeights(exact);
          const [left, right] = [BigInt(a) * (exact[1] ?? 0n), BigInt(b) * (exact[0] ?? 0n)];
          const expected = left < right ? -1 : left > right ? 1 : 0;
          expect(Math.sign(compareCost(weights, 0, a, 1, b))).toBe(expected);
          // Here doubles alone would have told it wrongly.
          const byDoubles = Math.sign(a * (weights.near[1] ?? 0) - b * (weights.near[0] ?? 0));
          near += Number(byDoubles !== expected);
        },
      ),
      { ...runs(3000), seed: 125 },
    );
    expect(near).toBeGreaterThan(0);
  });

  it('is turned round where the two change places, and leads on from one to the next', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 2n ** 60n }), fc.integer({ min: 1, max: 9999 })), {
          minLength: 3,
          maxLength: 3,
        }),
        (persons) => {
          const weights = toWeights(persons.map(([w]) => w));
          const compare = (i: number, j: number): number =>
            Math.sign(compareCost(weights, i, persons[i]?.[1] ?? 1, j, persons[j]?.[1] ?? 1));
          for (const i of [0, 1, 2]) for (const j of [0, 1, 2]) expect(compare(i, j) + compare(j, i)).toBe(0);
          if (compare(0, 1) <= 0 && compare(1, 2) <= 0) expect(compare(0, 2)).toBeLessThanOrEqual(0);
        },
      ),
      { ...runs(400), seed: 126 },
    );
  });
});

describe('whole numbers of any length', () => {
  const long = fc.bigInt({ min: 0n, max: 2n ** 120n });

  it('have the greatest common divisor that taking the one from the other would find', () => {
    fc.assert(
      fc.property(long, long, fc.bigInt({ min: 1n, max: 2n ** 40n }), (a, b, common) => {
        let [x, y] = [a * common, b * common];
        while (y !== 0n) [x, y] = [y, x % y];
        expect(gcd(a * common, b * common)).toBe(x);
        expect(gcd(b * common, a * common)).toBe(x);
      }),
      { ...runs(400), seed: 127 },
    );
  });

  it('over a product are the same fraction in lowest terms, in whatever order the factors come', () => {
    fc.assert(
      fc.property(
        long,
        fc.array(fc.bigInt({ min: 1n, max: 2n ** 33n }), { minLength: 1, maxLength: 6 }),
        (num, factors) => {
          const product = factors.reduce((all, one) => all * one, 1n);
          const { num: top, den } = reduceBy(num, factors);
          expect(top * product).toBe(num * den);
          expect(gcd(top, den)).toBe(num === 0n ? den : 1n);
          expect(reduceBy(num, [...factors].reverse())).toEqual({ num: top, den });
        },
      ),
      { ...runs(300), seed: 128 },
    );
  });

  it('are added as fractions to what one common denominator gives, in whatever order', () => {
    const term = fc.record({
      num: fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }),
      den: fc.bigInt({ min: 1n, max: 2n ** 20n }),
    });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 9 }), (terms) => {
        const common = terms.reduce((all, { den }) => all * den, 1n);
        const expected = terms.reduce((sum, { num, den }) => sum + num * (common / den), 0n);
        for (const order of [terms, [...terms].reverse()]) {
          const { num, den } = sumFractions(order);
          expect(num * common).toBe(expected * den);
          expect(den > 0n).toBe(true);
        }
      }),
      { ...runs(200), seed: 129 },
    );
  });

  it('are read from a text as they are written, with decimals and a power of ten', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }),
        fc.integer({ min: -20, max: 20 }),
        (whole, decimals, power) => {
          const text = `${whole}.${String(decimals).padStart(12, '0')}e${power}`;
          const found = parseFraction(text);
          if (!found) throw new Error(`${text} was not read`);
          // value · 10¹² · 10²⁰ = (whole · 10¹² + decimals) · 10^(power + 20)
          const value = (whole * 10n ** 12n + decimals) * 10n ** BigInt(power + 20);
          expect(found.num * 10n ** 32n).toBe(value * found.den);
        },
      ),
      { ...runs(300), seed: 130 },
    );
  });

  it.each([
    '',
    ' 5',
    '5 ',
    '-1',
    '+1',
    '.5',
    '5.',
    '1e',
    '1e100',
    '1/0',
    '1/-2',
    '1//2',
    '1/2/3',
    '0x10',
    '1_000',
    'NaN',
    'Infinity',
    '½',
    '1,5',
    '٣',
  ])('are not read from %j', (text) => {
    expect(parseFraction(text)).toBeNull();
  });
});

describe('a round at the edge of what whole parts can hold', () => {
  it('gives a kommune of one in a hundred thousand million no part, and no person but by its minimum', () => {
    const tiny = place('9001', 1);
    const rest = place('9002', 1e11);
    const free = allocate(round({ total: 1e9, places: [tiny, rest] }));
    expect(free).toMatchObject({ feasible: true, numbers: { 9001: 0, 9002: 1e9 } });
    expect(free.feasible && free.places[0]?.parts).toBe(0);
    const asked = round({ total: 1e9, places: [{ ...tiny, min: 3 }, rest] });
    const answer = allocate(asked);
    expect(answer).toMatchObject({ numbers: { 9001: 3, 9002: 1e9 - 3 } });
    expect(answer.feasible && verify(answer, asked)).toEqual({ agrees: true, problems: [] });
  });

  it('rounds each share to the nearest of 10¹⁰ parts, whatever the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (people, total) => {
          const answer = allocate(
            round({ total, places: people.map((count, i) => place(`${9001 + i}`, count)) }),
          );
          if (!answer.feasible) throw new Error('an answer was expected');
          const all = BigInt(people.reduce((sum, one) => sum + one, 0));
          for (const [i, { parts, number }] of answer.places.entries()) {
            const twice = 2n * BigInt(people[i] ?? 0) * BigInt(PARTS);
            // |parts − share| ≤ ½, but for the last digit of a double.
            const off = twice - 2n * BigInt(parts) * all;
            expect(off <= all + all / 1000n && off >= -all - all / 1000n).toBe(true);
            // With nothing asked of anybody, the number is within the number of kommuner of its share.
            expect(Math.abs(number - (total * (people[i] ?? 0)) / Number(all))).toBeLessThan(
              people.length + 1,
            );
          }
        },
      ),
      { ...runs(150), seed: 131 },
    );
  });
});
