import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChange, formatNumber } from '../../shared/i18n/format-number.ts';

describe('a number in words', () => {
  it('has thousands by a no-break space, decimals by a comma and a true minus sign', () => {
    expect(formatNumber(74_898)).toBe('74\u00a0898');
    expect(formatNumber(1234.5, 1)).toBe('1\u00a0234,5');
    expect(formatNumber(-1_234)).toBe('\u22121\u00a0234');
    expect(formatChange(0)).toBe('0');
  });

  it('is written the same where it is whole as the system’s own formatter for Norwegian writes it', () => {
    const system = new Intl.NumberFormat('nb', { maximumFractionDigits: 0 });
    const written = (value: number) => system.format(value).replace(/[\s\u202f]/g, '\u00a0');
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), fc.nat(2_000_000)), (value) => {
        expect(formatNumber(value)).toBe(written(value));
        expect(formatNumber(-value)).toBe(value === 0 ? '0' : `\u2212${written(value)}`);
      }),
    );
  });
});
