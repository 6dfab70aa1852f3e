import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCost, exactWeight } from '../../../shared/allocation/apportionment/compare-cost.ts';
import { compareIds } from '../../../shared/allocation/apportionment/compare-ids.ts';
import {
  compareFractions,
  fractionText,
  gcd,
  reduceBy,
  sumFractions,
} from '../../../shared/allocation/apportionment/fraction.ts';
import { parseFraction } from '../../../shared/allocation/apportionment/parse-fraction.ts';
import { readWeights, toWeights } from '../../../shared/allocation/apportionment/read-weights.ts';

const natural = fc.bigInt({ min: 1n, max: 10n ** 40n });

describe('the greatest common divisor', () => {
  it.each([
    [0n, 0n, 0n],
    [0n, 7n, 7n],
    [7n, 0n, 7n],
    [12n, 18n, 6n],
    [2n ** 31n, 2n ** 31n - 1n, 1n],
    [2n ** 40n, 2n ** 35n, 2n ** 35n],
    [6n * (2n ** 31n + 11n), 9n * (2n ** 31n + 11n), 3n * (2n ** 31n + 11n)],
    [2n ** 53n, 3n * 2n ** 53n, 2n ** 53n],
    [10n ** 30n, 10n ** 20n * 3n, 10n ** 20n],
  ])('of %s and %s is %s, in doubles, in 31 bits and beyond both', (a, b, common) => {
    expect(gcd(a, b)).toBe(common);
  });

  it('divides both, and leaves them nothing in common', () => {
    fc.assert(
      fc.property(natural, natural, natural, (a, b, c) => {
        const common = gcd(a * c, b * c);
        expect([(a * c) % common, (b * c) % common, common % c]).toEqual([0n, 0n, 0n]);
        expect(gcd((a * c) / common, (b * c) / common)).toBe(1n);
      }),
    );
  });
});

describe('fractions', () => {
  it('are written in lowest terms, whole ones without a denominator', () => {
    expect(fractionText({ num: 54n, den: 62n })).toBe('27/31');
    expect(fractionText({ num: 45n, den: 3n })).toBe('15');
    expect(fractionText({ num: 0n, den: 9n })).toBe('0');
    expect(fractionText({ num: 1n, den: 9n })).toBe('1/9');
  });

  it('are added exactly, however many, and none is 0', () => {
    expect(sumFractions([])).toEqual({ num: 0n, den: 1n });
    const thirds = (count: number) =>
      fractionText(sumFractions(Array.from({ length: count }, () => ({ num: 1n, den: 3n }))));
    expect([1, 2, 3, 4, 5, 6, 7].map(thirds)).toEqual(['1/3', '2/3', '1', '4/3', '5/3', '2', '7/3']);
    const mixed = [2n, 3n, 4n, 5n, 6n].map((den) => ({ num: 1n, den }));
    expect(fractionText(sumFractions(mixed))).toBe('29/20');
    expect(sumFractions([{ num: -1n, den: 2n }])).toEqual({ num: -1n, den: 2n });
  });

  it('over a product of short factors are put in lowest terms without multiplying the factors out', () => {
    fc.assert(
      fc.property(
        natural,
        fc.array(fc.bigInt({ min: 1n, max: 10n ** 10n }), { minLength: 1 }),
        (num, factors) => {
          const all = factors.reduce((product, factor) => product * factor, 1n);
          const { num: top, den } = reduceBy(num, factors);
          expect([top * all, gcd(top, den)]).toEqual([num * den, 1n]);
        },
      ),
    );
  });

  it('are compared by their sign', () => {
    const half = { num: 1n, den: 2n };
    expect(compareFractions(half, { num: 2n, den: 3n })).toBeLessThan(0);
    expect(compareFractions({ num: 2n, den: 3n }, half)).toBeGreaterThan(0);
    expect(compareFractions(half, { num: 5n, den: 10n })).toBe(0);
  });
});

describe('reading a weight', () => {
  it.each([
    ['5', 5n, 1n],
    [5, 5n, 1n],
    ['0', 0n, 1n],
    ['13.5', 135n, 10n],
    [0.1, 1n, 10n],
    ['9/2', 9n, 2n],
    ['007', 7n, 1n],
    ['1e2', 100n, 1n],
    ['1E+2', 100n, 1n],
    [1e-7, 1n, 10n ** 7n],
    ['2.50e1', 250n, 10n],
    ['2.5e3', 2500n, 1n],
    [1e21, 10n ** 21n, 1n],
    ['0/3', 0n, 3n],
  ])('takes %s to the last digit', (text, num, den) => {
    const read = parseFraction(text);
    expect(read && read.num * den).toBe(read && num * read.den);
    expect(read).not.toBeNull();
  });

  it.each([
    '',
    ' 5',
    '5 ',
    '-1',
    '+1',
    '1/0',
    '1/-2',
    '-1/2',
    '1.5/2',
    '.5',
    '5.',
    '1e',
    '1e100',
    '1,5',
    'x',
    '1/2/3',
    'NaN',
    '1'.repeat(101),
    `1.${'1'.repeat(101)}`,
    `1/${'1'.repeat(101)}`,
    `${'1'.repeat(101)}/1`,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0.5,
  ])('refuses «%s»', (text) => {
    expect(parseFraction(text)).toBeNull();
  });

  it('takes as many digits as a hundred', () => {
    expect(parseFraction('1'.repeat(100))?.num).toBe(BigInt('1'.repeat(100)));
    expect(parseFraction(`2/${'1'.repeat(100)}`)?.den).toBe(BigInt('1'.repeat(100)));
  });
});

