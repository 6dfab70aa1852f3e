import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareKroner } from '../../shared/selection/index.ts';

const among = (...residents: readonly number[]) =>
  residents.map((count, at) => ({ id: `${at}`, residents: count }));

describe('sharing kroner by residents', () => {
  it('gives whole quotas as they are', () => {
    expect(shareKroner(3_300_000, among(100, 200, 300))).toEqual([550_000, 1_100_000, 1_650_000]);
  });

  it('gives the kroner that are left to the largest remainders', () => {
    // 100 · 1/7 = 14.29, 100 · 2/7 = 28.57, 100 · 4/7 = 57.14
    expect(shareKroner(100, among(1, 2, 4))).toEqual([14, 29, 57]);
  });

  it('gives the odd krone to the one with more residents where remainders are equal, then to the first', () => {
    // Remainders 1/2 and 1/2: 1 · 1/4 … the quotas are 0.5 and 1.5.
    expect(shareKroner(2, among(1, 3))).toEqual([0, 2]);
    expect(shareKroner(1, among(5, 5))).toEqual([1, 0]);
  });

  it('gives nothing to one without residents', () => {
    expect(shareKroner(10, among(0, 3))).toEqual([0, 10]);
  });

  it('meets the sum to the krone, nobody a krone or more from the quota', () => {
    fc.assert(
      fc.property(
        fc.nat(5_000_000_000),
        fc
          .array(fc.nat(100_000), { minLength: 1, maxLength: 12 })
          .filter((all) => all.some((count) => count > 0)),
        (kroner, residents) => {
          const shares = shareKroner(kroner, among(...residents));
          const all = residents.reduce((sum, count) => sum + count, 0);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(kroner);
          for (const [at, share] of shares.entries()) {
            // share · all − kroner · residents, in exact whole numbers, stays within one quota unit.
            const off = BigInt(share) * BigInt(all) - BigInt(kroner) * BigInt(residents[at] ?? 0);
            expect(off < BigInt(all) && off > -BigInt(all)).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    ['kroner', -1, [1]],
    ['kroner', 0.5, [1]],
    ['among', 100, [0, 0]],
    ['among', 100, []],
    ['among[1].residents', 100, [1, -1]],
  ] as const)('refuses what has no meaning: %s', (path, kroner, residents) => {
    expect(() => shareKroner(kroner, among(...residents))).toThrow(expect.objectContaining({ path }));
  });
});
