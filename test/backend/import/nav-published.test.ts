import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

type Row = readonly (string | number)[];

const book = (name: string, rows: readonly Row[]) =>
  workbook({ sheets: [{ name, rows: rows.map((cells, index) => textRow(index + 1, cells)).join('') }] });

describe('NAV’s history of helt ledige (HL110)', () => {
  const HEAD =
    'Fylkesnr;Fylkenavn;Kommunenr;Kommunenavn;År;Månedsnummer;Beholdning;Andel av arbeidsstyrken\n';

  it('has a row for each kommune and month, and lines for what is no kommune', async () => {
    const read = await reading({
      text: `${HEAD}50;Trøndelag;5001;Trondheim - Tråante;2025;1;1634;1,5\n50;Trøndelag;5001;Trondheim - Tråante;2025;12;1700;1,6\n50;Trøndelag;5020;Osen;2025;1;*;*\n99;Ukjent;9999;Ukjent;2025;1;12;*\n`,
    });
    expect(read).toMatchObject({ layout: 'nav-long', notFound: [], problems: [] });
    expect(short(read)).toEqual([
      '5001 ledige_antall 2025-01 = 1634',
      '5001 ledige_prosent 2025-01 = 1.5',
      '5001 ledige_antall 2025-12 = 1700',
      '5001 ledige_prosent 2025-12 = 1.6',
      '5020 ledige_antall 2025-01 = below-four',
      '5020 ledige_prosent 2025-01 = below-four',
    ]);
  });

  it('prints 0 without a share for a kommune that was not there, which is no number', async () => {
    const read = await reading({
      text: `${HEAD}50;Trøndelag;5055;Heim;2015;1;0;\n50;Trøndelag;5055;Heim;2025;1;0;0\n`,
    });
    expect(short(read)).toEqual([
      '5055 ledige_antall 2015-01 = missing',
      '5055 ledige_prosent 2015-01 = missing',
      '5055 ledige_antall 2025-01 = 0',
      '5055 ledige_prosent 2025-01 = 0',
    ]);
  });

  it('is another table where it has a column more, and its months are months there too', async () => {
    const text = `${HEAD.replace('Beholdning', 'Kjønn;Antall helt ledige').replace(';Andel av arbeidsstyrken', '')}50;Trøndelag;5001;Trondheim;2025;2;I alt;1634\n50;Trøndelag;5001;Trondheim;2025;2;Menn;900\n`;
    const read = await reading({ text });
    expect(read.layout).toBe('plain-table');
    expect(short(read)).toEqual(['5001 ledige_antall 2025-02 = 1634']);
  });
});

describe('NAV’s time series by month', () => {
  const months = ['', '', 'Januar', 'Februar'];

  it('may count others, with shares in a sheet of their own and its years after «Periode»', async () => {
    const rows = (of: string, values: Row) => [
      ['', 'Mottakere av arbeidsavklaringspenger. Kommune. Tidsserie måned'],
      ['', of],
      ['', 'Periode: 2026 01 - 2026 02'],
      months,
      ['', 'I alt 50 Trøndelag', 9, 9],
      ['', '5001 Trondheim', ...values],
      ['', 'Ukjent', 3, 3],
    ];
    const sheet = (name: string, cells: readonly Row[]) => ({
      name,
      rows: cells.map((row, index) => textRow(index + 1, row)).join(''),
    });
    const read = await reading(
      workbook({
        sheets: [
          sheet('1. Kommune. Antall', rows('Kommune. Antall', [3847, 3850])),
          sheet('2. Kommune. Andel', rows('Kommune. Andel av befolkningen', [4.7, '*'])),
        ],
      }),
    );
    expect(short(read)).toEqual([
      '5001 nav_mottakere_av_arbeidsavklaringspenger_antall 2026-01 = 3847',
      '5001 nav_mottakere_av_arbeidsavklaringspenger_antall 2026-02 = 3850',
      '5001 nav_mottakere_av_arbeidsavklaringspenger_prosent 2026-01 = 4.7',
      '5001 nav_mottakere_av_arbeidsavklaringspenger_prosent 2026-02 = below-four',
    ]);
    expect(read.series.map(({ unit }) => unit)).toEqual(['persons', 'percent']);
  });

  it('may have the average of its months beside them, and its own name before its title', async () => {
    const read = await reading(
      book('3. Kommune Antall', [
        ['', 'HL060 Helt ledige. Fylke og kommune. Tidsserie måned'],
        ['', 'Kommune. Antall'],
        ['', 'Januar - februar 2026'],
        ['', '', 'Gjennomsnitt hittil i år', 'Januar', 'Februar'],
        ['', '5001 Trondheim', 2010.5, 2000, 2021],
      ]),
    );
    expect(short(read)).toEqual(['5001 ledige_antall 2026-01 = 2000', '5001 ledige_antall 2026-02 = 2021']);
  });
});

