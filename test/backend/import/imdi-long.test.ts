import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/shared-data.ts';
import { contextOf, reading, refusal, short, trondelag, wholeCountry } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const HEAD = 'Enhet;År;Kommunenummer;Kommune;Bosetting;Antall\n';

describe('IMDi’s long table', () => {
  it('keeps the revised anmodning and the first one apart', async () => {
    const text = `${HEAD}Personer;2022;5001;Trondheim (f.o.m. 2020);Anmodning om bosetting;740\nPersoner;2022;5001;Trondheim (f.o.m. 2020);Opprinnelig anmodning;140\n`;
    expect(short(await reading({ text }))).toEqual([
      '5001 anmodning 2022 = 740',
      '5001 opprinnelig_anmodning 2022 = 140',
    ]);
  });

  it('keeps the kinds of missing apart, and none of them is zero', async () => {
    const text = `${HEAD}${[':', '.', '', 'Inf', '0', '-', 'avventer vedtak']
      .map((mark, index) => `Personer;${2010 + index};5001;;Vedtak om bosetting;${mark}`)
      .join('\n')}\n`;
    const read = await reading({ text });
    expect(short(read)).toEqual([
      '5001 vedtak 2010 = hidden',
      '5001 vedtak 2011 = missing',
      '5001 vedtak 2012 = missing',
      '5001 vedtak 2013 = missing',
      '5001 vedtak 2014 = 0',
      '5001 vedtak 2015 = not-asked',
      '5001 vedtak 2016 = awaiting',
    ]);
    expect(read.missingByKind).toMatchObject({
      hidden: 1,
      missing: 3,
      'not-asked': 1,
      awaiting: 1,
      'below-four': 0,
    });
  });

  it('is known by its later header, and with its columns in another order', async () => {
    const text =
      'Antall;Anmodning, vedtak og faktisk bosetting;Kommune;Kommunenummer;År;Enhet\n33;Faktisk bosetting;Steinkjer;5006;2021;Personer\n';
    const read = await reading({ text });
    expect(read.layout).toBe('imdi-long');
    expect(short(read)).toEqual(['5006 bosatt 2021 = 33']);
    expect(read.values[0]?.cell).toBe('A2');
  });

  it('keeps enslige mindreårige apart from all who are settled', async () => {
    const text =
      'Enhet;År;Kommunenummer;Kommune;Bosetting enslige mindreårige;Antall\nPersoner;2022;5001;Trondheim;Anmodning om bosetting;12\n';
    expect(short(await reading({ text }))).toEqual(['5001 anmodning_em 2022 = 12']);
  });

  it('reads a table with other dimensions as series of its own', async () => {
    const text =
      'Enhet;År;Sekundærflytting;Botid i Norge;Kommunenummer;Kommune;Antall\nPersoner;2019;alle;0-4 år;5001;Trondheim;241\nProsent;2019;alle;0-4 år;5001;Trondheim;2.5\n';
    const read = await reading({ text });
    expect(read.series.map(({ known, unit, label }) => [known, unit, label])).toEqual([
      [false, 'persons', 'Sekundærflytting: alle, Botid i Norge: 0-4 år'],
      [false, 'percent', 'Sekundærflytting: alle, Botid i Norge: 0-4 år (prosent)'],
    ]);
    expect(read.values.map(({ number }) => number)).toEqual([241, 2.5]);
  });

  it('offers the numbers of fylker as targets and takes none', async () => {
    const text =
      'Enhet;År;Fylkesnummer;Fylke;Bosetting;Antall\nPersoner;2022;50;Trøndelag;Anmodning om bosetting;3365\nPersoner;2022;50;Trøndelag;Opprinnelig anmodning;641\nProsent;2022;50;Trøndelag;Vedtak om bosetting;97.0\n';
    const read = await reading({ text });
    expect(read.values).toEqual([]);
    expect(read.targets).toEqual([
      { fylkesnummer: '50', year: 2022, series: 'anmodning', number: 3365, sheet: null, cell: 'F2' },
      {
        fylkesnummer: '50',
        year: 2022,
        series: 'opprinnelig_anmodning',
        number: 641,
        sheet: null,
        cell: 'F3',
      },
    ]);
  });

  it('names the line that has too few fields, and reads the others', async () => {
    const text = `${HEAD}Personer;2022;5001;Trondheim\nPersoner;2022;5006;Steinkjer;Vedtak om bosetting;185\n`;
    const read = await reading({ text });
    expect(read.problems).toEqual([
      { code: 'row-uneven', params: { found: 4, expected: 6 }, place: { sheet: null, row: 2, column: 4 } },
    ]);
    expect(short(read)).toEqual(['5006 vedtak 2022 = 185']);
  });

  it('is refused where it says two things of one kommune, with both places', async () => {
    const text = `${HEAD}Personer;2022;5001;;Vedtak om bosetting;1\nPersoner;2022;5001;;Vedtak om bosetting;2\n`;
    expect(await refusal({ text })).toMatchObject({
      code: 'values-contradict',
      params: { found: 2, other: 1, otherCell: 'F2', row: 3, column: 6 },
    });
  });
});

