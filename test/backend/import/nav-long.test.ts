import { describe, expect, it } from 'vitest';
import { contextOf, reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const HEAD = [
  'År',
  'År-måned',
  'Telemark kommuner',
  'Nåværende Kommune Nr Navn',
  'Arbeidsmarkedsstatus hovedgruppe',
  'Kjønn',
  'Beh personer i mnd',
  '% av arbeidsstyrken',
];
const telemark = contextOf(2024, '40');

const sheet = (rows: readonly (readonly (string | number)[])[]) =>
  workbook({
    sheets: [{ name: 'Telemark', rows: rows.map((cells, index) => textRow(index + 2, cells)).join('') }],
  });

describe('NAV’s long table', () => {
  it('begins in B2, and gives helt ledige for both sexes the shipped indicators', async () => {
    const read = await reading(
      sheet([
        ['', ...HEAD],
        ['', 2025, 202501, 'Telemark kommuner', '4001 Porsgrunn', 'Helt ledige', 'Begge kjønn', 547, 3],
        ['', 2025, 202501, 'Telemark kommuner', '4003 Skien', 'Helt ledige', 'Begge kjønn', '*', 2.9],
        ['', 2025, 202501, 'Telemark kommuner', '4001 Porsgrunn', 'Helt ledige', 'Kvinner', 197, 2.3],
      ]),
      telemark,
    );
    expect(read).toMatchObject({ layout: 'nav-long', rows: 3, problems: [] });
    expect(short(read)).toEqual([
      '4001 ledige_antall 2025-01 = 547',
      '4001 ledige_prosent 2025-01 = 3',
      '4003 ledige_antall 2025-01 = below-four',
      '4003 ledige_prosent 2025-01 = 2.9',
      '4001 nav_helt_ledige_kvinner_beh_personer_i_mnd 2025-01 = 197',
      '4001 nav_helt_ledige_kvinner_prosent_av_arbeidsstyrken 2025-01 = 2.3',
    ]);
    expect(read.values[0]?.cell).toBe('H3');
  });

  it('reads two tables that stand side by side', async () => {
    const read = await reading(
      sheet([
        ['', ...HEAD, '', ...HEAD],
        [
          '',
          ...[2025, 202501, '', '4001 Porsgrunn', 'Delvis ledige', 'Kvinner', 100, 1.1],
          '',
          ...[2025, 202501, '', '4003 Skien', 'Helt ledige', 'Begge kjønn', 804, 2.9],
        ],
      ]),
      telemark,
    );
    expect(short(read)).toEqual([
      '4001 nav_delvis_ledige_kvinner_beh_personer_i_mnd 2025-01 = 100',
      '4001 nav_delvis_ledige_kvinner_prosent_av_arbeidsstyrken 2025-01 = 1.1',
      '4003 ledige_antall 2025-01 = 804',
      '4003 ledige_prosent 2025-01 = 2.9',
    ]);
  });

  it('reads kommuner that stand under «Region» beside the level', async () => {
    const read = await reading(
      sheet([
        ['Månednummer', '', 'Nivå', 'Region', 'Kjønn', 'Alder', 'Beh personer i mnd', 'D_År-Måned'],
        [11, 2025, 'Telemark kommuner', 'Bamble', 'Begge kjønn', 'Alle aldre', 641, 202511],
      ]),
      telemark,
    );
    expect(short(read)).toEqual(['4012 nav_beh_personer_i_mnd 2025-11 = 641']);
  });

  const withFylke = ['År', 'År-måned', 'Fylke', 'Kommune', 'Status', 'Kjønn', 'Beh personer i mnd'];
  const of = (kommune: string, sex: string, number: number | string) => [
    ...[2025, 202501, 'Telemark', kommune, 'Helt ledige', sex, number],
  ];
  const totals = async (...rows: readonly (readonly (string | number)[])[]) =>
    short(await reading(sheet([withFylke, ...rows]), telemark)).filter((line) =>
      line.includes('ledige_antall'),
    );

  it('is about unemployment also where the fylke stands in a column of its own', async () => {
    expect(await totals(of('4001 Porsgrunn', 'Begge kjønn', 547))).toEqual([
      '4001 ledige_antall 2025-01 = 547',
    ]);
  });

  it('adds up women and men where there is no row for both, and keeps the sum hidden where one of them is', async () => {
    expect(
      await totals(
        of('4001 Porsgrunn', 'Kvinne', 197),
        of('4001 Porsgrunn', 'Mann', 350),
        of('4003 Skien', 'Kvinner', '*'),
        of('4003 Skien', 'Menn', 12),
        of('4005 Notodden', 'Kvinne', 7),
      ),
    ).toEqual([
      '4001 ledige_antall 2025-01 = 547',
      // «*» and 12 are 12 to 15: hidden, and not fewer than four.
      '4003 ledige_antall 2025-01 = hidden',
      // No row for men: nobody knows whether there are none or too few to tell.
      '4005 ledige_antall 2025-01 = missing',
    ]);
  });

  it('takes the row for both where there is one, and adds nothing up', async () => {
    expect(
      await totals(
        of('4001 Porsgrunn', 'Kvinne', 197),
        of('4001 Porsgrunn', 'Mann', 350),
        of('4001 Porsgrunn', 'Begge kjønn', 548),
      ),
    ).toEqual(['4001 ledige_antall 2025-01 = 548']);
  });
});
