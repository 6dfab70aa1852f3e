import { describe, expect, it } from 'vitest';
import { contextOf, reading, register, short } from './support/read.ts';

const morefylke2020 = contextOf(2020, '15');
const akershus2024 = contextOf(2024, '32');
const table = (...rows: readonly string[]) => ({ text: `${rows.join('\n')}\n` });

describe('values from the other kommune structure', () => {
  it('are the same where only the number changed, and are marked', async () => {
    const read = await reading(table('Kommune;Vedtak 2022', '3024 Bærum;150'), akershus2024);
    expect(read.values).toMatchObject([
      { kommunenummer: '3201', number: 150, carriedFrom: ['3024'], cell: 'B2' },
    ]);
    expect(read.matched).toEqual(['3201']);
  });

  it('do not stand against a number under the kommune’s own', async () => {
    const read = await reading(
      table(
        'Kommune;Vedtak 2022',
        '3024 Bærum;150',
        '3201 Bærum;151',
        '3205 Lillestrøm;:',
        '3030 Lillestrøm;90',
      ),
      akershus2024,
    );
    expect(short(read)).toEqual(['3201 vedtak 2022 = 151', '3205 vedtak 2022 = 90']);
    expect(read.values[0]?.carriedFrom).toBeUndefined();
  });

  it('add up where kommuner became one: persons as a sum, shares weighed by inhabitants', async () => {
    const read = await reading(
      table('Kommune;Vedtak 2025;Ledige % 2025', '1508 Ålesund;200;2', '1580 Haram;30;1'),
      morefylke2020,
    );
    const alesund = register.inhabitants(2024, '1508', 2025) ?? 0;
    const haram = register.inhabitants(2024, '1580', 2025) ?? 0;
    expect(read.values).toMatchObject([
      { kommunenummer: '1507', indicator: 'vedtak', number: 230, carriedFrom: ['1508', '1580'] },
      { kommunenummer: '1507', indicator: 'ledige_prosent', carriedFrom: ['1508', '1580'] },
    ]);
    expect(read.values[1]?.number).toBeCloseTo((2 * alesund + haram) / (alesund + haram), 9);
  });

  it('are hidden as a whole where a part is hidden', async () => {
    const read = await reading(
      table('Kommune;Vedtak 2025', '1508 Ålesund;200', '1580 Haram;:'),
      morefylke2020,
    );
    expect(short(read)).toEqual(['1507 vedtak 2025 = hidden']);
  });

  it('are not carried where a part is not in the file, or where the indicator must be asked about', async () => {
    const half = await reading(
      table('Kommune;Vedtak 2025', '1508 Ålesund;200', '1506 Molde;1'),
      morefylke2020,
    );
    expect(short(half)).toEqual(['1506 vedtak 2025 = 1']);
    expect(half.ignored).toMatchObject([{ reason: 'ask-carry-over', count: 1 }]);
    const indicators = [{ id: 'vedtak', names: ['vedtak'], carryOver: 'ask' }] as const;
    const asked = await reading(table('Kommune;Vedtak 2025', '1508 Ålesund;200', '1580 Haram;30'), {
      ...morefylke2020,
      indicators,
    });
    expect(asked.values).toEqual([]);
  });

  it('are never divided: the number of an undivided kommune is left out and counted', async () => {
    const read = await reading(
      table('Kommune;Vedtak 2022', '1507 Ålesund;100', '1506 Molde;1'),
      contextOf(2024, '15'),
    );
    expect(short(read)).toEqual(['1506 vedtak 2022 = 1']);
    expect(read.ignored).toEqual([{ reason: 'divided', count: 1, example: '1507 Ålesund' }]);
  });
});
