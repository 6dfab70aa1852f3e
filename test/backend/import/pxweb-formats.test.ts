import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

/** The forms in which PxWeb, the program behind SSB's statbank and its programming interface, writes a table. */
const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });
const title = '"07459: Befolkning, etter region, statistikkvariabel og år"';

describe('what PxWeb writes as text', () => {
  it('in codes has «Region» over the numbers and no names, under a title right above', async () => {
    const read = await reading(
      lines(title, '"Region";"Personer1 2024";"Personer1 2025"', '"5001";214565;215000', '"5006";24000;-'),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2024 = 214565',
      '5001 innbyggere 2025 = 215000',
      '5006 innbyggere 2024 = 24000',
      '5006 innbyggere 2025 = cannot-occur',
    ]);
  });

  it('in codes and texts has both in every header and every label', async () => {
    const read = await reading(
      lines(
        '"Region - region","Kjonn - kjønn","Personer1 - Personer 2024 - 2024","Personer1 - Personer 2025 - 2025"',
        '"K-5001 - Trondheim - Tråante","0 - Begge kjønn",214565,215000',
        '"K-5001 - Trondheim - Tråante","2 - Kvinner",107000,107500',
      ),
    );
    expect(read.layout).toBe('ssb-table');
    expect(read.series.map(({ label }) => label)).toEqual(['Personer, Begge kjønn', 'Personer, Kvinner']);
    expect(read.values.map(({ kommunenummer, period, number }) => [kommunenummer, period, number])).toEqual([
      ['5001', '2024', 214565],
      ['5001', '2025', 215000],
      ['5001', '2024', 107000],
      ['5001', '2025', 107500],
    ]);
  });

  it('with codes of sex as figures beside the values is no second column of values', async () => {
    const read = await reading(
      lines(
        '"Region","Kjonn","ContentsCode","Tid","07459: Befolkning"',
        '"K-5001","1","Personer1","2025",107000',
        '"K-5001","2","Personer1","2025",107565',
      ),
    );
    expect(short(read)).toEqual(['5001 innbyggere 2025 = 214565']);
  });

  it('with a column of values has no other, whatever somebody has put behind it', async () => {
    const read = await reading(
      lines(
        'region,alternativ,år,value,Framskriving,Tabell',
        'Trondheim,Hovedalternativet (MMMM),2030,220000,2024,14288',
      ),
    );
    expect(read.values.map(({ period, number }) => [period, number])).toEqual([['2030', 220000]]);
  });

  it('has all dimensions behind each other in a header, and no group is taken for all', async () => {
    const employed = 'Sysselsatte i prosent av befolkningen 2023';
    const read = await reading(
      lines(
        '"06445: Andel sysselsatte i befolkningen, etter region, statistikkvariabel, år, kjønn og alder"',
        '',
        `"region";"${employed} Begge kjønn 15-74 år";"${employed} Kvinner 15-74 år";"${employed} Begge kjønn 20-66 år"`,
        '"5001 Trondheim";68,1;66,0;79,5',
      ),
    );
    expect(read.series.map(({ known }) => known)).toEqual([true, false, false]);
    expect(short(read)[0]).toBe('5001 sysselsatte_prosent 2023 = 68.1');
  });

  it('gives the results of the introduction programme and the persons behind them in such headers too', async () => {
    const of = 'Personer, etter bosted ved programdeltakelse';
    const read = await reading(
      lines(
        '"10824: Tidligere deltakere i introduksjonsprogrammet, etter region, statistikkvariabel, år og arbeidsmarkedsstatus"',
        '',
        `"region";"${of} 2022 Begge kjønn Ett år tidligere Arbeidssituasjon i alt";"${of} (prosent) 2022 Begge kjønn Ett år tidligere 1 Sysselsatt og / eller under utdanning, i alt";"${of} (prosent) 2022 Begge kjønn To år tidligere 1 Sysselsatt og / eller under utdanning, i alt"`,
        '"5001 Trondheim";120;61;70',
      ),
    );
    expect(short(read).slice(0, 2)).toEqual([
      '5001 intro_personer 2022 = 120',
      '5001 intro_resultat 2022 = 61',
    ]);
    expect(read.series.map(({ known }) => known)).toEqual([true, true, false]);
  });

  it('keeps half-years apart, at their last month', async () => {
    const read = await reading(
      lines(
        '"12345: Salg, etter region, statistikkvariabel og halvår"',
        '',
        '"region";"Antall 2024H1";"Antall 2024H2"',
        '"5001 Trondheim";10;20',
      ),
    );
    expect(read.values.map(({ period, number }) => [period, number])).toEqual([
      ['2024-06', 10],
      ['2024-12', 20],
    ]);
  });

  it('has numbers of several years together at the last of them, as a figure of its own', async () => {
    const read = await reading(
      lines(
        '"11615: Lavinntekt, etter region, intervall (år) og statistikkvariabel"',
        '',
        '"region";"intervall (år)";"Andel (prosent)"',
        '"5001 Trondheim";"2019-2021";9,5',
        '"5001 Trondheim";"2020-2022";9,7',
      ),
    );
    expect(short(read)).toEqual([
      '5001 ssb_11615_andel_prosent_3_arsperiode 2021 = 9.5',
      '5001 ssb_11615_andel_prosent_3_arsperiode 2022 = 9.7',
    ]);
  });

  it('does not take the inhabitants of several years for those of one', async () => {
    const read = await reading(
      lines(title, '', '"region";"Personer 2023-2025";"Personer 2025"', '"5001 Trondheim";640000;214565'),
    );
    expect(short(read)).toEqual([
      '5001 ssb_07459_personer_3_arsperiode 2025 = 640000',
      '5001 innbyggere 2025 = 214565',
    ]);
  });

  it('tells of a text in the only column of values, with its place, and reads the other rows', async () => {
    const read = await reading(
      lines(
        title,
        '',
        '"region";"Personer 2025"',
        '"5001 Trondheim";214565',
        '"5006 Steinkjer";"ukjent"',
        '"5007 Namsos";15000',
        '"1) Foreløpige tall";',
        '"Kilde";"Statistisk sentralbyrå"',
      ),
    );
    expect(read.rows).toBe(3);
    expect(read.values.map(({ kommunenummer }) => kommunenummer)).toEqual(['5001', '5007']);
    expect(read.problems).toMatchObject([
      { code: 'not-a-number', params: { found: 'ukjent' }, place: { row: 5, column: 2 } },
    ]);
    expect(read.notFound).toEqual([]);
  });
});

