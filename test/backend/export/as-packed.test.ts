import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asPacked } from '../../../electron/backend/export/zip/as-packed.ts';
import { packZip } from '../../../electron/backend/export/zip/pack-zip.ts';

const packed = (date?: string): Uint8Array =>
  packZip([{ name: 'brev.txt', bytes: strToU8('Til kommunen') }], date);

/** The same zip, with what another program wrote as the date of its first entry. */
function dated(year: number, month: number, day: number): Uint8Array {
  const bytes = packed();
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(12, ((year - 1980) << 9) | (month << 5) | day, true);
  return bytes;
}

describe('a zip', () => {
  test.each(['1980-01-01', '2027-11-30', '2099-12-31'])(
    'that Fordel packed on %s lies as it packs',
    async (date) => {
      expect(await asPacked(packed(date))).toBe(true);
    },
  );

  test.each([
    [1980, 0, 0],
    [2027, 0, 12],
    [2027, 13, 1],
    [2027, 2, 0],
    [2100, 1, 1],
    [2107, 15, 31],
  ])('with a date that no calendar of ours has, %i-%i-%i, is another’s', async (year, month, day) => {
    expect(await asPacked(dated(year, month, day))).toBe(false);
  });
});
