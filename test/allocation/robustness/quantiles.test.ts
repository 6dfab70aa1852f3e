import { describe, expect, it } from 'vitest';
import { quantiles } from '../../../shared/allocation/robustness/quantiles.ts';

describe('quantiles', () => {
  it('are by nearest rank: of 1…20 the 5 % is 1, the median 10, the 95 % 19', () => {
    const values = Float64Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(quantiles(values, 0)).toEqual({ lowest: 1, low5: 1, median: 10, high95: 19, highest: 20 });
  });

  it('are the number itself where there is nothing to count', () => {
    expect(quantiles(new Float64Array(), 7)).toEqual({
      lowest: 7,
      low5: 7,
      median: 7,
      high95: 7,
      highest: 7,
    });
  });

  it('are the same for equal values', () => {
    expect(quantiles(Float64Array.of(4, 4, 4), 0)).toEqual({
      lowest: 4,
      low5: 4,
      median: 4,
      high95: 4,
      highest: 4,
    });
  });
});
