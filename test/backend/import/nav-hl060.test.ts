import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/shared-data.ts';
import { reading, short, trondelag, wholeCountry } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const published = sharedData('samples/nav_HL060_202210.xlsx');
const truth = sharedData('truth/nav_helt_ledige_kommune_2022.csv');

describe.skipIf(published === null || truth === null)('NAV’s HL060 for October 2022', () => {
  it('gives every kommune every month, in persons and in per cent, with «*» as fewer than four', async () => {
    const read = await reading({ path: published ?? '' }, wholeCountry(2020));
    const found = new Map(
      read.values.map((value) => [`${value.kommunenummer} ${value.indicator} ${value.period}`, value]),
    );
    const [header = [], ...rows] = readFileSync(truth ?? '', 'utf8')
      .split(/\r?\n/)
      // 2100 is Svalbard, which is no kommune.
      .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('2100'))
      .map((line) => line.split(';'));
    let compared = 0;
    for (const row of rows) {
      header.forEach((name, index) => {
        const [, kind, month] = /^(antall|pst)_(\d\d)$/.exec(name) ?? [];
        if (kind === undefined) return;
        const value = found.get(`${row[0]} ledige_${kind === 'antall' ? 'antall' : 'prosent'} 2022-${month}`);
        const expected = row[index] ?? '';
        if (expected === '*') expect(value).toMatchObject({ number: null, missing: 'below-four' });
        else expect(value?.number, `${row[0]} ${name}`).toBe(Number(expected.replace(',', '.')));
        compared += 1;
      });
    }
    expect(rows).toHaveLength(356);
    expect(compared).toBe(rows.length * 20);
  });

  it('reads the two sheets for kommuner and says that it left out the others', async () => {
    const read = await reading({ path: published ?? '' });
    expect(read).toMatchObject({ layout: 'nav-hl060', encoding: 'xlsx', problems: [], notFound: [] });
    expect(new Set(read.values.map(({ sheet }) => sheet))).toEqual(
      new Set(['3. Kommune Antall', '4. Kommune Prosent av arbeidsst']),
    );
    expect(read.ignored.find(({ reason }) => reason === 'other-sheet')?.count).toBe(5);
    expect(read.values).toHaveLength(38 * 2 * 10);
    expect(read.values[0]).toMatchObject({ kommunenummer: '5001', period: '2022-01', cell: 'C324' });
  });
});

const sheet = (
  title: string,
  rows: readonly (readonly (string | number)[])[],
  measure = 'Kommune¹. Antall²',
) =>
  workbook({
    sheets: [
      {
        name: '3. Kommune Antall',
        rows: [['', 'Kilde: NAV', title], ['', '', measure], ...rows]
          .map((cells, index) => textRow(index + 1, cells))
          .join(''),
      },
    ],
  });

describe('a table of NAV’s by month', () => {
  it('goes on into the next year when the months begin again', async () => {
    const file = sheet('Helt ledige. Fylke og kommune. Tidsserie måned', [
      ['', 'November 2021 - februar 2022'],
      ['', 'Trøndelag - Trööndelage'],
      ['', '', 'November', 'Desember', 'Januar', 'Februar'],
      ['', '5001 Trondheim', 10, 11, 12, '*'],
    ]);
    expect(short(await reading(file))).toEqual([
      '5001 ledige_antall 2021-11 = 10',
      '5001 ledige_antall 2021-12 = 11',
      '5001 ledige_antall 2022-01 = 12',
      '5001 ledige_antall 2022-02 = below-four',
    ]);
  });

  it('takes months that carry their year', async () => {
    const file = sheet('Helt ledige. Fylke og kommune. Tidsserie måned', [
      ['', '', 'Januar 2023', 'Februar 2023'],
      ['', '5006 Steinkjer', 7, 8],
    ]);
    expect(short(await reading(file))).toEqual([
      '5006 ledige_antall 2023-01 = 7',
      '5006 ledige_antall 2023-02 = 8',
    ]);
  });

  it('is a series of its own where it counts something else', async () => {
    const file = sheet('Delvis ledige. Fylke og kommune. Tidsserie måned', [
      ['', 'Januar 2023'],
      ['', '', 'Januar'],
      ['', '5006 Steinkjer', 7],
    ]);
    const read = await reading(file, trondelag);
    expect(read.series).toMatchObject([{ indicator: 'nav_delvis_ledige_antall', known: false }]);
  });

  it.each([
    ['Kommune. Antall kvinner', ''],
    ['Kommune. Prosent av arbeidsstyrken, menn', ''],
    ['Kommune. Antall', 'Medregnet permitterte'],
  ])('is not of all who are wholly unemployed under «%s» and «%s»', async (measure, group) => {
    const title = 'Helt ledige. Fylke og kommune. Tidsserie måned';
    const rows = [
      [group, ''],
      ['', '', 'Januar 2023'],
      ['', '5006 Steinkjer', 7],
    ];
    const read = await reading(sheet(title, rows, measure));
    expect(read.values).toMatchObject([{ kommunenummer: '5006', period: '2023-01', number: 7 }]);
    expect(read.series).toMatchObject([{ known: false }]);
  });
});