const published = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');
const truthFile = sharedData('truth/testcase_trondelag_2020_2023.csv');
const sumsFile = sharedData('truth/imdi_fylke_totaler_2020_2023.csv');

const table = (path: string | null): readonly (readonly string[])[] =>
  readFileSync(path ?? '', 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(';'));

describe.skipIf(published === null || truthFile === null || sumsFile === null)(
  'the table IMDi published in 2023',
  () => {
    it('is read whole: 74 898 rows, of which the per cent half and other structures are left out and counted', async () => {
      const read = await reading({ path: published ?? '' });
      expect(read).toMatchObject({
        layout: 'imdi-long',
        encoding: 'windows-1252',
        rows: 74_898,
        problems: [],
      });
      expect(read.matched).toHaveLength(38);
      expect(read.notFound).toEqual([]);
      expect(read.ambiguous).toEqual([]);
      expect(read.ignored.find(({ reason }) => reason === 'unit-percent')?.count).toBe(36_913);
      const ignored = read.ignored.reduce((sum, { count }) => sum + count, 0);
      expect(ignored + read.values.length).toBe(74_898);
    });

    it('gives Trøndelag the numbers of the checked table, hidden ones hidden', async () => {
      const read = await reading({ path: published ?? '' });
      const found = new Map(
        read.values.map((value) => [`${value.kommunenummer} ${value.indicator} ${value.period}`, value]),
      );
      const [header = [], ...rows] = table(truthFile);
      const columns: Readonly<Record<string, string>> = {
        anm20_oppr: 'opprinnelig_anmodning 2020',
        anm20_just: 'anmodning 2020',
        vedtak20: 'vedtak 2020',
        bosatt20: 'bosatt 2020',
        anm21: 'anmodning 2021',
        vedtak21: 'vedtak 2021',
        bosatt21: 'bosatt 2021',
        anm22_oppr: 'opprinnelig_anmodning 2022',
        anm22_just: 'anmodning 2022',
        vedtak22: 'vedtak 2022',
        bosatt22: 'bosatt 2022',
        anm23: 'anmodning 2023',
        vedtak23: 'vedtak 2023',
      };
      let compared = 0;
      for (const row of rows) {
        header.forEach((name, index) => {
          const column = columns[name];
          if (column === undefined) return;
          const value = found.get(`${row[0]} ${column}`);
          const expected = row[index] ?? '';
          const label = `${row[0]} ${column}`;
          if (/^\d+$/.test(expected)) expect(value?.number, label).toBe(Number(expected));
          else expect(value?.number ?? null, label).toBeNull();
          if (expected === ':') expect(value?.missing, label).toBe('hidden');
          compared += 1;
        });
      }
      expect(compared).toBe(38 * 13);
    });

    it('adds up to the sums per fylke 2020–2023', async () => {
      const read = await reading({ path: published ?? '' }, wholeCountry(2020));
      const indicators: Readonly<Record<string, string>> = {
        'Opprinnelig anmodning': 'opprinnelig_anmodning',
        'Anmodning om bosetting': 'anmodning',
        'Vedtak om bosetting': 'vedtak',
        'Faktisk bosetting': 'bosatt',
      };
      const sums = new Map<string, number>();
      for (const { kommunenummer, indicator, period, number } of read.values) {
        for (const fylke of [kommunenummer.slice(0, 2), '00']) {
          const key = `${period} ${indicator} ${fylke}`;
          sums.set(key, (sums.get(key) ?? 0) + (number ?? 0));
        }
      }
      const rows = table(sumsFile).slice(1);
      expect(rows.length).toBeGreaterThan(100);
      for (const [year, series = '', fylke, , sum] of rows) {
        expect(sums.get(`${year} ${indicators[series]} ${fylke}`) ?? 0, `${year} ${series} ${fylke}`).toBe(
          Number(sum),
        );
      }
    });

    it('knows the revision of 2022: Alver was first asked for 28 and then for 180', async () => {
      const read = await reading({ path: published ?? '' }, contextOf(2020, '46'));
      expect(short(read)).toEqual(
        expect.arrayContaining(['4631 opprinnelig_anmodning 2022 = 28', '4631 anmodning 2022 = 180']),
      );
    });

    it('is known by the later header too', async () => {
      const text = new TextDecoder('latin1')
        .decode(readFileSync(published ?? ''))
        .replace(';Bosetting;', ';Anmodning, vedtak og faktisk bosetting;');
      const later = await reading({ text });
      const before = await reading({ path: published ?? '' }, trondelag);
      expect(later.encoding).toBe('utf-8');
      expect(short(later)).toEqual(short(before));
    });
  },
);

