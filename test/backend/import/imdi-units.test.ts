import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';

/** A wide table of Trondheim: the header lines, and under them its values. */
const wide = (lines: readonly string[], values: string) =>
  reading({
    text: [...lines.map((line, index) => (index === 0 ? `Region;Navn;${line}` : `;;${line}`)), values].join(
      '\n',
    ),
  });

const long = (header: string, ...rows: readonly string[]) => reading({ text: [header, ...rows].join('\n') });

describe('the unit of IMDi’s numbers', () => {
  it('makes settled per 1 000 inhabitants another number than the settled', async () => {
    const read = await wide(
      [
        'Bosetting: Faktisk bosetting;Bosetting: Faktisk bosetting',
        'Enhet: Per 1000 innbyggere;Enhet: Personer',
        'År: 2023;År: 2023',
      ],
      'K5001;Trondheim;3;667',
    );
    expect(short(read)).toEqual([
      '5001 imdi_bosetting_faktisk_bosetting_per_1000_innbyggere 2023 = 3',
      '5001 bosatt 2023 = 667',
    ]);
    expect(read.series[0]).toMatchObject({
      unit: 'number',
      label: 'Bosetting: Faktisk bosetting (per 1000 innbyggere)',
    });
  });

  it('keeps kroner and thousands of kroner apart', async () => {
    const read = await wide(
      [
        'Tilskudd: Integrering;Tilskudd: Integrering',
        'Enhet: Kroner;Enhet: 1000 kroner',
        'År: 2023;År: 2023',
      ],
      'K5001;Trondheim;1041500;1041.5',
    );
    expect(short(read)).toEqual([
      '5001 imdi_tilskudd_integrering_kroner 2023 = 1041500',
      '5001 imdi_tilskudd_integrering_1000_kroner 2023 = 1041.5',
    ]);
  });
});

describe('the time of IMDi’s numbers', () => {
  it('may be a month of a year, and then no year’s settled', async () => {
    const read = await wide(
      [
        'Bosetting: Faktisk bosetting;Bosetting: Faktisk bosetting',
        'Enhet: Personer;Enhet: Personer',
        'År: 2023;År: 2023',
        'Måned: Januar;Måned: Mars',
      ],
      'K5001;Trondheim;50;61\nF50;Trøndelag;200;210',
    );
    expect(short(read)).toEqual([
      '5001 imdi_bosetting_faktisk_bosetting_maned 2023-01 = 50',
      '5001 imdi_bosetting_faktisk_bosetting_maned 2023-03 = 61',
    ]);
    expect(read.targets).toEqual([]);
    const rows = await long(
      'Enhet;År;Måned;Kommunenummer;Kommune;Bosetting;Antall',
      'Personer;2023;Januar;5001;Trondheim;Faktisk bosetting;50',
      'Personer;2023;3;5001;Trondheim;Faktisk bosetting;61',
    );
    expect(short(rows)).toEqual(short(read));
  });

  it('may be several years, of which the last is its period', async () => {
    const read = await wide(
      [
        'Flytting: Flyttet ut;Flytting: Flyttet ut',
        'Enhet: Personer;Enhet: Personer',
        'År: 2018-2022;År: 2022',
      ],
      'K5001;Trondheim;90;12',
    );
    expect(short(read)).toEqual([
      '5001 imdi_flytting_flyttet_ut_5_arsperiode 2022 = 90',
      '5001 imdi_flytting_flyttet_ut 2022 = 12',
    ]);
  });

  it('is told of where it cannot be read, and the other columns are', async () => {
    const read = await wide(
      ['Bosetting: Vedtak om bosetting;Bosetting: Vedtak om bosetting', 'År: 2023/24;År: 2023'],
      'K5001;Trondheim;9;8',
    );
    expect(short(read)).toEqual(['5001 vedtak 2023 = 8']);
    expect(read.ignored).toEqual([
      { reason: 'no-period', count: 1, example: 'Bosetting: Vedtak om bosetting' },
    ]);
  });
});

describe('a dimension of IMDi’s table', () => {
  it('that says all who are settled, whatever their permit, changes nothing', async () => {
    const read = await wide(
      [
        'Bosetting: Faktisk bosetting;Bosetting: Faktisk bosetting',
        'Oppholdsgrunnlag: Alle;Oppholdsgrunnlag: Kollektiv beskyttelse',
        'Enhet: Personer;Enhet: Personer',
        'År: 2023;År: 2023',
      ],
      'K5001;Trondheim;700;610',
    );
    expect(read.series.map(({ known, label }) => [known, label])).toEqual([
      [true, 'Bosetting: Faktisk bosetting, Oppholdsgrunnlag: Alle'],
      [false, 'Bosetting: Faktisk bosetting, Oppholdsgrunnlag: Kollektiv beskyttelse'],
    ]);
  });

  it('that names a group says which are enslige mindreårige and which are all', async () => {
    const read = await long(
      'Enhet;År;Kommunenummer;Kommune;Gruppe;Bosetting;Antall',
      'Personer;2024;5001;Trondheim;Enslige mindreårige;Vedtak om bosetting;5',
      'Personer;2024;5001;Trondheim;Alle;Vedtak om bosetting;600',
      'Personer;2024;5001;Trondheim;Overføringsflyktninger;Vedtak om bosetting;90',
    );
    expect(short(read)).toEqual([
      '5001 vedtak_em 2024 = 5',
      '5001 vedtak 2024 = 600',
      '5001 imdi_bosetting_vedtak_om_bosetting_gruppe_overforingsflyktninger 2024 = 90',
    ]);
  });

  it('of persons that says all of them gives the figure the name it has without it', async () => {
    const without = await long(
      'Enhet;År;Kommunenummer;Kommune;Innvandringsgrunn;Antall',
      'Personer;2023;5001;Trondheim;Flukt;60',
    );
    const beside = await long(
      'Enhet;År;Kommunenummer;Kommune;Kjønn;Alder;Innvandringsgrunn;Antall',
      'Personer;2023;5001;Trondheim;Begge kjønn;Alle aldre;Flukt;60',
    );
    expect(short(beside)).toEqual(short(without));
  });

  it('is neither the fylke beside a kommune nor a remark on a number', async () => {
    const read = await long(
      'År;Fylkesnummer;Fylke;Kommunenummer;Kommune;Bosetting;Enhet;Antall;Kommentar',
      '2025;50;Trøndelag;5001;Trondheim;Anmodning om bosetting;Personer;400;',
      '2025;50;Trøndelag;5020;Osen;Anmodning om bosetting;Personer;;Anonymisert',
      '2025;50;Trøndelag;5041;Snåsa;Anmodning om bosetting;Personer;;Ikke tilgjengelig',
    );
    expect(short(read)).toEqual([
      '5001 anmodning 2025 = 400',
      '5020 anmodning 2025 = hidden',
      '5041 anmodning 2025 = missing',
    ]);
  });
});

