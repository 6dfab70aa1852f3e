import { describe, expect, it } from 'vitest';
import { deviation, deviationSum } from '../../../renderer/features/oppfolging/deviation.ts';

const row = (kommunenummer: string, asked: number | null) => ({
  kommunenummer,
  asked: { number: asked, missing: null, from: asked === null ? null : ('imported' as const) },
});
const version = { numbers: { 9901: 40, 9902: 20 } };

describe('the deviation of an anmodning from the recommendation', () => {
  it('is all of the anmodning where the kommune is recommended none, so that the sum is that of the rows', () => {
    const rows = [row('9901', 45), row('9902', 18), row('9903', 15)];
    const each = rows.map((one) => deviation(one, version));
    expect(each).toEqual([5, -2, 15]);
    expect(deviationSum(rows, version)).toEqual({ sum: 18, without: 0 });
  });

  it('is not known where IMDi’s number is not, and the sum tells how many recommended it leaves out', () => {
    const rows = [row('9901', 45), row('9902', null), row('9903', null)];
    expect(rows.map((one) => deviation(one, version))).toEqual([5, null, null]);
    expect(deviationSum(rows, version)).toEqual({ sum: 5, without: 1 });
  });

  it('is nowhere before there is a recommendation or an anmodning', () => {
    expect(deviation(row('9901', 45), undefined)).toBeNull();
    expect(deviationSum([row('9901', 45)], undefined)).toEqual({ sum: null, without: 0 });
    expect(deviationSum([row('9901', null)], version)).toEqual({ sum: null, without: 0 });
  });
});
