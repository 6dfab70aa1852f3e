import { describe, expect, it } from 'vitest';
import { contextOf, reading, refusal, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

type Row = readonly (string | number)[];

const book = (name: string, rows: readonly Row[]) =>
  workbook({ sheets: [{ name, rows: rows.map((cells, index) => textRow(index + 1, cells)).join('') }] });

const names = (read: { readonly series: readonly { readonly indicator: string }[] }) =>
  read.series.map(({ indicator }) => indicator);

describe('NAV’s tables of helt ledige', () => {
  it('of one month may have the change since last year beside them, under the same words', async () => {
    const read = await reading(
      book('Kommune', [
        ['Helt ledige fordelt på fylke og kommune. Juni 2024'],
        ['', '', '', 'Endring fra i fjor'],
        ['Fylke/kommune', 'Antall', 'Prosent av arbeidsstyrken', 'Antall', 'Prosent'],
        ['Hele landet', 60000, 2.1, -500, -1],
        ['Trøndelag', 4000, 1.6, -10, -0.2],
        ['5001 Trondheim', 2500, 1.9, 12, 0.5],
        ['5020 Osen', '*', '*', '*', '*'],
        ['* Tallet er lavere enn 4'],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 ledige_antall 2024-06 = 2500',
      '5001 ledige_prosent 2024-06 = 1.9',
      '5020 ledige_antall 2024-06 = below-four',
      '5020 ledige_prosent 2024-06 = below-four',
    ]);
  });

  it('of one month may say in their title that they have the change too, and name a group over some columns', async () => {
    const read = await reading(
      book('Kommune', [
        [
          'Helt ledige fordelt på kommune. Antall, prosent av arbeidsstyrken og endring fra i fjor. Juni 2024',
        ],
        ['Kommune', 'Antall', 'Prosent av arbeidsstyrken'],
        ['5001 Trondheim', 2500, 1.9],
      ]),
    );
    expect(short(read)).toEqual(['5001 ledige_antall 2024-06 = 2500', '5001 ledige_prosent 2024-06 = 1.9']);
    const women = await reading(
      book('Kommune', [
        ['Helt ledige fordelt på kommune. Juni 2024'],
        ['', 'Kvinner', ''],
        ['Kommune', 'Antall', 'Prosent av arbeidsstyrken'],
        ['5001 Trondheim', 1100, 1.7],
      ]),
    );
    expect(women).toMatchObject({ layout: 'plain-table', values: [] });
  });

  it.each([
    ['on a line over the header', 'Kommune', [['Kvinner']]],
    ['as the name of the sheet', 'Kvinner', []],
  ])('of one month are not those of all where «Kvinner» stands %s', async (_, sheet, line) => {
    const read = await reading(
      book(sheet, [
        ['Helt ledige fordelt på kommune. Juni 2024'],
        ...line,
        ['Kommune', 'Antall', 'Prosent av arbeidsstyrken'],
        ['5001 Trondheim', 1100, 1.7],
      ]),
    );
    expect(read).toMatchObject({ layout: 'plain-table', values: [] });
  });

  it('by year have years over their columns, and are averages of the year', async () => {
    const read = await reading(
      book('Kommune', [
        ['', 'Kilde: NAV', 'Helt ledige. Fylke og kommune. Årsgjennomsnitt'],
        ['', '', 'Kommune. Prosent av arbeidsstyrken'],
        ['', 'Trøndelag'],
        ['', '', 2023, 2024],
        ['', '5001 Trondheim', 1.7, 1.9],
      ]),
    );
    expect(short(read)).toEqual(['5001 ledige_prosent 2023 = 1.7', '5001 ledige_prosent 2024 = 1.9']);
  });

  it('may have dates for months, a word over the kommuner, and their source at the end', async () => {
    const read = await reading(
      book('Kommune', [
        ['Helt ledige. Kommune. Tidsserie måned'],
        ['Kommune. Antall'],
        ['Kommune', '2024-01-01', '2024-02-01'],
        ['5001 Trondheim', 2500, 2400],
        ['Kilde: NAV'],
      ]),
    );
    expect(short(read)).toEqual(['5001 ledige_antall 2024-01 = 2500', '5001 ledige_antall 2024-02 = 2400']);
  });

  it.each([
    'Helt ledige og arbeidssøkere på tiltak. Kommune. Tidsserie måned',
    'Helt ledige. Menn. Kommune. Tidsserie måned',
    'Helt ledige innvandrere. Kommune. Tidsserie måned',
    'Helt ledige under 30 år. Kommune. Tidsserie måned',
  ])('«%s» are others than all who are helt ledige', async (title) => {
    const rows = [[title], ['Kommune. Antall'], ['', 'Januar 2024'], ['5001 Trondheim', 900]];
    const [indicator = ''] = names(await reading(book('a', rows)));
    expect(indicator).toMatch(/^nav_helt_ledige_.+_antall$|^nav_helt_ledige_og_.+_antall$/);
  });

  it('with «Kvinner» on a line of its own are those of women', async () => {
    const rows = [
      ['Helt ledige. Kommune. Tidsserie måned'],
      ['Kvinner'],
      ['Kommune. Antall'],
      ['', 'Januar 2024'],
      ['5001 Trondheim', 900],
    ];
    expect(names(await reading(book('a', rows)))).toEqual(['nav_helt_ledige_kvinner_antall']);
  });

  it('may name each month with its year, however many letters it has', async () => {
    const rows = [
      ['Helt ledige. Kommune. Tidsserie måned'],
      ['Kommune. Antall'],
      ['', 'April 2023', 'Mai 2023', 'Januar 2024'],
      ['5001 Trondheim', 3, 4, 5],
    ];
    expect(short(await reading(book('a', rows)))).toEqual([
      '5001 ledige_antall 2023-04 = 3',
      '5001 ledige_antall 2023-05 = 4',
      '5001 ledige_antall 2024-01 = 5',
    ]);
  });

  it('give no number where months run backwards and no year stands beside them', async () => {
    const rows = [
      ['Helt ledige. Kommune. Tidsserie måned'],
      ['Kommune. Antall'],
      ['Januar - mars 2024'],
      ['', 'Mars', 'Februar', 'Januar'],
      ['5001 Trondheim', 3, 2, 1],
    ];
    expect(await refusal(book('a', rows))).toEqual({
      code: 'year-missing',
      params: { found: 'Mars, Februar, Januar', reason: 'time-unknown' },
    });
  });

  it('may have each year alone over its months, in a block or as the name of the sheet', async () => {
    const title = [['Helt ledige. Tidsserie måned'], ['Kommune. Antall']];
    const block = (count: number) => [
      ['', 'Januar', 'Februar'],
      ['5001 Trondheim', count, count + 1],
    ];
    const blocks = [['Januar 2023 - februar 2024'], ['', '2023'], ...block(1), ['', '2024'], ...block(3)];
    const expected = ['2023-01 = 1', '2023-02 = 2', '2024-01 = 3', '2024-02 = 4'];
    expect(short(await reading(book('a', [...title, ...blocks])))).toEqual(
      expected.map((value) => `5001 ledige_antall ${value}`),
    );
    expect(short(await reading(book('2024', [...title, ...block(3)])))).toEqual(
      expected.slice(2).map((value) => `5001 ledige_antall ${value}`),
    );
  });

  it('of one month are left for the user to map where the title counts others too', async () => {
    const rows = [
      ['Helt ledige og arbeidssøkere på tiltak fordelt på kommune. Juni 2024'],
      ['Kommune', 'Antall', 'Prosent av arbeidsstyrken'],
      ['5001 Trondheim', 2900, 2.2],
    ];
    const read = await reading(book('a', rows));
    expect(read).toMatchObject({ layout: 'plain-table', values: [] });
  });
});

describe('NAV’s long table', () => {
  it('may have the number of the kommune in a column of its own, which makes no series', async () => {
    const read = await reading({
      text: [
        'år-måned;fylke;kommunenummer;kommune;arbeidsmarkedsstatus;antall personer',
        '2024-05;Trøndelag;5001;Trondheim;Helt ledige;2500',
        '2024-05;Trøndelag;5020;Osen;Helt ledige;*',
      ].join('\n'),
    });
    expect(short(read)).toEqual([
      '5001 ledige_antall 2024-05 = 2500',
      '5020 ledige_antall 2024-05 = below-four',
    ]);
  });

  it('knows by that number which of two kommuner with a name is meant', async () => {
    const text = [
      'år-måned;kommunenummer;kommune;arbeidsmarkedsstatus;antall personer',
      '2022-05;1818;Herøy;Helt ledige;20',
      '2022-05;1515;Herøy;Helt ledige;90',
    ].join('\n');

    const read = await reading({ text }, contextOf(2020, '18'));
    expect(short(read)).toEqual(['1818 ledige_antall 2022-05 = 20']);
    expect(read.ambiguous).toEqual([]);
  });
});
