import { describe, expect, it } from 'vitest';
import { ownTime } from '../../support/own-time.ts';
import { contextOf, reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

// Tables that the publishers have beside those there are samples of, in the layouts that they print. The layouts and
// headers are theirs; the numbers are made up.

const values = async (text: string, context = contextOf(2020, '50')) =>
  short(await reading({ text }, context));

const sheet = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  workbook({
    sheets: [
      {
        name: 'Ark1',
        rows: rows.map((cells, index) => (cells.length === 0 ? '' : textRow(index + 1, cells))).join(''),
      },
    ],
  });

describe('other tables from SSB’s statbank', () => {
  it('07459 by sex and age keeps each group a series of its own', async () => {
    expect(
      await values(
        '"07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år"\r\n\r\n"region";"kjønn";"alder";"Personer 2020";"Personer 2021"\r\n"K-5001 Trondheim (2020-)";"Menn";"0 år";1100;1101\r\n"K-5006 Steinkjer";"Kvinner";"0 år";"-";".."\r\n',
      ),
    ).toEqual([
      '5001 ssb_07459_personer_menn_0_ar 2020 = 1100',
      '5001 ssb_07459_personer_menn_0_ar 2021 = 1101',
      '5006 ssb_07459_personer_kvinner_0_ar 2020 = 0',
      '5006 ssb_07459_personer_kvinner_0_ar 2021 = missing',
    ]);
  });

  it('years may be columns of their own, beside a column for what is counted', async () => {
    expect(
      await values(
        '07459: Befolkning, etter region, statistikkvariabel og år\n\nregion;statistikkvariabel;2020;2021\n5001 Trondheim;Personer;205163;207595\n',
      ),
    ).toEqual(['5001 innbyggere 2020 = 205163', '5001 innbyggere 2021 = 207595']);
  });

  it('a kommune from before the reform is not the one that has its number now', async () => {
    const read = await reading({
      text: '"07459: Befolkning, etter region, statistikkvariabel og år"\n\n"region";"Personer 2019";"Personer 2021"\n"5001 Trondheim (-2019)";198219;0\n"5001 Trondheim";0;207595\n"5030 Klæbu (-2019)";6092;0\n"5059 Orkland (2020-)";0;18500\n"Trondheim (-2017)";9;0\n',
    });
    expect(short(read)).toEqual([
      '5001 innbyggere 2019 = cannot-occur',
      '5001 innbyggere 2021 = 207595',
      '5059 innbyggere 2019 = cannot-occur',
      '5059 innbyggere 2021 = 18500',
    ]);
    expect(read.ignored).toEqual([
      { reason: 'other-structure', count: 3, example: '5001 Trondheim (-2019)' },
    ]);
  });

  it('a number beside «cannot occur» for the same kommune and year is the number', async () => {
    expect(
      await values(
        '"07459: Befolkning, etter region og år"\n\n"region";"Personer 2021"\n"5001 Trondheim";0\n"5001 Trondheim - Tråante";207595\n',
      ),
    ).toEqual(['5001 innbyggere 2021 = 207595']);
  });

  it('the English edition of 07459 gives the inhabitants', async () => {
    expect(
      await values(
        '"07459: Population, by region, contents and year"\n\n"region","Persons 2020","Persons 2021"\n"5001 Trondheim",205163,207595\n',
      ),
    ).toEqual(['5001 innbyggere 2020 = 205163', '5001 innbyggere 2021 = 207595']);
  });

  it('what stands under a table of one kommune does not hide its figures', async () => {
    expect(
      await values(
        '"07459: Befolkning, etter region, statistikkvariabel og år"\n\n"region";"Personer 2021"\n"5001 Trondheim";207595\n\n"Tallene er per 1. januar."\n"Kilde:";"Statistisk sentralbyrå"\n"Kontakt:";"Informasjonstjenesten"\n"Enhet:";"Personer"\n',
      ),
    ).toEqual(['5001 innbyggere 2021 = 207595']);
  });

  it('09817 gives the share of immigrants from all countries, and the others as series of their own', async () => {
    const read = await reading(
      sheet([
        ['09817: Innvandrere, etter region, innvandringskategori, landbakgrunn, statistikkvariabel og år'],
        [],
        ['', '', '', 'Personer', '', 'Andel av befolkningen (prosent)', ''],
        ['', '', '', '2020', '2021', '2020', '2021'],
        ['5001 Trondheim', 'Innvandrere', 'Alle land', 24_000, 25_000, 11.7, 12.1],
        ['', 'Norskfødte med innvandrerforeldre', 'Alle land', 4_800, 5_000, 2.3, 2.4],
        ['5006 Steinkjer', 'Innvandrere', 'Alle land', 1_800, 1_900, 7.4, 7.9],
        [],
        ['Kilde: SSB'],
      ]),
    );
    expect(short(read).filter((value) => value.includes('innvandrerandel'))).toEqual([
      '5001 innvandrerandel 2020 = 11.7',
      '5001 innvandrerandel 2021 = 12.1',
      '5006 innvandrerandel 2020 = 7.4',
      '5006 innvandrerandel 2021 = 7.9',
    ]);
    expect(read.values).toHaveLength(12);
  });

  it('10824 gives the result one year after and the persons behind it, hidden ones hidden', async () => {
    const title =
      '"10824: Introduksjonsprogrammet for nyankomne innvandrere, etter region, kjønn, statistikkvariabel og år"';
    const header =
      '"region";"kjønn";"introduksjonsprogram avsluttet/avbrutt";"arbeidsmarkedsstatus";"Personer, etter bosted ved programdeltakelse 2021";"Personer, etter bosted ved programdeltakelse (prosent) 2021"';
    const rows = [
      '"5001 Trondheim";"Begge kjønn";"Ett år tidligere";"I alt";200;100',
      '"5001 Trondheim";"Begge kjønn";"Ett år tidligere";"Sysselsatt og/eller under utdanning";130;65',
      '"5006 Steinkjer";"Begge kjønn";"Ett år tidligere";"I alt";":";":"',
      '"5006 Steinkjer";"Begge kjønn";"Ett år tidligere";"Sysselsatt og/eller under utdanning";":";":"',
    ];
    const read = await values([title, '', header, ...rows].join('\n'));
    expect(read.filter((value) => / intro_/.test(value))).toEqual([
      '5001 intro_personer 2021 = 200',
      '5001 intro_resultat 2021 = 65',
      '5006 intro_personer 2021 = hidden',
      '5006 intro_resultat 2021 = hidden',
    ]);
  });

  it('13606 keeps both sexes and men apart', async () => {
    expect(
      await values(
        '"13606: Deltakere i introduksjonsprogrammet, etter region, kjønn, statistikkvariabel og år"\n\n"region";"kjønn";"Deltakere i introduksjonsprogram 2022"\n"5001 Trondheim";"Begge kjønn";510\n"5001 Trondheim";"Menn";230\n"5054 Indre Fosen";"Begge kjønn";":"\n',
      ),
    ).toEqual([
      '5001 ssb_13606_deltakere_i_introduksjonsprogram 2022 = 510',
      '5001 ssb_13606_deltakere_i_introduksjonsprogram_menn 2022 = 230',
      '5054 ssb_13606_deltakere_i_introduksjonsprogram 2022 = hidden',
    ]);
  });

  it('06944 reads several variables of a year, and takes no side in «640.000» kroner', async () => {
    const read = await reading({
      text: '"06944: Inntekt for husholdninger, etter region, husholdningstype, statistikkvariabel og år"\n\n"region";"husholdningstype";"Samlet inntekt, median (kr) 2020";"Antall husholdninger 2020"\n"5001 Trondheim";"Alle husholdninger";"653 000";101000\n"5006 Steinkjer";"Alle husholdninger";"640.000";"-"\n',
    });
    expect(short(read)).toEqual([
      '5001 ssb_06944_samlet_inntekt_median_kr_alle_husholdninger 2020 = 653000',
      '5001 ssb_06944_antall_husholdninger_alle_husholdninger 2020 = 101000',
      '5006 ssb_06944_antall_husholdninger_alle_husholdninger 2020 = 0',
    ]);
    expect(read.problems).toMatchObject([
      { code: 'number-ambiguous', params: { found: '640.000', decimals: 640, thousands: 640_000 } },
    ]);
  });

  it('quarters in the headers are their last months, and two header lines stand over each other', async () => {
    expect(
      await values(
        '"13470: Sysselsatte per 4. kvartal, etter region, statistikkvariabel og kvartal"\n\n;"Sysselsatte";"Sysselsatte";"Ledige"\n"region";"2021K4";"2022K1";"2022K1"\n"5001 Trondheim";100000;101000;1200\n',
      ),
    ).toEqual([
      '5001 ssb_13470_sysselsatte 2021-12 = 100000',
      '5001 ssb_13470_sysselsatte 2022-03 = 101000',
      '5001 ssb_13470_ledige 2022-03 = 1200',
    ]);
  });

  it('JSON-stat2 of several dimensions has its marks beside its values', async () => {
    const category = (
      index: Readonly<Record<string, number>>,
      label: Readonly<Record<string, string>> = {},
    ) => ({
      category: { index, label },
    });
    const text = JSON.stringify({
      version: '2.0',
      class: 'dataset',
      label: '13606: Deltakere i introduksjonsprogrammet, etter region, kjønn, statistikkvariabel og år',
      id: ['Region', 'Kjonn', 'ContentsCode', 'Tid'],
      size: [2, 1, 2, 2],
      role: { geo: ['Region'], time: ['Tid'], metric: ['ContentsCode'] },
      dimension: {
        Region: category({ 'K-5001': 0, 'K-5006': 1 }, { 'K-5001': 'Trondheim', 'K-5006': 'Steinkjer' }),
        Kjonn: category({ 0: 0 }, { 0: 'Begge kjønn' }),
        ContentsCode: category({ A: 0, B: 1 }, { A: 'Deltakere', B: 'Andel (prosent)' }),
        Tid: category({ 2020: 0, 2021: 1 }),
      },
      value: [10, 11, 50.5, 51.5, null, 4, null, 60],
      status: { 4: ':', 6: '..' },
    });
    expect(await values(text)).toEqual([
      '5001 ssb_13606_deltakere 2020 = 10',
      '5001 ssb_13606_deltakere 2021 = 11',
      '5001 ssb_13606_andel_prosent 2020 = 50.5',
      '5001 ssb_13606_andel_prosent 2021 = 51.5',
      '5006 ssb_13606_deltakere 2020 = hidden',
      '5006 ssb_13606_deltakere 2021 = 4',
      '5006 ssb_13606_andel_prosent 2020 = missing',
      '5006 ssb_13606_andel_prosent 2021 = 60',
    ]);
  });
});

describe('other tables from NAV', () => {
  it('months stand in columns, with a sum, those not stated and other fylker between the kommuner', async () => {
    const read = await reading(
      sheet([
        ['', 'Kilde: NAV'],
        ['', 'Helt ledige. Fylke og kommune. Tidsserie måned'],
        ['', 'Kommune. Antall'],
        ['', 'Januar 2023 - mars 2023'],
        [],
        ['', '', 'Januar', 'Februar', 'Mars'],
        ['', 'Trøndelag'],
        ['', '5001 Trondheim', 1_500, 1_400, 1_450],
        ['', '5006 Steinkjer', 110, '*', 105],
        ['', 'Uoppgitt kommune', 3, 4, 5],
        ['', 'Sum Trøndelag', 1_613, 1_404, 1_560],
        ['', 'Møre og Romsdal'],
        ['', '', 'Januar', 'Februar', 'Mars'],
        ['', '1506 Molde', 200, 210, 190],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 ledige_antall 2023-01 = 1500',
      '5001 ledige_antall 2023-02 = 1400',
      '5001 ledige_antall 2023-03 = 1450',
      '5006 ledige_antall 2023-01 = 110',
      '5006 ledige_antall 2023-02 = below-four',
      '5006 ledige_antall 2023-03 = 105',
    ]);
    expect(read.notFound).toEqual([]);
  });

  it('persons and per cent stand side by side, each with its month', async () => {
    expect(
      await values(
        'Helt ledige som andel av arbeidsstyrken\nKommune nr;Kommune;Antall helt ledige jan 2023;Helt ledige i prosent av arbeidsstyrken jan 2023\n5001;Trondheim;1500;1,4\n5006;Steinkjer;*;*\n',
      ),
    ).toEqual([
      '5001 ledige_antall 2023-01 = 1500',
      '5001 ledige_prosent 2023-01 = 1.4',
      '5006 ledige_antall 2023-01 = below-four',
      '5006 ledige_prosent 2023-01 = below-four',
    ]);
  });

  it('months alone say no figure: they are left for the user to map', async () => {
    const read = await reading({
      text: 'Kommune;Januar 2023;Februar 2023\n5001 Trondheim;1500;1400\nI alt;1;1\n',
    });
    expect(read.values).toEqual([]);
    expect(read.plain?.columns.map(({ header }) => header)).toEqual([
      'Kommune',
      'Januar 2023',
      'Februar 2023',
    ]);
  });
});

describe('other tables from IMDi', () => {
  it('enslige mindreårige are apart from all who are settled, whatever the table is called', async () => {
    const header = (name: string) => `Enhet;År;Kommunenummer;Kommune;${name};Antall\n`;
    const rows =
      'Personer;2022;5001;Trondheim;Anmodning om bosetting;12\nPersoner;2026;5001;Trondheim;Vedtak om bosetting;-\nPersoner;2022;5006;Steinkjer;Faktisk bosetting;:\n';
    const names = [
      'Bosetting enslige mindreårige',
      'Bosetting av enslige mindreårige',
      'Anmodning, vedtak og faktisk bosetting av enslige mindreårige',
    ];
    for (const name of names) {
      expect(await values(header(name) + rows)).toEqual([
        '5001 anmodning_em 2022 = 12',
        '5001 vedtak_em 2026 = not-asked',
        '5006 bosatt_em 2022 = hidden',
      ]);
    }
  });

  it('an age group of enslige mindreårige, and all of them, are never read as all who are settled', async () => {
    const read = await values(
      'Enhet;År;Kommunenummer;Kommune;Bosetting;Enslige mindreårige;Antall\nPersoner;2022;5001;Trondheim;Faktisk bosetting;Under 15 år;3\nPersoner;2022;5001;Trondheim;Faktisk bosetting;Alle;12\n',
    );
    expect(read).toHaveLength(2);
    expect(read.some((value) => /^5001 bosatt /.test(value))).toBe(false);
  });

  it('a dimension of sex or age that says all of them changes nothing', async () => {
    expect(
      await values(
        'Enhet;År;Kommunenummer;Kommune;Kjønn;Bosetting;Antall\nPersoner;2022;5001;Trondheim;Begge kjønn;Faktisk bosetting;700\nPersoner;2022;5001;Trondheim;Menn;Faktisk bosetting;350\n',
      ),
    ).toEqual(['5001 bosatt 2022 = 700', '5001 imdi_bosetting_faktisk_bosetting_menn 2022 = 350']);
  });

  it('the same figure has the same name in the wide and the long table, in any order of columns', async () => {
    const wide = await values(
      'Region;Navn;Innvandringsgrunn: Flukt;Innvandringsgrunn: Flukt\n;;Kjønn: Begge kjønn;Kjønn: Menn\n;;Enhet: Personer;Enhet: Personer\n;;År: 2021;År: 2021\nK5001;Trondheim;6000;3000\nK301;Oslo;51226;26000\n',
    );
    const long = await values(
      'Kommunenummer;Kommune;År;Enhet;Kjønn;Innvandringsgrunn;Antall\n5001;Trondheim;2021;Personer;Begge kjønn;Flukt;6000\n5001;Trondheim;2021;Personer;Menn;Flukt;3000\n',
    );
    expect(wide).toEqual([
      '5001 imdi_innvandringsgrunn_flukt 2021 = 6000',
      '5001 imdi_innvandringsgrunn_flukt_menn 2021 = 3000',
    ]);
    expect(long).toEqual(wide);
  });

  it('the introduction programme in the wide layout keeps persons and per cent apart', async () => {
    const read = await reading({
      text: 'Region;Navn;Introduksjonsprogram: Deltakere;Introduksjonsprogram: I arbeid\n;;Enhet: Personer;Enhet: Prosent\n;;År: 2021;År: 2021\nK5001;Trondheim;410;62.5\nK5006;Steinkjer;:;.\nF50;Trøndelag;1300;60\n',
    });
    expect(short(read)).toEqual([
      '5001 imdi_introduksjonsprogram_deltakere 2021 = 410',
      '5001 imdi_introduksjonsprogram_i_arbeid_prosent 2021 = 62.5',
      '5006 imdi_introduksjonsprogram_deltakere 2021 = hidden',
      '5006 imdi_introduksjonsprogram_i_arbeid_prosent 2021 = missing',
    ]);
    expect(read.targets).toEqual([]);
  });

  it('secondary migration by the year of settling is a series for each year', async () => {
    expect(
      await values(
        'Enhet;År;Kommunenummer;Kommune;Sekundærflytting;Bosettingsår;Antall\nPersoner;2021;5001;Trondheim;Innflyttet;2018;33\nProsent;2021;5001;Trondheim;Utflyttet;2018;9.1\n',
      ),
    ).toEqual([
      '5001 imdi_bosettingsar_2018_sekundaerflytting_innflyttet 2021 = 33',
      '5001 imdi_bosettingsar_2018_sekundaerflytting_utflyttet_prosent 2021 = 9.1',
    ]);
  });
});

describe('tables from a web page', () => {
  it('headers that go over several rows and columns stay over their own figures', async () => {
    expect(
      await values(
        '<table><tr><th rowspan=2>Kommune</th><th colspan=2>Bosatt</th><th colspan="2">Vedtak</th></tr><tr><th>2021</th><th>2022</th><th>2021</th><th>2022</th></tr><tr><td>Trondheim</td><td>140</td><td>700</td><td>141</td><td>740</td></tr></table>',
      ),
    ).toEqual([
      '5001 bosatt 2021 = 140',
      '5001 bosatt 2022 = 700',
      '5001 vedtak 2021 = 141',
      '5001 vedtak 2022 = 740',
    ]);
  });

  it('a number in a cell over two kommuner is given to neither, and is told', async () => {
    const read = await reading({
      text: '<table><tr><th>Kommune</th><th>Vedtak 2022</th><th>Bosatt 2022</th></tr><tr><td>Trondheim</td><td rowspan="2">30</td><td>1</td></tr><tr><td>Malvik</td><td>2</td></tr></table>',
    });
    expect(short(read)).toEqual(['5001 bosatt 2022 = 1', '5031 bosatt 2022 = 2']);
    expect(read.problems.map(({ code, params }) => [code, params.found])).toEqual([
      ['not-a-number', '30 (rowspan)'],
      ['not-a-number', '30 (rowspan)'],
    ]);
  });

  it('spans that claim thousands of rows and columns fill no memory', async () => {
    const wide = '<td rowspan=9999 colspan=9999>x</td>';
    const used = ownTime();
    const page = `<table><tr><th>Kommune</th><th>Vedtak 2022</th></tr>${`<tr><td>Trondheim</td>${wide}</tr>`.repeat(300)}</table>`;
    await expect(reading({ text: page })).rejects.toThrow(/too-many-columns/);
    expect(used()).toBeLessThan(2_000);
  });
});