describe('a county’s own copy of IMDi’s table', () => {
  it('of another table is known by the names of its dimensions, in any order, with years as dates', async () => {
    const read = await reading({
      text: [
        'Kommunenummer,Kommune,Botid i Norge,År,Verdensregion,Antall',
        '5001,Trondheim,0-4 år,2023-01-01,Alle,7300.0',
        '5001,Trondheim,5-9 år,2023-01-01,Alle,8100.0',
        '5006,Steinkjer,0-4 år,2023-01-01,Alle,:',
      ].join('\n'),
    });
    expect(read.layout).toBe('imdi-long');
    expect(short(read)).toEqual([
      '5001 imdi_botid_i_norge_0_4_ar_verdensregion_alle 2023 = 7300',
      '5001 imdi_botid_i_norge_5_9_ar_verdensregion_alle 2023 = 8100',
      '5006 imdi_botid_i_norge_0_4_ar_verdensregion_alle 2023 = hidden',
    ]);
  });

  it('has a name of its own for a figure of each table, though two tables share a dimension and its values', async () => {
    const one = (dimensions: string, values: string) =>
      reading({
        text: `Enhet;År;Kommunenummer;Kommune;${dimensions};Antall\nPersoner;2023;5001;Trondheim;${values};10\n`,
      });
    const names = async (dimensions: string, values: string) =>
      (await one(dimensions, values)).series.map(({ indicator }) => indicator);
    const immigrants = await names('Botid i Norge;Verdensregion', '0-4 år;Alle');
    const refugees = await names('Botid i Norge;Sekundærflytting', '0-4 år;Alle');
    expect(immigrants).not.toEqual(refugees);
    expect(await names('Sekundærflytting;Botid i Norge', 'Alle;0-4 år')).toEqual(refugees);
  });

  it('is known by its words where Enhet and the numbers are left out', async () => {
    const text =
      'Kommune,År,Kategori,Antall\nTrondheim,2022-01-01,Anmodning om bosetting,740.0\nSteinkjer,2022-01-01,Vedtak om bosetting,185.0\n';
    const read = await reading({ text });
    expect(read.layout).toBe('imdi-long');
    expect(short(read)).toEqual(['5001 anmodning 2022 = 740', '5006 vedtak 2022 = 185']);
  });

  it('without Enhet keeps enslige mindreårige apart from all, by its header, the line over it or the sheet', async () => {
    const named = await reading({
      text: 'Kommune;År;Bosetting enslige mindreårige;Antall\nTrondheim;2024;Vedtak;5\n',
    });
    expect(short(named)).toEqual(['5001 vedtak_em 2024 = 5']);
    const own = await reading({ text: 'Kommune;År;Type EM;Antall\nTrondheim;2024;Vedtak;5\n' });
    expect(own.series).toMatchObject([{ label: 'Type EM: Vedtak', known: false }]);
    const under = await reading({
      text: 'Enslige mindreårige;;;\nKommune;År;Type;Antall\nTrondheim;2024;Vedtak;5\n',
    });
    expect(under).toMatchObject({ layout: 'plain-table', values: [] });
    const rows =
      textRow(1, ['Kommune', 'År', 'Type', 'Antall']) + textRow(2, ['Trondheim', 2024, 'Vedtak', 5]);
    const inSheet = await reading(workbook({ sheets: [{ name: 'EM 2024', rows }] }));
    expect(inSheet).toMatchObject({ layout: 'plain-table', values: [] });
  });
});