describe('a copy of IMDi’s tables', () => {
  it('may have its source on a line under the numbers', async () => {
    const read = await long(
      'Enhet;År;Kommunenummer;Kommune;Bosetting;Antall',
      'Personer;2025;5001;Trondheim;Anmodning om bosetting;400',
      'Kilde: IMDi',
    );
    expect(read).toMatchObject({ rows: 1, problems: [], values: [{ number: 400 }] });
  });

  it('may have lost the letters before its regions, and the space before the values of its dimensions', async () => {
    const read = await wide(
      ['Bosetting:Anmodning om bosetting', 'Enhet:Personer', 'År:2025'],
      '5001;Trondheim;400\n50;Trøndelag;1900\nN061;Trondheimsregionen;700',
    );
    expect(short(read)).toEqual(['5001 anmodning 2025 = 400']);
    expect(read.targets).toMatchObject([{ fylkesnummer: '50', year: 2025, number: 1900 }]);
    expect(read.notFound).toEqual([]);
  });

  it('may have merged what stands over several columns', async () => {
    const read = await wide(
      ['Bosetting: Vedtak om bosetting;', 'Enhet: Personer;', 'År: 2024;År: 2025'],
      'K5001;Trondheim;30;40',
    );
    expect(short(read)).toEqual(['5001 vedtak 2024 = 30', '5001 vedtak 2025 = 40']);
  });
});

describe('a copy of IMDi’s long table with a column for each year', () => {
  it('has its numbers under their years, persons and no per cent', async () => {
    const read = await long(
      'Kommunenummer;Kommune;Enhet;Bosetting;2023;2024',
      '5001;Trondheim;Personer;Anmodning om bosetting;790;740',
      '5001;Trondheim;Prosent;Anmodning om bosetting;100;100',
      '5020;Osen;Personer;Faktisk bosetting;:;',
    );
    expect(read.layout).toBe('imdi-long');
    expect(short(read)).toEqual([
      '5001 anmodning 2023 = 790',
      '5001 anmodning 2024 = 740',
      '5020 bosatt 2023 = hidden',
      '5020 bosatt 2024 = missing',
    ]);
  });

  it('is known by its words where Enhet is left out, and not where nothing says what it is', async () => {
    const words = await long('Kommune;Bosetting;2023;2024', 'Trondheim;Vedtak om bosetting;790;740');
    expect(short(words)).toEqual(['5001 vedtak 2023 = 790', '5001 vedtak 2024 = 740']);
    const others = await long('Kommune;Type;2023;2024', 'Trondheim;Barnehager;790;740');
    expect(others.layout).toBe('plain-table');
  });
});

describe('IMDi’s long table with the number of the fylke and the name of the kommune', () => {
  it('is of kommuner, and offers no target of theirs', async () => {
    const read = await long(
      'År;Fylkesnummer;Fylke;Kommune;Bosetting;Enhet;Antall',
      '2025;50;Trøndelag;Osen;Anmodning om bosetting;Personer;10',
    );
    expect(short(read)).toEqual(['5020 anmodning 2025 = 10']);
    expect(read.targets).toEqual([]);
  });
});

describe('IMDi’s long table of regions', () => {
  it.each([
    ['Regionnummer;Region', '5001;Trondheim', '50;Trøndelag'],
    ['Kommunenummer;Navn', '5001;Trondheim', '50;Trøndelag'],
    ['Region;Navn', 'K5001;Trondheim', 'F50;Trøndelag'],
    ['Region;Bakgrunnsland', 'K5001;Alle', 'F50;Alle'],
  ])('has its regions under «%s», and leaves out the fylke', async (header, kommune, fylke) => {
    const read = await long(
      `${header};År;Enhet;Bosetting;Antall`,
      `${kommune};2025;Personer;Anmodning om bosetting;600`,
      `${fylke};2025;Personer;Anmodning om bosetting;1900`,
    );
    expect(read).toMatchObject({ layout: 'imdi-long', ignored: [{ reason: 'fylke', count: 1 }] });
    expect(read.values.map(({ kommunenummer, number }) => [kommunenummer, number])).toEqual([['5001', 600]]);
  });
});
