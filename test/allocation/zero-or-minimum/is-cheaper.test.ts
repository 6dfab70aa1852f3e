import { describe, expect, it } from 'vitest';
import { isCheaper } from '../../../shared/allocation/zero-or-minimum/is-cheaper.ts';

const instance = (...weights: readonly number[]) => ({
  weights: { near: Float64Array.from(weights), exact: null },
  rank: [...weights.keys()],
});
const of = (...numbers: readonly number[]) => Float64Array.from(numbers);

describe('which of two answers is cheaper', () => {
  it('is the one with the smaller Σ x² / w', () => {
    expect(isCheaper(instance(2, 1), of(1, 1), of(2, 0))).toBe(true);
    expect(isCheaper(instance(2, 1), of(2, 0), of(1, 1))).toBe(false);
  });

  it('is not the one that gives more to the first in the queue, where it costs more', () => {
    expect(isCheaper(instance(3, 1), of(4, 0), of(3, 1))).toBe(false);
    expect(isCheaper(instance(3, 1), of(3, 1), of(4, 0))).toBe(true);
  });

  it('is, at the same cost, the one that gives more to the first in the queue where they differ', () => {
    expect(isCheaper(instance(1, 1), of(1, 0), of(0, 1))).toBe(true);
    expect(isCheaper(instance(1, 1), of(0, 1), of(1, 0))).toBe(false);
    // The larger share stands before the lower rank.
    expect(isCheaper(instance(5, 1, 1), of(2, 1, 0), of(2, 0, 1))).toBe(true);
    // 1/3 + 9/9 … 4/3 + 0: 3 and 9 stand equal, and 9 is first.
    expect(isCheaper(instance(3, 9), of(0, 2), of(1, 1))).toBe(true);
    expect(isCheaper(instance(3, 9), of(1, 1), of(0, 2))).toBe(false);
  });

  it('is decided by the first where they differ, whoever stands before it with the same number in both', () => {
    const equals = { ...instance(1, 1, 1), rank: [1, 0, 2] };
    expect(isCheaper(equals, of(3, 5, 0), of(0, 5, 3))).toBe(true);
    expect(isCheaper(equals, of(0, 5, 3), of(3, 5, 0))).toBe(false);
  });

  it('is neither of two that are the same', () => {
    expect(isCheaper(instance(1, 2), of(3, 4), of(3, 4))).toBe(false);
  });

  it('is decided exactly where doubles see no difference', () => {
    const weights = { near: Float64Array.of(2 ** 53, 2 ** 53), exact: [2n ** 53n + 1n, 2n ** 53n] };
    const close = { weights, rank: [1, 0] };
    expect(isCheaper(close, of(6, 0), of(0, 6))).toBe(true);
    expect(isCheaper(close, of(0, 6), of(6, 0))).toBe(false);
  });
});
