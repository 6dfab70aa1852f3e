import { describe, expect, it } from 'vitest';
import { contextOf, reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });

describe('a county’s own sheet', () => {
  it('may have a second table beside the first, whose numbers belong to the kommuner beside them', async () => {
    const read = await reading(
      lines(
        'Kommune;Vedtak 2024;;Kommune;Bosatt 2024',
        'Trondheim;140;;Steinkjer;30',
        'Steinkjer;35;;Trondheim;120',
        'Namsos;20;;;',
      ),
    );
    expect(short(read)).toEqual([
      '5001 vedtak 2024 = 140',
      '5006 bosatt 2024 = 30',
      '5006 vedtak 2024 = 35',
      '5001 bosatt 2024 = 120',
      '5007 vedtak 2024 = 20',
    ]);
    expect(read.plain).toMatchObject({ mapping: { kommune: 0 }, beside: [3] });
  });

  it('with the same kommuner in both columns is one table', async () => {
    const read = await reading(
      lines(
        'Kommune;Vedtak 2024;Kommune;Bosatt 2024',
        'Trondheim;140;Trondheim;120',
        'Steinkjer;35;Steinkjer;30',
      ),
    );
    expect(read.rows).toBe(2);
    expect(short(read)).toEqual([
      '5001 vedtak 2024 = 140',
      '5001 bosatt 2024 = 120',
      '5006 vedtak 2024 = 35',
      '5006 bosatt 2024 = 30',
    ]);
  });

  it('may name another kommune in a column of its own, whose numbers these are not', async () => {
    const read = await reading(
      lines('Kommune;Vertskommune;Vedtak 2024', 'Trondheim;Trondheim;140', 'Malvik;Trondheim;28'),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 140', '5031 vedtak 2024 = 28']);
  });

  it('may have a second table under the first, where its header says what its columns are', async () => {
    const read = await reading(
      lines(
        'Kommune;Vedtak 2024',
        'Trondheim;140',
        'Steinkjer;35',
        '',
        'Kommune;Bosatt 2024',
        'Trondheim;120',
      ),
    );
    expect(short(read)).toEqual([
      '5001 vedtak 2024 = 140',
      '5006 vedtak 2024 = 35',
      '5001 bosatt 2024 = 120',
    ]);
  });

  it('under a header that is unknown is not read on as what stood above', async () => {
    const read = await reading(
      lines('Kommune;Vedtak 2024', 'Trondheim;140', 'Kommune;Ledige plasser', 'Steinkjer;7'),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 140']);
    expect(read.ignored).toContainEqual({ reason: 'other-sheet', count: 1, example: 'Ledige plasser' });
  });

  it('with its header on every printed page is one table', async () => {
    const read = await reading(
      lines('Kommune;Vedtak 2024', 'Trondheim;140', 'Kommune;Vedtak 2024', 'Steinkjer;35'),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 140', '5006 vedtak 2024 = 35']);
  });

  it('may have a single merged header over its years, which are dates', async () => {
    const rows = [
      textRow(1, ['Tall til anbefalingen']),
      textRow(2, ['', 'Anmodning']),
      textRow(3, ['Kommune', '2023-01-01', '2024-01-01']),
      textRow(4, ['Trondheim', 140, 150]),
    ].join('');
    const read = await reading(workbook({ sheets: [{ name: 'Ark1', rows }] }));
    expect(short(read)).toEqual(['5001 anmodning 2023 = 140', '5001 anmodning 2024 = 150']);
  });

  it('may have the day of its numbers on a line under their header', async () => {
    const rows = [
      textRow(1, ['Kommune', 'Innbyggere']),
      textRow(2, ['', '1.1.2024']),
      textRow(3, ['Trondheim', 212660]),
    ].join('');
    const read = await reading(workbook({ sheets: [{ name: 'Ark1', rows }] }));
    expect(short(read)).toEqual(['5001 innbyggere 2024 = 212660']);
  });

  it('is of the year its sheet is called by, and of none where that is a day', async () => {
    const rows = textRow(1, ['Kommune', 'Vedtak']) + textRow(2, ['Trondheim', 140]);
    const of = (name: string) => reading(workbook({ sheets: [{ name, rows }] }));
    expect(short(await of('Tall 2024'))).toEqual(['5001 vedtak 2024 = 140']);
    expect((await of('Uttrekk 2025-01-15')).values).toEqual([]);
  });

  it('may point to notes from names and headers', async () => {
    const read = await reading(
      lines(
        'Kommune;Vedtak 2024¹;Bosatt 2024 2)',
        'Trondheim¹;140;120',
        'Steinkjer 1);35;30',
        'Namsos*;20;19',
        '1) Foreløpige tall',
      ),
    );
    expect(read.matched).toEqual(['5001', '5006', '5007']);
    expect(read.values.map(({ indicator, number }) => `${indicator} ${number}`)).toEqual([
      'vedtak 140',
      'bosatt 120',
      'vedtak 35',
      'bosatt 30',
      'vedtak 20',
      'bosatt 19',
    ]);
  });

  it('may have sums for regions and lines for bydeler, which are no kommuner', async () => {
    const read = await reading(
      lines('Kommune;Vedtak 2024', 'Trondheim;140', 'Bydel Midtbyen;40', 'Trondheimsregionen;168'),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 140']);
    expect(read.ignored).toEqual([{ reason: 'not-a-kommune', count: 2, example: 'Bydel Midtbyen' }]);
  });

  it('in which every share is a part of one has none of them taken for per cent', async () => {
    const read = await reading(
      lines(
        'Kommune;Ledige i prosent juni 2024;Sysselsatte i prosent av befolkningen 2023;Vedtak 2024',
        'Trondheim;0,019;0,68;140',
        'Steinkjer;0,021;0,66;35',
        'Namsos;0,017;0,64;20',
      ),
    );
    expect(read.series.map(({ indicator }) => indicator)).toEqual(['vedtak']);
    expect(read.values).toHaveLength(3);
    expect(read.problemCount).toBe(6);
    expect(read.problems).toMatchObject([
      {
        code: 'share-as-fraction',
        params: { indicator: 'ledige_prosent', found: '0.019' },
        place: { row: 2, column: 2 },
      },
      {
        code: 'share-as-fraction',
        params: { indicator: 'sysselsatte_prosent' },
        place: { row: 2, column: 3 },
      },
    ]);
  });

  it('may have unemployment below one per cent everywhere', async () => {
    const read = await reading(
      lines('Kommune;Ledige i prosent juni 2024', 'Trondheim;0,9', 'Steinkjer;0,8', 'Namsos;0,4', 'Osen;0,1'),
    );
    expect(read.problems).toEqual([]);
    expect(read.values.map(({ number }) => number)).toEqual([0.9, 0.8, 0.4, 0.1]);
  });

  it('groups thousands with a sign that comes twice, which can mean nothing else', async () => {
    const read = await reading(lines('Kommune;Innbyggere 2024', 'Trondheim;1.234.567', 'Steinkjer;24 000'));
    expect(read.values.map(({ number }) => number)).toEqual([1_234_567, 24_000]);
  });

  it('with anmodning, vedtak and bosatt as words in a column is read as three figures', async () => {
    const read = await reading(
      lines(
        'Kommune;År;Type;Antall',
        'Trondheim;2024;Anmodning;140',
        'Trondheim;2024;Vedtak;130',
        'Trondheim;2024;Bosatt;120',
      ),
    );
    expect(short(read)).toEqual([
      '5001 anmodning 2024 = 140',
      '5001 vedtak 2024 = 130',
      '5001 bosatt 2024 = 120',
    ]);
  });

  it('with its kommuner across takes no figure for the number of a kommune, and leaves its lines to the user', async () => {
    const read = await reading(
      lines('År;Trondheim;Steinkjer;Namsos;Levanger', '2023;1101;1103;1106;1108', '2024;1111;1112;1114;1119'),
    );
    expect(read.matched).toEqual(['5001', '5006', '5007', '5037']);
    expect(read.plain?.columns.map(({ header }) => header)).toEqual(['Kommune', '2023', '2024']);
    expect(read.values).toEqual([]);
  });

  it('knows two kommuner of a name by the number beside it, on either side', async () => {
    const read = await reading(
      lines('Kommune;Vedtak 2022;Kommunenr', 'Herøy;20;1818', 'Bodø;90;1804'),
      contextOf(2020, '18'),
    );
    expect(read.values.map(({ kommunenummer }) => kommunenummer).toSorted()).toEqual(['1804', '1818']);
  });
});

describe('the title over a county’s sheet', () => {
  it('that is about enslige mindreårige leaves figures the user to name, where no header does', async () => {
    const table = ['Kommune;Vedtak 2024', 'Trondheim;5'];
    expect((await reading(lines('Enslige mindreårige', '', ...table))).values).toEqual([]);
    expect((await reading(lines('Bosetting av flyktninger', '', ...table))).values).toHaveLength(1);
    const both = await reading(
      lines(
        'Flyktninger og enslige mindreårige',
        '',
        'Kommune;Vedtak 2024;Vedtak EM 2024',
        'Trondheim;140;5',
      ),
    );
    expect(short(both)).toEqual(['5001 vedtak 2024 = 140', '5001 vedtak_em 2024 = 5']);
  });

  it('that counts only some in work leaves their share the user to name', async () => {
    const table = ['Kommune;Sysselsatte i prosent av befolkningen 2023', 'Trondheim;52,5'];
    expect((await reading(lines('Sysselsetting blant innvandrere', '', ...table))).values).toEqual([]);
    const all = await reading(lines('Grunnlag for bosetting av flyktninger og innvandrere', '', ...table));
    expect(short(all)).toEqual(['5001 sysselsatte_prosent 2023 = 52.5']);
  });
});

describe('rows of a county’s sheet', () => {
  it('that have the year and the month in two columns are of that month', async () => {
    const read = await reading(
      lines(
        'kommune_nr,kommune_navn,aar,maaned,helt_ledige',
        '5001,Trondheim,2024,1,2500',
        '5001,Trondheim,2024,2,2500',
      ),
    );
    expect(short(read)).toEqual(['5001 ledige_antall 2024-01 = 2500', '5001 ledige_antall 2024-02 = 2500']);
    const words = await reading(
      lines('Kommune;År;Måned;Helt ledige', 'Trondheim;2024;Januar;2500', 'Trondheim;2024;Desember;2400'),
    );
    expect(short(words)).toEqual(['5001 ledige_antall 2024-01 = 2500', '5001 ledige_antall 2024-12 = 2400']);
  });

  it('that have the year and the quarter or tertial are of its last month, and a week is of no time that is known', async () => {
    const quarter = await reading(lines('Kommune;År;Kvartal;Innbyggere', 'Trondheim;2024;3;214000'));
    expect(short(quarter)).toEqual(['5001 innbyggere 2024-09 = 214000']);
    for (const cell of ['2. tertial', '2', '2. tertial 2024']) {
      const third = await reading(lines('Kommune;År;Tertial;Vedtak', `Trondheim;2024;${cell};40`));
      expect(short(third)).toEqual(['5001 vedtak 2024-08 = 40']);
    }
    const week = await reading(lines('Kommune;År;Uke;Vedtak', 'Trondheim;2024;uke 5;40'));
    expect(week.values).toEqual([]);
    expect(week.ignored).toMatchObject([{ reason: 'no-period', count: 1 }]);
  });

  it.each(['Tertial;4', 'Uke;5', 'Veke;05'])(
    'that have «%s» are not of the month with that number',
    async (part) => {
      const [header, number] = part.split(';');
      const read = await reading(lines(`Kommune;År;${header};Vedtak`, `Trondheim;2024;${number};40`));
      expect(read.values).toEqual([]);
      expect(read.ignored).toMatchObject([{ reason: 'no-period', count: 1 }]);
    },
  );

  it('that are of women, an age or a bydel are not taken for all, and are told', async () => {
    for (const [header, group] of [
      ['Kjønn', 'Kvinner'],
      ['Aldersgruppe', '18-66 år'],
      ['Bydel', 'Midtbyen'],
    ]) {
      const read = await reading(lines(`Kommune;${header};Innbyggere 2024`, `Trondheim;${group};100000`));
      expect(read.values).toEqual([]);
      expect(read.ignored).toEqual([{ reason: 'only-some', count: 1, example: group }]);
    }
  });

  it('that are of all are taken, beside those that are not', async () => {
    const read = await reading(
      lines(
        'Kommune;Kjønn;Innbyggere 2024',
        'Trondheim;Menn;107000',
        'Trondheim;Kvinner;107000',
        'Trondheim;Begge kjønn;214000',
      ),
    );
    expect(short(read)).toEqual(['5001 innbyggere 2024 = 214000']);
  });

  it('with «Hvorav enslige mindreårige» and headers of the county’s own are not IMDi’s page', async () => {
    const read = await reading(
      lines('Kommune;Anmodning 2025;Hvorav enslige mindreårige', 'Trondheim;140;5', 'Steinkjer;35;0'),
    );
    expect(read.layout).toBe('plain-table');
    expect(short(read)).toEqual(['5001 anmodning 2025 = 140', '5006 anmodning 2025 = 35']);
  });
});

describe('fylker and kommuner in one sheet', () => {
  it('may stand in one column, more fylker and sums than kommuner', async () => {
    const read = await reading(
      lines(
        'Fylke/Kommune;Vedtak 2024',
        'Trøndelag;175',
        'Trondheim;140',
        'Nordland;90',
        'Agder;80',
        'Hele landet;265',
      ),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 140']);
  });

  it('may have each fylke on a line of its own, over its first kommune', async () => {
    const read = await reading(
      lines(
        'Fylke;Kommune;Vedtak 2024',
        'Trøndelag;;',
        ';Trondheim;140',
        ';Steinkjer;35',
        'Sum Trøndelag;;175',
      ),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 140', '5006 vedtak 2024 = 35']);
  });
});

describe('a heading between the tables of a county’s sheet', () => {
  const table = (...more: readonly string[]) =>
    reading(
      lines(
        'Bosetting',
        '',
        'Kommune;Vedtak 2024;Bosatt 2024',
        'Trondheim;140;120',
        'Steinkjer;35;30',
        ...more,
      ),
    );
  const all = [
    '5001 vedtak 2024 = 140',
    '5001 bosatt 2024 = 120',
    '5006 vedtak 2024 = 35',
    '5006 bosatt 2024 = 30',
  ];

  it('that names enslige mindreårige makes the figures under it theirs', async () => {
    for (const heading of ['Herav enslige mindreårige', 'Tabell 2: Enslige mindreårige', 'EM']) {
      const read = await table(
        '',
        heading,
        'Trøndelag',
        'Kommune;Vedtak 2024;Bosatt 2024',
        'Namsos;2;1',
        'Trondheim;14;12',
      );
      expect(short(read)).toEqual([
        ...all,
        '5007 vedtak_em 2024 = 2',
        '5007 bosatt_em 2024 = 1',
        '5001 vedtak_em 2024 = 14',
        '5001 bosatt_em 2024 = 12',
      ]);
    }
  });

  it('that names them over other columns than before does so too, and without a header over the rows', async () => {
    const other = await table('Herav enslige mindreårige', '', 'Kommune;Anmodning 2024', 'Namsos;2');
    expect(short(other)).toEqual([...all, '5007 anmodning_em 2024 = 2']);
    const bare = await table('Herav enslige mindreårige', 'Namsos;2;1');
    expect(short(bare)).toEqual([...all, '5007 vedtak_em 2024 = 2', '5007 bosatt_em 2024 = 1']);
  });

  it('that stands over some of the columns of the next table is about those', async () => {
    const read = await table(';;Enslige mindreårige', 'Kommune;Vedtak 2024;Bosatt 2024', 'Namsos;20;2');
    expect(short(read)).toEqual([...all, '5007 vedtak 2024 = 20', '5007 bosatt_em 2024 = 2']);
    const both = await table(';Alle;Enslige mindreårige', 'Kommune;Vedtak 2024;Vedtak 2024', 'Namsos;20;2');
    expect(short(both)).toEqual([...all, '5007 vedtak 2024 = 20', '5007 vedtak_em 2024 = 2']);
  });

  it('that tells of others in words of its own leaves them out, and says so', async () => {
    for (const heading of ['Kollektiv beskyttelse', 'Herav kvinner', 'Prognose', 'Ønsket av kommunen']) {
      const read = await table('', heading, '', 'Kommune;Vedtak 2024;Bosatt 2024', 'Namsos;2;1');
      expect(short(read)).toEqual(all);
      expect(read.ignored).toContainEqual({
        reason: 'other-sheet',
        count: 2,
        example: `${heading} Vedtak 2024`,
      });
    }
  });

  it('in one of two tables beside each other ends that table, and not the other', async () => {
    const read = await reading(
      lines(
        'Kommune;Vedtak 2024;;Kommune;Bosatt 2024',
        'Trondheim;140;;Steinkjer;30',
        'Steinkjer;35;;Herav enslige mindreårige;',
        'Namsos;20;;Malvik;3',
      ),
    );
    expect(short(read)).toEqual([
      '5001 vedtak 2024 = 140',
      '5006 bosatt 2024 = 30',
      '5006 vedtak 2024 = 35',
      '5007 vedtak 2024 = 20',
    ]);
    expect(read.ignored).toContainEqual({
      reason: 'other-sheet',
      count: 1,
      example: 'Herav enslige mindreårige',
    });
  });

  it('that says the year of headers without one gives it, and no other year to those with one', async () => {
    const read = await reading(
      lines(
        'Kommune;Vedtak 2023;Bosatt 2023',
        'Trondheim;140;120',
        '2024',
        'Kommune;Vedtak;Bosatt',
        'Trondheim;150;130',
        'Tall for 2025',
        'Kommune;Vedtak 2022;Bosatt',
        'Trondheim;160;131',
      ),
    );
    expect(short(read)).toEqual([
      '5001 vedtak 2023 = 140',
      '5001 bosatt 2023 = 120',
      '5001 vedtak 2024 = 150',
      '5001 bosatt 2024 = 130',
      '5001 vedtak 2022 = 160',
      '5001 bosatt 2025 = 131',
    ]);
  });

  it('that stands over every page, numbers a table or says where it is from, changes nothing', async () => {
    for (const heading of [
      'Bosetting',
      'Side 2 av 3',
      'Kilde: IMDi',
      'Tabell 2',
      'Tall for kommunene i Trøndelag',
    ]) {
      const read = await table(heading, 'Kommune;Vedtak 2024;Bosatt 2024', 'Namsos;20;19');
      expect(short(read)).toEqual([...all, '5007 vedtak 2024 = 20', '5007 bosatt 2024 = 19']);
    }
  });

  it('of kommuner that lie together leaves the rows under it as they are', async () => {
    const read = await table('Innherred', 'Namsos;20;19', 'Fosen', 'Malvik;5;4');
    expect(read.values).toHaveLength(8);
  });

  it('after which the first header comes again is over what it says, and not over what it said last', async () => {
    const read = await table(
      'Kommune;Anmodning 2024;Vedtak 2023',
      'Namsos;20;19',
      'Kommune;Vedtak 2024;Bosatt 2024',
      'Malvik;5;4',
    );
    expect(short(read).slice(4)).toEqual([
      '5007 anmodning 2024 = 20',
      '5007 vedtak 2023 = 19',
      '5031 vedtak 2024 = 5',
      '5031 bosatt 2024 = 4',
    ]);
  });

  it('leaves columns that the user has named to the rows over it', async () => {
    const text = lines(
      'Kommune;Plasser',
      'Trondheim;140',
      'Herav enslige mindreårige',
      'Kommune;Plasser',
      'Namsos;20',
    );
    const mapping = { kommune: 0, columns: [{ column: 1, indicator: 'plasser', period: '2024' }] };
    const read = await reading(text, { ...contextOf(2020, '50'), mapping });
    expect(short(read)).toEqual(['5001 plasser 2024 = 140']);
    expect(read.ignored).toContainEqual({
      reason: 'other-sheet',
      count: 1,
      example: 'Herav enslige mindreårige Plasser',
    });
  });
});

describe('a workbook with a sheet for each year', () => {
  const of = (over: string, factor: number) =>
    textRow(1, [over]) + textRow(3, ['Kommune', 'Vedtak']) + textRow(4, ['Trondheim', 140 * factor]);
  const read = (...sheets: readonly (readonly [string, string])[]) =>
    reading(workbook({ sheets: sheets.map(([name, over], index) => ({ name, rows: of(over, index + 1) })) }));

  it('has the year in the sheet’s name, and may have it in its title too', async () => {
    const years = await read(['2023', 'Bosetting 2023'], ['2024', 'Bosetting 2024']);
    expect(short(years)).toEqual(['5001 vedtak 2023 = 140', '5001 vedtak 2024 = 280']);
  });

  it('has none of a sheet whose title or name tells of others', async () => {
    for (const [name, over] of [
      ['2024', 'Enslige mindreårige'],
      ['2024 EM', 'Bosetting'],
      ['2024', 'Bosetting, kollektiv beskyttelse'],
    ] as const) {
      const others = await read(['2023', 'Bosetting'], [name, over]);
      expect(short(others)).toEqual(['5001 vedtak 2023 = 140']);
      expect(others.ignored).toContainEqual({ reason: 'other-sheet', count: 1, example: name });
    }
  });
});

describe('figures of a part of a year in a county’s sheet', () => {
  it('are of the last month of the quarter, on whichever side of it the year stands', async () => {
    const read = await reading(
      lines(
        'Kommune;Bosatt 2024 1. kvartal;Bosatt 2. kvartal 2024;2024, 2. halvår bosatt',
        'Trondheim;7;8;9',
      ),
    );
    expect(short(read)).toContain('5001 bosatt 2024-03 = 7');
    expect(short(read)).toContain('5001 bosatt 2024-06 = 8');
    expect(read.values.map(({ period }) => period)).not.toContain('2024');
  });

  it('are left to the user where the part is of no period that is known', async () => {
    const read = await reading(
      lines('Kommune;Vedtak 2024;Bosatt 2024 kvartal;Bosatt 2024 1.–2. kvartal', 'Trondheim;5;7;8'),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 5']);
  });

  it.each([
    ['Kvartal', '1. kvartal', '2024-03'],
    ['Kvartal', '3', '2024-09'],
    ['Halvår', '2', '2024-12'],
    ['Måned', 'Mars', '2024-03'],
  ])(
    'are of the part that a column names («%s» %s) beside the year in the header',
    async (part, cell, period) => {
      const read = await reading(lines(`Kommune;${part};Bosatt 2024`, `Trondheim;${cell};7`));
      expect(short(read)).toEqual([`5001 bosatt ${period} = 7`]);
    },
  );

  it('are not those of the year where a column names a part that is of no known period, and are told', async () => {
    const read = await reading(lines('Kommune;Uke;Bosatt 2024', 'Trondheim;uke 5;7'));
    expect(read.values).toEqual([]);
    expect(read.ignored).toMatchObject([{ reason: 'no-period', count: 1, example: 'uke 5' }]);
  });

  it('are not those of the year that stands in the row', async () => {
    const read = await reading(
      lines(
        'Kommune;År;Vedtak;Bosatt 1. kvartal;Bosatt mars;Innbyggere 1. januar',
        'Trondheim;2024;5;7;8;214000',
      ),
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 5', '5001 innbyggere 2024 = 214000']);
  });

  it('are of the part of the year that the sheet is called by', async () => {
    const rows = textRow(1, ['Kommune', 'Vedtak', 'Bosatt 1. kvartal']) + textRow(2, ['Trondheim', '5', '7']);
    const read = await reading(workbook({ sheets: [{ name: '2024', rows }] }));
    expect(short(read)).toEqual(['5001 vedtak 2024 = 5', '5001 bosatt 2024-03 = 7']);
  });

  it.each(['2. kvartal', '2. kvartal 2024', '2. tertial', 'Kvartal 2024'])(
    'are not those of the year where a line over a second table says «%s»',
    async (title) => {
      const read = await reading(
        lines('Kommune;Bosatt 2024', 'Trondheim;7', '', title, 'Kommune;Bosatt 2024', 'Trondheim;3'),
      );
      expect(short(read)).toEqual(['5001 bosatt 2024 = 7']);
      expect(read.ignored.map(({ example }) => example)).toContainEqual(
        expect.stringMatching(/(kvartal|tertial).* Bosatt 2024$/i),
      );
    },
  );

  it('are not those of a header where the part in their row is of no known period', async () => {
    const read = await reading(lines('Kommune;År;Uke;Bosatt 2024', 'Trondheim;2024;uke 5;7'));
    expect(read.values).toEqual([]);
  });
});

describe('a figure that stands twice in a county’s sheet, the second time as a new one', () => {
  const beside = (...headers: readonly string[]) =>
    reading(
      lines(`Kommune;${headers.join(';')}`, `Trondheim;${headers.map((_, index) => index + 1).join(';')}`),
    );
  const found = async (...headers: readonly string[]): Promise<readonly string[]> =>
    short(await beside(...headers));

  it.each([
    ['Anmodning 2022', 'Ny anmodning 2022'],
    ['Anmodning 2022', 'Anmodning 2022 (rev.)'],
    ['Oppmoding 2022', 'Revidert oppmoding 2022'],
    ['Vedtak 2022', 'Nytt vedtak 2022'],
  ])('is the user’s to map: «%s» beside «%s»', async (first, second) => {
    const read = await beside(first, second);
    expect(read.values).toEqual([]);
    expect(read.ignored).toContainEqual({ reason: 'unclear-column', count: 1, example: first });
    expect(await found(first, 'Bosatt 2022')).toHaveLength(2);
  });

  it.each([
    ['Tilleggsanmodning 2022', '7'],
    ['Ekstra anmodning 2022', '7'],
    ['Dato for endelig anmodning', '12.03.2022'],
    ['Merknad til revidert anmodning', 'se vedlegg'],
  ])('is read beside what comes in addition, a date and a remark: «%s»', async (header, cell) => {
    const read = await reading(lines(`Kommune;Anmodning 2022;${header}`, `Trondheim;12;${cell}`));
    expect(short(read)).toEqual(['5001 anmodning 2022 = 12']);
  });

  it('is of another year, or the first by its own words, and is read', async () => {
    expect(await found('Anmodning 2022', 'Ny anmodning 2023')).toEqual(['5001 anmodning 2022 = 1']);
    expect(await found('Opprinnelig anmodning 2022', 'Revidert anmodning 2022')).toEqual([
      '5001 opprinnelig_anmodning 2022 = 1',
    ]);
  });
});

describe('EMA and EMF in a county’s sheet', () => {
  it('are enslige mindreårige, in a header and over the table', async () => {
    const read = await reading(
      lines('Kommune;Bosatt 2022;Bosatt EMA 2022;Vedtak EMF 2022', 'Trondheim;9;2;3'),
    );
    expect(short(read)).toEqual([
      '5001 bosatt 2022 = 9',
      '5001 bosatt_em 2022 = 2',
      '5001 vedtak_em 2022 = 3',
    ]);
    const titled = await reading(lines('Bosatte EMA', '', 'Kommune;Bosatt 2022', 'Trondheim;2'));
    expect(titled.values).toEqual([]);
  });
});