describe('NAV’s table of one month', () => {
  const TITLE = 'Helt ledige fordelt på kommune. Juni 2024';
  const HEAD = ['Kommune', 'Antall', 'Prosent av arbeidsstyrken'];

  it.each([
    ['over the second of its columns', [['', '', 'Kvinner'], HEAD, ['5001 Trondheim', 1100, 1.7]]],
    [
      'over the middle of its columns, after those of all',
      [
        ['', '', 'Helt ledige', '', 'Kvinner'],
        [...HEAD, 'Antall', 'Prosent av arbeidsstyrken'],
        ['5001 Trondheim', 2500, 1.9, 1100, 1.7],
      ],
    ],
  ])('is left for the user to map where «Kvinner» stands %s', async (_, rows) => {
    expect(await reading(book('Kommune', [[TITLE], ...rows]))).toMatchObject({
      layout: 'plain-table',
      values: [],
    });
  });

  it('gives the numbers under «I alt» where those of each sex stand beside them', async () => {
    const read = await reading(
      book('Kommune', [
        ['Helt ledige fordelt på kommune og kjønn. Juni 2024'],
        ['', 'I alt', '', 'Kvinner', ''],
        [...HEAD, 'Antall', 'Prosent av arbeidsstyrken'],
        ['5001 Trondheim', 2500, 1.9, 1100, 1.7],
      ]),
    );
    expect(short(read)).toEqual(['5001 ledige_antall 2024-06 = 2500', '5001 ledige_prosent 2024-06 = 1.9']);
  });
});

describe('NAV’s long table', () => {
  it('is named by its sheet where no column says what it counts', async () => {
    const head = ['Nivå', 'Region', 'Kjønn', 'Alder', 'Beh personer i mnd', 'D_År-Måned'];
    const row = ['Trøndelag kommuner', 'Osen', 'Begge kjønn', 'Alle aldre', 41, 202511];
    const names = async (sheet: string) => short(await reading(book(sheet, [head, row])));
    expect(await names('Nedsatt 18 - 66 år Trøndelag')).toEqual([
      '5020 nav_nedsatt_18_66_ar_beh_personer_i_mnd 2025-11 = 41',
    ]);
    expect(await names('Ark1')).toEqual(['5020 nav_beh_personer_i_mnd 2025-11 = 41']);
  });
});

