import { describe, expect, it } from 'vitest';
import { branchBounds } from '../../../shared/allocation/explanation/branch-bounds.ts';
import { roundToSum } from '../../../shared/allocation/explanation/round-to-sum.ts';
import { type AllocationInput, allocate, verify } from '../../../shared/allocation/index.ts';
import { place, round } from '../support/rounds.ts';

const held = (input: AllocationInput, id: string) => {
  const answer = allocate(input);
  if (!answer.feasible) throw new Error('an answer was expected');
  const found = answer.places.find((one) => one.id === id);
  return [found?.number, found?.boundBy];
};
const two = (change: Parameters<typeof place>[2], others: Parameters<typeof place>[2] = {}) =>
  round({ total: 20, places: [place('9001', 1000, change), place('9002', 1000, others)] });

describe('what held a number', () => {
  it('is its own highest or lowest, though it has "0 or at least m" as well', () => {
    expect(held(two({ max: 6, minIfPositive: 5 }), '9001')).toEqual([6, { kind: 'max', value: 6 }]);
    expect(held(two({ min: 14, minIfPositive: 5 }), '9001')).toEqual([14, { kind: 'min', value: 14 }]);
  });

  it('is "0 or at least m" where m is above what it was due, and where it got none for it', () => {
    expect(held(two({ minIfPositive: 14 }), '9001')).toEqual([14, { kind: 'zero-or-min', value: 14 }]);
    const none = two({ minIfPositive: 18 }, { min: 3 });
    expect(held(none, '9001')).toEqual([0, { kind: 'zero-or-min', value: 18 }]);
    expect(held(two({ max: 6, minIfPositive: 7 }), '9001')).toEqual([0, { kind: 'zero-or-min', value: 7 }]);
  });

  it('is nothing where the number is what the divisor gives, at a bound or not', () => {
    expect(held(two({ max: 10 }), '9001')).toEqual([10, null]);
    expect(held(two({ min: 10 }), '9001')).toEqual([10, null]);
    expect(held(two({ minIfPositive: 10 }), '9001')).toEqual([10, null]);
  });

  it('is nothing at a tie that went against it: the divisor could have given either', () => {
    const tie = (change: Parameters<typeof place>[2]) => ({ ...two({}, change), total: 21 });
    expect(held(tie({ max: 10 }), '9002')).toEqual([10, null]);
    expect(held(tie({ max: 10 }), '9001')).toEqual([11, null]);
  });
});

describe('the bounds of a branch', () => {
  const of = (change: Parameters<typeof place>[2], x: number) => branchBounds(place('9001', 1000, change), x);

  it('are the lock, else its own bounds, open above where there is no highest', () => {
    expect(of({ lock: 4, min: 9, max: 12 }, 7)).toEqual([4, 4]);
    expect(of({ min: 2, max: 12 }, 7)).toEqual([2, 12]);
    expect(of({ min: 2 }, 0)).toEqual([2, Number.POSITIVE_INFINITY]);
  });

  it('with "0 or at least m" are none, or m and more', () => {
    expect(of({ minIfPositive: 5, max: 9 }, 0)).toEqual([0, 0]);
    expect(of({ minIfPositive: 5, max: 9 }, 3)).toEqual([5, 9]);
    expect(of({ minIfPositive: 5, min: 7 }, 8)).toEqual([7, Number.POSITIVE_INFINITY]);
  });

  it('with "0 or at least 1" are as without it', () => {
    expect(of({ minIfPositive: 1 }, 0)).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(of({ minIfPositive: 0 }, 0)).toEqual([0, Number.POSITIVE_INFINITY]);
  });
});

describe('a claim that lacks something', () => {
  const input = round({ total: 3, places: [place('9001', 90_000), place('9002', 100)] });
  const answer = allocate(input);
  if (!answer.feasible) throw new Error('an answer was expected');
  const kinds = (claim: Parameters<typeof verify>[0]) => [
    ...new Set(verify(claim, input).problems.map(({ kind }) => kind)),
  ];

  it('of a kommune that got nobody is found, though every sum agrees', () => {
    expect(answer.numbers).toEqual({ '9001': 3, '9002': 0 });
    expect(kinds({ ...answer, numbers: { '9001': 3 } })).toEqual(['number']);
  });

  it('of a divisor that can be read is found', () => {
    const [whole] = answer.certificate;
    if (!whole) throw new Error('a certificate has the whole');
    expect(kinds({ ...answer, certificate: [{ ...whole, high: 'much' }] })).toEqual(['certificate']);
    expect(kinds({ ...answer, certificate: [{ ...whole, low: '' }] })).toEqual(['certificate']);
    expect(kinds({ ...answer, certificate: [{ ...whole, high: null }] })).toEqual(['certificate']);
  });
});

describe('rounding to a sum', () => {
  it('gives equal remainders to the earlier, wherever they stand, and no more than are missing', () => {
    expect(roundToSum([0.5, 0.7, 0.5, 0.5, 0.7], 3)).toEqual([1, 1, 0, 0, 1]);
    expect(roundToSum([0.2, 0.2, 0.2, 0.2, 0.2], 1)).toEqual([1, 0, 0, 0, 0]);
    expect(roundToSum([1, 2, 3], 6)).toEqual([1, 2, 3]);
    expect(roundToSum([], 0)).toEqual([]);
  });

  it('keeps each within one of its value, also below 0', () => {
    const values = [-3.4, 2.2, 0.6, -1.1, 1.7];
    const rounded = roundToSum(values, 0);
    expect(rounded.reduce((a, b) => a + b, 0)).toBe(0);
    for (const [i, value] of values.entries()) expect(Math.abs((rounded[i] ?? 9) - value)).toBeLessThan(1);
  });
});