describe('the weights of a problem', () => {
  const read = (...weights: readonly (number | string)[]) =>
    readWeights(weights.map((weight, i) => ({ id: `k${i}`, weight })));

  it('are doubles as they stand where all are whole and safe', () => {
    const { weights, unit } = read(3, 0, 2 ** 53 - 1);
    expect([...weights.near]).toEqual([3, 0, 2 ** 53 - 1]);
    expect([weights.exact, unit]).toEqual([null, { num: 1n, den: 1n }]);
  });

  it('are whole parts of one common unit where one is a text or a fraction', () => {
    const { weights, unit } = read('13.5', '9/2', 5);
    expect([...weights.near]).toEqual([27, 9, 10]);
    expect([weights.exact, fractionText(unit)]).toEqual([null, '1/2']);
    const common = read('6', '9');
    expect([[...common.weights.near], common.unit]).toEqual([[2, 3], { num: 3n, den: 1n }]);
  });

  it('may all be 0', () => {
    expect([...read('0', '0/5').weights.near]).toEqual([0, 0]);
  });

  it('are kept as whole numbers of any length beside the doubles where those cannot hold them', () => {
    const { weights } = read(`${2n ** 53n + 1n}`, 1);
    expect(weights.exact).toEqual([2n ** 53n + 1n, 1n]);
    expect(toWeights([2n ** 53n - 1n, 1n]).exact).toBeNull();
    expect(toWeights([2n ** 53n, 1n]).exact).toEqual([2n ** 53n, 1n]);
    const beyond = toWeights([2n ** 1100n, 2n ** 1099n, 1n]);
    expect([...beyond.near].map((near) => near / (beyond.near[0] ?? 1))).toEqual([1, 0.5, 0]);
    expect(Number.isFinite(beyond.near[0])).toBe(true);
    expect(exactWeight(beyond, 2)).toBe(1n);
    expect(exactWeight(toWeights([5n]), 0)).toBe(5n);
  });

  it.each([
    ['above 1e100', `1${'0'.repeat(99)}1e2`],
    ['below 1e-100', `0.${'0'.repeat(99)}1e-2`],
  ])('%s are refused, with the path', (_, weight) => {
    expect(() => read(1, weight)).toThrow(expect.objectContaining({ path: 'places[1].weight' }));
  });

  it('of exactly 1e100 and 1e-100 are the largest and the smallest', () => {
    expect(() => read(`1${'0'.repeat(99)}e1`)).not.toThrow();
    expect(() => read(`0.${'0'.repeat(98)}1e-1`)).not.toThrow();
  });

  it('that are no numbers are refused in words, with the path', () => {
    expect(() => read(1, 'many')).toThrow('a weight must be a number');
    expect(() => read(-1)).toThrow(expect.objectContaining({ path: 'places[0].weight' }));
  });
});

describe('which person is cheaper', () => {
  const weights = (...near: readonly number[]) => ({ near: Float64Array.from(near), exact: null });

  it('is told by multiplying crosswise: 3 over 2 is less than 5 over 3, and 3 over 2 is 6 over 4', () => {
    expect(compareCost(weights(2, 3), 0, 3, 1, 5)).toBeLessThan(0);
    expect(compareCost(weights(2, 3), 1, 5, 0, 3)).toBeGreaterThan(0);
    expect(compareCost(weights(2, 4), 0, 3, 1, 6)).toBe(0);
  });

  it('is told exactly where the products are beyond what a double holds', () => {
    // 94906267² is above 2⁵³; one person apart in 10¹⁵ is not seen in doubles.
    const [a, b] = [94_906_267, 94_906_269];
    const near = weights(b, a);
    expect(compareCost(near, 0, b, 1, a)).toBe(0);
    const big = { near: Float64Array.of(2 ** 60, 2 ** 60), exact: [2n ** 60n, 2n ** 60n + 1n] };
    expect(compareCost(big, 0, 3, 1, 3)).toBeGreaterThan(0);
    expect(compareCost(big, 1, 3, 0, 3)).toBeLessThan(0);
    expect(compareCost(big, 0, 3, 0, 3)).toBe(0);
    expect(compareCost(big, 0, 3, 1, 5)).toBeLessThan(0);
  });

  it('agrees with fractions of any length', () => {
    const weight = fc.bigInt({ min: 1n, max: 2n ** 70n });
    const cost = fc.integer({ min: 1, max: 2 ** 40 });
    fc.assert(
      fc.property(weight, weight, cost, cost, (v, w, a, b) => {
        const both = toWeights([v, w]);
        const sign = Math.sign(compareCost(both, 0, a, 1, b));
        expect(sign).toBe(compareFractions({ num: BigInt(a), den: v }, { num: BigInt(b), den: w }));
      }),
    );
  });

  it('holds one without a weight dearer than any, and two of them equal', () => {
    expect(compareCost(weights(0, 1), 0, 1, 1, 2 ** 50)).toBeGreaterThan(0);
    expect(compareCost(weights(0, 1), 1, 2 ** 50, 0, 1)).toBeLessThan(0);
    expect(compareCost(weights(0, 0), 0, 1, 1, 9)).toBe(0);
  });
});

describe('the order of ids', () => {
  it('is that of kommunenummer, with shorter ids first', () => {
    expect(['5006', '5001', 'k10', 'k2', '301'].sort(compareIds)).toEqual([
      'k2',
      '301',
      'k10',
      '5001',
      '5006',
    ]);
    expect(compareIds('5001', '5001')).toBe(0);
  });
});
