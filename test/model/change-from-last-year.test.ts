import { describe, expect, it } from 'vitest';
import { changeFromLastYear, sumsBesideLast } from '../../shared/model/change-from-last-year.ts';

describe('the change from last year', () => {
  it('is none for a kommune without a number last year, and 0 is no number', () => {
    expect(changeFromLastYear({ number: 10, lastYear: 12 })).toBe(-2);
    expect(changeFromLastYear({ number: 10, lastYear: null })).toBeNull();
    expect(changeFromLastYear({ number: 10, lastYear: 0 })).toBeNull();
  });

  it('sums to the difference of the two sums beside it, the new kommune counted in', () => {
    const rows = [
      { number: 300, lastYear: 292 },
      { number: 12, lastYear: null },
    ];
    expect(sumsBesideLast(rows)).toEqual({ lastYear: 292, change: 20 });
  });

  it('has no sum where nobody has a number of last year', () => {
    expect(sumsBesideLast([{ number: 12, lastYear: null }])).toEqual({ lastYear: 0, change: null });
  });
});