describe('the name of NAV’s sheet, or a line over its table', () => {
  const long = (name: string, ...lines: readonly Row[]) =>
    book(name, [
      ...lines,
      ['År-måned', 'Kommune Nr Navn', 'Arbeidsmarkedsstatus hovedgruppe', 'Beh personer i mnd'],
      [202601, '5001 Trondheim', 'Helt ledige', 300],
    ]);

  it('makes those of a group no figures of all who are wholly unemployed', async () => {
    expect(short(await reading(long('Innvandrere Trøndelag')))).toEqual([
      '5001 nav_innvandrere_helt_ledige_beh_personer_i_mnd 2026-01 = 300',
    ]);
    expect(short(await reading(long('Trøndelag', ['Ungdom under 30 år'])))).toEqual([
      '5001 nav_ungdom_under_30_ar_helt_ledige_beh_personer_i_mnd 2026-01 = 300',
    ]);
    expect(short(await reading(long('Trøndelag kvinner og menn')))).toEqual([
      '5001 ledige_antall 2026-01 = 300',
    ]);
  });

  it('says nothing of rows that a column says it of', async () => {
    const read = await reading(
      book('Ungdom og alle', [
        ['År-måned', 'Kommune Nr Navn', 'Status', 'Aldersgruppe', 'Beh personer i mnd'],
        [202601, '5001 Trondheim', 'Helt ledige', 'Alle aldre', 300],
        [202601, '5001 Trondheim', 'Helt ledige', 'Under 30 år', 30],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 ledige_antall 2026-01 = 300',
      '5001 nav_helt_ledige_under_30_ar_beh_personer_i_mnd 2026-01 = 30',
    ]);
  });

  it('keeps women apart in a time series too', async () => {
    const read = await reading(
      book('3. Kommune Antall Kvinner', [
        ['Helt ledige. Fylke og kommune. Tidsserie måned'],
        ['Kommune. Antall'],
        ['Januar - februar 2026'],
        ['', 'Januar', 'Februar'],
        ['5001 Trondheim', 10, 11],
      ]),
    );
    expect(read.series).toMatchObject([{ known: false }]);
  });
});

describe('a row of NAV’s long table', () => {
  it('of a bydel is not its kommune’s, and «Ja» is named with its column', async () => {
    const read = await reading({
      text: 'År-måned;Kommune;Bydel;Status;Permittert;Beh personer i mnd\n202601;5001 Trondheim;500101 Midtbyen;Helt ledige;I alt;30\n202601;5001 Trondheim;Alle;Helt ledige;I alt;330\n202601;5001 Trondheim;;Helt ledige;Ja;20\n',
    });
    expect(short(read)).toEqual([
      '5001 ledige_antall 2026-01 = 330',
      '5001 nav_helt_ledige_permittert_ja_beh_personer_i_mnd 2026-01 = 20',
    ]);
  });
});

describe('the whole that NAV’s shares are of', () => {
  it('is a figure of its own, and not what parts the others', async () => {
    const read = await reading({
      text: 'År-måned;Kommune;Status;Beh personer i mnd;Befolkningstall;% av befolkningen\n202501;5001 Trondheim;Nedsatt arbeidsevne;637;8578;7,4\n',
    });
    expect(short(read)).toEqual([
      '5001 nav_nedsatt_arbeidsevne_beh_personer_i_mnd 2025-01 = 637',
      '5001 nav_nedsatt_arbeidsevne_befolkningstall 2025-01 = 8578',
      '5001 nav_nedsatt_arbeidsevne_prosent_av_befolkningen 2025-01 = 7.4',
    ]);
  });
});

describe('NAV’s time series by quarter', () => {
  it('has its numbers at the last month of each', async () => {
    const read = await reading(
      book('1. Kommune. Antall', [
        ['Mottakere av uføretrygd. Kommune. Tidsserie kvartal'],
        ['Kommune. Antall'],
        ['', '4. kvartal 2025', '1. kvartal 2026'],
        ['I alt 50 Trøndelag', 9, 9],
        ['5001 Trondheim', 133, 140],
      ]),
    );
    expect(read.series).toMatchObject([{ unit: 'persons', known: false }]);
    expect(read.values.map(({ period, number }) => [period, number])).toEqual([
      ['2025-12', 133],
      ['2026-03', 140],
    ]);
  });
});

describe('NAV’s table of one month as a workbook', () => {
  const TITLE = ['Helt ledige fordelt på fylke og kommune. April 2024'];

  it('may have nothing over its kommuner, and what is counted on a line of its own over the columns', async () => {
    const rows = [
      TITLE,
      ['', 'Helt ledige', '', 'Endring fra i fjor', ''],
      ['', 'Antall', 'Prosent av arbeidsstyrken', 'Antall', 'Prosent'],
      ['Trøndelag', 5000, 1.9, 100, 2],
      ['5001 Trondheim', 1800, 1.7, 20, 1.1],
      ['5020 Osen', '*', '*', 1, 50],
    ];
    expect(short(await reading(book('Kommune', rows)))).toEqual([
      '5001 ledige_antall 2024-04 = 1800',
      '5001 ledige_prosent 2024-04 = 1.7',
      '5020 ledige_antall 2024-04 = below-four',
      '5020 ledige_prosent 2024-04 = below-four',
    ]);
  });

  it.each([
    'Tabell 5. Helt ledige kvinner fordelt på fylke og kommune i hele landet. April 2024',
    'Helt ledige og arbeidssøkere på tiltak fordelt på kommune. April 2024',
  ])(
    'is the user’s to map where its title says which, whatever stands over the columns: %s',
    async (title) => {
      const rows = [
        [title],
        ['', 'Helt ledige', ''],
        ['Kommune', 'Antall', 'Prosent av arbeidsstyrken'],
        ['5001 Trondheim', 800, 1.1],
      ];
      expect((await reading(book('Kommune', rows))).layout).toBe('plain-table');
      const all = [['Tabell 5: Helt ledige fordelt på kommune. April 2024'], ...rows.slice(2)];
      expect(short(await reading(book('Kommune', all)))).toContain('5001 ledige_antall 2024-04 = 800');
    },
  );

  it('is told, and its shares are not taken, where they are parts of one that have lost their format', async () => {
    const rows = [
      TITLE,
      ['Kommune', 'Antall', 'Prosent av arbeidsstyrken'],
      ['5001 Trondheim', 1800, 0.017],
      ['5006 Steinkjer', 200, 0.021],
      ['5007 Namsos', 100, 0.02],
    ];
    const read = await reading(book('Kommune', rows));
    expect(short(read).filter((value) => value.includes('prosent'))).toEqual([]);
    expect(read.problems).toMatchObject([{ code: 'share-as-fraction', params: { found: '0.017' } }]);
  });
});

describe('NAV’s table of all statuses', () => {
  const STATUSES = ['Helt ledige', 'Delvis ledige', 'Arbeidssøkere på tiltak'];
  const TITLE = 'Arbeidssøkere og ledige stillinger. Kommune. August 2026';
  const rows = (title: string, over: Row, header: Row): readonly Row[] => [
    ['', title],
    over,
    header,
    ['', 'Trøndelag'],
    ['', '5001 Trondheim', 5279, 2164, 1069, 2046, 1.7, 0.7, 0.5, 690],
    ['', '5020 Osen', 12, '*', '*', 6, '*', '*', 0.5, 9],
  ];
  const OVER: Row = ['', '', 'Antall personer', '', '', '', 'Prosent av arbeidsstyrken', '', '', ''];
  const HEADER: Row = ['', 'Kommune', 'I alt', ...STATUSES, ...STATUSES, 'Nye stillinger'];
  const expected = [
    '5001 ledige_antall 2026-08 = 2164',
    '5001 ledige_prosent 2026-08 = 1.7',
    '5020 ledige_antall 2026-08 = below-four',
    '5020 ledige_prosent 2026-08 = below-four',
  ];

  it('gives the wholly unemployed, whose share stands under a heading of its own', async () => {
    expect(short(await reading(book('Oversikt', rows(TITLE, OVER, HEADER))))).toEqual(expected);
    const unheaded: Row = HEADER.map((text) => (text === 'Kommune' ? '' : text));
    expect(short(await reading(book('Oversikt', rows(TITLE, OVER, unheaded))))).toEqual(expected);
  });

  it('may say in each header what it is', async () => {
    const shares = STATUSES.map((status) => `${status} i prosent av arbeidsstyrken`);
    const header: Row = ['', 'Kommune', 'I alt', ...STATUSES, ...shares, 'Nye stillinger'];
    expect(short(await reading(book('Oversikt', rows(TITLE, [], header))))).toEqual(expected);
  });

  it('is the user’s to map where it is of some, of no month, or does not say what is a share', async () => {
    const unclear: Row = OVER.map((text) => (text === '' ? text : 'Arbeidssøkere'));
    for (const read of [
      await reading(book('Kvinner', rows(TITLE, OVER, HEADER))),
      await reading(book('Ukraina', rows(TITLE, OVER, HEADER))),
      await reading(book('Oversikt', rows('Unge arbeidssøkere og ledige. August 2026', OVER, HEADER))),
      await reading(book('Oversikt', rows('Arbeidssøkere og ledige stillinger', OVER, HEADER))),
      await reading(book('Oversikt', rows(TITLE, unclear, HEADER))),
    ])
      expect(read).toMatchObject({ layout: 'plain-table', values: [] });
  });
});
