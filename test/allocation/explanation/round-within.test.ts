import { describe, expect, it } from 'vitest';
import { roundWithin } from '../../../shared/allocation/explanation/round-within.ts';

const whole = (value: number) => ({ num: BigInt(value), den: 1n });
const half = { num: 1n, den: 2n };
const FREE = [0, 99] as const;

describe('rounding t / d within bounds', () => {
  it('rounds to the nearest whole number', () => {
    expect(roundWithin(whole(10), whole(3), FREE)).toEqual([3, 3]);
    expect(roundWithin(whole(11), whole(3), FREE)).toEqual([4, 4]);
  });

  it('gives both numbers at an exact half', () => {
    expect(roundWithin(whole(5), whole(2), FREE)).toEqual([2, 3]);
    expect(roundWithin({ num: 7n, den: 4n }, half, FREE)).toEqual([3, 4]);
    expect(roundWithin(whole(1), whole(2), FREE)).toEqual([0, 1]);
  });

  it('gives one number at a whole quotient, and 0 where there is no share', () => {
    expect(roundWithin(whole(6), whole(2), FREE)).toEqual([3, 3]);
    expect(roundWithin(whole(0), whole(2), FREE)).toEqual([0, 0]);
  });

  it('keeps what it rounds within the bounds', () => {
    expect(roundWithin(whole(60), whole(2), [0, 12])).toEqual([12, 12]);
    expect(roundWithin(whole(6), whole(2), [4, 12])).toEqual([4, 4]);
    expect(roundWithin(whole(5), whole(2), [3, 12])).toEqual([3, 3]);
  });

  it('with an open divisor gives the least, with a divisor of 0 the most', () => {
    expect(roundWithin(whole(60), null, [2, 12])).toEqual([2, 2]);
    expect(roundWithin(whole(60), whole(0), [2, 12])).toEqual([12, 12]);
  });

  it('with a divisor of 0 leaves a place without a share free', () => {
    expect(roundWithin(whole(0), whole(0), [2, 12])).toEqual([2, 12]);
  });
});