describe('IMDi’s long table with a column for each year', () => {
  const table = (part: string, cell: string): string =>
    `Enhet;${part};Kommunenummer;Kommune;Bosetting;2023;2024\nPersoner;${cell};5001;Trondheim;Faktisk bosetting;10;12\n`;
  const found = async (part: string, cell: string) => {
    const read = await reading({ text: table(part, cell) });
    return {
      layout: read.layout,
      series: read.series.map(({ label }) => label),
      values: read.values.map(({ period, number }) => `${period} = ${number}`),
      known: read.series.filter(({ known }) => known).length,
    };
  };

  it.each([
    ['Måned', 'Mars', ['2023-03 = 10', '2024-03 = 12']],
    ['Måned', '3', ['2023-03 = 10', '2024-03 = 12']],
    ['Kvartal', '2. kvartal', ['2023-06 = 10', '2024-06 = 12']],
    ['Kvartal', '2', ['2023-06 = 10', '2024-06 = 12']],
    ['Tertial', '1. tertial', ['2023-04 = 10', '2024-04 = 12']],
    ['Tertial', '1', ['2023-04 = 10', '2024-04 = 12']],
    ['Halvår', '1. halvår', ['2023-06 = 10', '2024-06 = 12']],
  ])('reads a row of a part of the year («%s» %s) as a figure of that part', async (part, cell, values) => {
    expect(await found(part, cell)).toMatchObject({ layout: 'imdi-long', values, known: 0 });
  });

  it.each([
    ['Tertial', '4. tertial'],
    ['Måned', ''],
    ['Måned', '2022-03'],
  ])(
    'reads nothing of a row where the time cannot be told («%s» %s), and tells of it',
    async (part, cell) => {
      const text = `${table(part, cell)}Personer;1. kvartal 2023;5006;Steinkjer;Faktisk bosetting;3;4\n`;
      const read = await reading({ text });
      expect(short(read)).toEqual([expect.stringMatching(/^5006 .* 2023-03 = 3$/)]);
      expect(read.ignored).toMatchObject([{ reason: 'no-period', count: 3 }]);
    },
  );

  it('keeps a quarter, a tertial and a month apart where they stand with their year', async () => {
    const row = (time: string, count: number): string =>
      `Personer;${time};5006;Steinkjer;Faktisk bosetting;${count}\n`;
    const text = `Enhet;År;Kommunenummer;Kommune;Bosetting;Antall\n${row('1. kvartal 2023', 1)}${row('2023M03', 2)}${row('3. tertial 2023', 3)}${row('2023-T3', 3)}`;
    expect(short(await reading({ text }))).toEqual([
      '5006 imdi_bosetting_faktisk_bosetting_kvartal 2023-03 = 1',
      '5006 imdi_bosetting_faktisk_bosetting_maned 2023-03 = 2',
      '5006 imdi_bosetting_faktisk_bosetting_tertial 2023-12 = 3',
    ]);
  });

  it('reads the years alone where no part of them is named', async () => {
    const text =
      'Enhet;Kommunenummer;Kommune;Bosetting;2023;2024\nPersoner;5001;Trondheim;Faktisk bosetting;10;12\n';
    expect(short(await reading({ text }))).toEqual(['5001 bosatt 2023 = 10', '5001 bosatt 2024 = 12']);
  });
});