describe('what PxWeb writes as a workbook or a page', () => {
  it('may have the code and the name of a region in two columns', async () => {
    const rows = [
      textRow(1, ['07459: Befolkning, etter region, statistikkvariabel og år']),
      textRow(3, ['', '', 'Personer', 'Personer']),
      textRow(4, ['', '', '2024', '2025']),
      textRow(5, ['5001', 'Trondheim', 214565, 215000]),
      textRow(6, ['5006', 'Steinkjer', 24000, 24100]),
    ].join('');
    const read = await reading(workbook({ sheets: [{ name: '07459', rows }] }));
    expect(short(read)).toEqual([
      '5001 innbyggere 2024 = 214565',
      '5001 innbyggere 2025 = 215000',
      '5006 innbyggere 2024 = 24000',
      '5006 innbyggere 2025 = 24100',
    ]);
  });

  it('has no word over a dimension: time is the column that has times alone, written once for several rows', async () => {
    const rows = [
      textRow(1, ['09588: Innvandrere, etter region, år, kjønn og statistikkvariabel']),
      textRow(3, ['', '', '', 'Innvandrere (personer)']),
      textRow(4, ['5001 Trondheim', '2024', 'Menn', 11000]),
      textRow(5, ['', '', 'Kvinner', 10500]),
      textRow(6, ['', '2025', 'Menn', '..']),
      textRow(7, ['', '', 'Kvinner', 10600]),
    ].join('');
    const read = await reading(workbook({ sheets: [{ name: 'a', rows }] }));
    expect(short(read)).toEqual([
      '5001 ssb_09588_innvandrere_personer_menn 2024 = 11000',
      '5001 ssb_09588_innvandrere_personer_kvinner 2024 = 10500',
      '5001 ssb_09588_innvandrere_personer_menn 2025 = missing',
      '5001 ssb_09588_innvandrere_personer_kvinner 2025 = 10600',
    ]);
  });

  it('may have its last header line merged over several columns', async () => {
    const rows = [
      textRow(1, [
        '10824: Tidligere deltakere i introduksjonsprogrammet, etter region, statistikkvariabel og år',
      ]),
      textRow(3, ['', 'Personer, etter bosted ved programdeltakelse (prosent)']),
      textRow(4, ['', '2022', '2023']),
      textRow(5, ['', 'Ett år tidligere']),
      textRow(6, ['', '1 Sysselsatt og / eller under utdanning, i alt']),
      textRow(7, ['5001 Trondheim', 61, 62]),
    ].join('');
    const read = await reading(workbook({ sheets: [{ name: 'a', rows }] }));
    expect(short(read)).toEqual(['5001 intro_resultat 2022 = 61', '5001 intro_resultat 2023 = 62']);
  });

  it('may have notes in columns between the values, which are no dimension', async () => {
    const rows = [
      textRow(1, ['06913: Befolkning og endringer, etter region, statistikkvariabel og år']),
      textRow(3, ['', 'Levendefødte']),
      textRow(4, ['', '2024', '', '2025']),
      textRow(5, ['5001 Trondheim', 2000, '', 2100, 'r']),
      textRow(6, ['5006 Steinkjer', 200, 'f', 210]),
    ].join('');
    const read = await reading(workbook({ sheets: [{ name: 'a', rows }] }));
    expect(short(read)).toEqual([
      '5001 ssb_06913_levendefodte 2024 = 2000',
      '5001 ssb_06913_levendefodte 2025 = 2100',
      '5006 ssb_06913_levendefodte 2024 = 200',
      '5006 ssb_06913_levendefodte 2025 = 210',
    ]);
  });

  it('has the other dimension on the lines under each region, in the same column', async () => {
    const row = (label: string, first: string, second: string) =>
      `<tr><th scope="row">${label}</th><td>${first}</td><td>${second}</td></tr>`;
    const page = `<table id="t"><caption>07459: Befolkning, etter region, kjønn, statistikkvariabel og år</caption>
      <thead><tr><th></th><th colspan="2">Personer</th></tr><tr><th></th><th>2024</th><th>2025</th></tr></thead><tbody>
      ${row('5001 Trondheim', '', '')}${row('Menn', '107000', '107500')}${row('Kvinner', '107565', '..')}
      ${row('50 Trøndelag', '', '')}${row('Menn', '240000', '241000')}${row('Kvinner', '239000', '240000')}
      ${row('5006 Steinkjer', '', '')}${row('Menn', '12000', '12100')}${row('Kvinner', '12050', '12150')}
      </tbody></table>`;
    const read = await reading({ text: page });
    expect(short(read)).toEqual([
      '5001 innbyggere 2024 = 214565',
      '5001 innbyggere 2025 = missing',
      '5006 innbyggere 2024 = 24050',
      '5006 innbyggere 2025 = 24250',
    ]);
    expect(read.notFound).toEqual([]);
    expect(read.ignored).toContainEqual({ reason: 'fylke', count: 2, example: '50 Trøndelag' });
  });

  it('has two dimensions so, one under the other', async () => {
    const row = (label: string, figure: string) => `<tr><th scope="row">${label}</th><td>${figure}</td></tr>`;
    const page = `<table><caption>11607: Sysselsatte, etter region, landbakgrunn, kjønn, statistikkvariabel og år</caption>
      <thead><tr><th></th><th>Prosent</th></tr><tr><th></th><th>2023</th></tr></thead><tbody>
      ${row('5001 Trondheim', '')}${row('Innvandrere', '')}${row('Menn', '70')}${row('Kvinner', '60')}
      ${row('Alle ellers', '')}${row('I alt', '72')}${row('Menn', '75')}${row('0 Hele landet', '')}${row('I alt', '71')}${row('5006 Steinkjer', '')}${row('Innvandrere', '')}${row('Menn', '66')}
      ${row('Kilde: SSB', '')}</tbody></table>`;
    const read = await reading({ text: page });
    expect(short(read)).toEqual([
      '5001 ssb_11607_prosent_innvandrere_menn 2023 = 70',
      '5001 ssb_11607_prosent_innvandrere_kvinner 2023 = 60',
      '5001 ssb_11607_prosent_alle_ellers 2023 = 72',
      '5001 ssb_11607_prosent_alle_ellers_menn 2023 = 75',
      '5006 ssb_11607_prosent_innvandrere_menn 2023 = 66',
    ]);
    expect(read.notFound).toEqual([]);
  });

  it('in JSON-stat may call its regions what KOSTRA calls them, with no role for them', async () => {
    const category = (labels: Readonly<Record<string, string>>) => ({
      index: Object.keys(labels),
      label: labels,
    });
    const dataset = {
      version: '2.0',
      class: 'dataset',
      label: '12003: Boliger, etter region, statistikkvariabel og år',
      id: ['KOKkommuneregion0000', 'ContentsCode', 'Tid'],
      size: [3, 1, 2],
      role: { time: ['Tid'], metric: ['ContentsCode'] },
      dimension: {
        KOKkommuneregion0000: {
          label: 'region',
          category: category({ '5001': 'Trondheim - Tråante', '5006': 'Steinkjer', EAK: 'Landet' }),
        },
        ContentsCode: {
          label: 'statistikkvariabel',
          category: category({ KB: 'Kommunale boliger (antall)' }),
        },
        Tid: { label: 'år', category: category({ '2023': '2023', '2024': '2024' }) },
      },
      value: [4000, 4100, 300, null, 100000, 110000],
      status: { '3': ':' },
    };
    const read = await reading({ text: JSON.stringify(dataset) });
    expect(short(read)).toEqual([
      '5001 ssb_12003_kommunale_boliger_antall 2023 = 4000',
      '5001 ssb_12003_kommunale_boliger_antall 2024 = 4100',
      '5006 ssb_12003_kommunale_boliger_antall 2023 = 300',
      '5006 ssb_12003_kommunale_boliger_antall 2024 = hidden',
    ]);
  });
});
