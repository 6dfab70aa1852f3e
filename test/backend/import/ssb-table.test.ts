import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/shared-data.ts';
import { contextOf, reading, short, trondelag } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });

describe('SSB’s table as CSV', () => {
  it('has a title, an empty line, and the time inside the headers', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, statistikkvariabel og år"',
        '',
        '"region";"Personer 2020";"Personer 2021"',
        '"5001 Trondheim";205163;207595',
        '"K-5006 Steinkjer";24357;24004',
      ),
    );
    expect(read).toMatchObject({ layout: 'ssb-table', rows: 2 });
    expect(read.title).toBe('07459: Befolkning, etter region, statistikkvariabel og år');
    expect(short(read)).toEqual([
      '5001 innbyggere 2020 = 205163',
      '5001 innbyggere 2021 = 207595',
      '5006 innbyggere 2020 = 24357',
      '5006 innbyggere 2021 = 24004',
    ]);
    expect(read.values[0]?.cell).toBe('B4');
  });

  it('may have a row for each sex and year, of which all together are the inhabitants', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, kjønn, år og statistikkvariabel"',
        '',
        '"region";"kjønn";"år";"Personer"',
        '"5001 Trondheim";"Begge kjønn";"2021";207595',
        '"5001 Trondheim";"Kvinner";"2021";103000',
      ),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2021 = 207595',
      '5001 ssb_07459_personer_kvinner 2021 = 103000',
    ]);
  });

  it('says zero with «-», and five other things with its other marks', async () => {
    const read = await reading(
      lines(
        '"11616: Sysselsatte, etter region, statistikkvariabel og år"',
        '',
        '"region";"Pendlere 2016";"Pendlere 2017";"Pendlere 2018";"Pendlere 2019";"Pendlere 2020";"Pendlere 2021"',
        '"5001 Trondheim";-;.;..;...;:;1,5',
      ),
    );
    expect(read.values.map(({ number, missing }) => number ?? missing)).toEqual([
      0,
      'cannot-occur',
      'missing',
      'not-yet',
      'hidden',
      1.5,
    ]);
  });

  it('prints 0 for a kommune that did not exist, which is no number', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, statistikkvariabel og år"',
        '',
        '"region";"Personer 2022";"Personer 2025"',
        '"1580 Haram";0;9409',
        '"1508 Ålesund";0;59198',
      ),
      contextOf(2024, '15'),
    );
    expect(short(read)).toEqual([
      '1580 innbyggere 2022 = cannot-occur',
      '1580 innbyggere 2025 = 9409',
      '1508 innbyggere 2022 = cannot-occur',
      '1508 innbyggere 2025 = 59198',
    ]);
  });

  it('prints 0 before the reforms too, which is no number where the label says that the kommune was not there', async () => {
    const table = (label: string) =>
      reading(
        lines(
          '"07984: Sysselsatte, etter region, statistikkvariabel og år"',
          '',
          '"region";"Sysselsatte 2017";"Sysselsatte 2019";"Sysselsatte 2022"',
          `"${label}";0;0;0`,
        ),
        contextOf(2020, label.includes('Oslo') ? '03' : label.includes('Asker') ? '30' : '50'),
      );
    const marks = async (label: string) =>
      (await table(label)).values.map(({ number, missing }) => number ?? missing);
    expect(await marks('5001 Trondheim (2020-)')).toEqual(['cannot-occur', 'cannot-occur', 0]);
    expect(await marks('3025 Asker (2020-2023)')).toEqual(['cannot-occur', 'cannot-occur', 0]);
    expect(await marks('0301 Oslo')).toEqual([0, 0, 0]);
    expect(await marks('K-5001 Trondheim')).toEqual([0, 0, 0]);
  });

  it('has the old and the new number of a kommune, and each is asked for its own years', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, statistikkvariabel og år"',
        '',
        '"region";"Personer 2022";"Personer 2025"',
        '"3024 Bærum (2020-2023)";128982;0',
        '"3201 Bærum";0;131000',
      ),
      contextOf(2024, '32'),
    );
    expect(short(read)).toEqual(['3201 innbyggere 2022 = 128982', '3201 innbyggere 2025 = 131000']);
    expect(read.values[0]?.carriedFrom).toEqual(['3024']);
  });

  it('is known without a title by its own header, and in UTF-8 with a byte order mark', async () => {
    const text =
      '\uFEFF"region","år","Sysselsatte i prosent av befolkningen 15-74 år"\n"5001 Trondheim","2021",68.2\n';
    const read = await reading({ text });
    expect(read).toMatchObject({ layout: 'ssb-table', encoding: 'utf-8' });
    expect(short(read)).toEqual(['5001 sysselsatte_prosent 2021 = 68.2']);
  });

  it('is known by its number and its words for the results of the introduction programme', async () => {
    const read = await reading(
      lines(
        '"10824: Tidligere deltakere i introduksjonsprogrammet, etter region, status, statistikkvariabel og år"',
        '',
        '"region";"introduksjonsprogram avsluttet";"arbeidsmarkedsstatus";"Personer, etter bosted ved programdeltakelse (prosent) 2021"',
        '"5001 Trondheim";"Ett år tidligere";"1 Sysselsatt og / eller under utdanning, i alt";62',
        '"5001 Trondheim";"To år tidligere";"1 Sysselsatt og / eller under utdanning, i alt";65',
        '"5006 Steinkjer";"Ett år tidligere";"1 Sysselsatt og / eller under utdanning, i alt";:',
      ),
    );
    expect(short(read)).toEqual(
      expect.arrayContaining(['5001 intro_resultat 2021 = 62', '5006 intro_resultat 2021 = hidden']),
    );
    expect(read.values.filter(({ indicator }) => indicator === 'intro_resultat')).toHaveLength(2);
  });

  it('may write names without numbers, and its values in a column called value', async () => {
    const text =
      'region,statistikkvariabel,år,alder,value\nTrondheim,Personer,2021,0 år,2000\nTrondheim,Personer,2021,1-5 år,9000\n';
    const read = await reading({ text });
    expect(read.layout).toBe('ssb-table');
    expect(short(read)).toEqual([
      '5001 ssb_personer_0_ar 2021 = 2000',
      '5001 ssb_personer_1_5_ar 2021 = 9000',
    ]);
  });

  it('has rows for fylker, the country and bydeler, which are left out', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, statistikkvariabel og år"',
        '',
        '"region";"Personer 2021"',
        '"0 Hele landet";5391369',
        '"50 Trøndelag - Trööndelage";471124',
        '"5001 Trondheim - Tråante";207595',
        '"030101 Gamle Oslo";59000',
      ),
    );
    expect(short(read)).toEqual(['5001 innbyggere 2021 = 207595']);
    expect(read.notFound).toEqual([]);
  });
});

describe('a line of a region without values', () => {
  it('is over no rows where kommuner have values on their own lines', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, statistikkvariabel og år"',
        '',
        '"region";"Personer 2020";"Personer 2021"',
        '"5001 Trondheim";205163;207595',
        '"5054 Indre Fosen";"";""',
        '"I alt";480000;481000',
        '"5006 Steinkjer";24357;24004',
      ),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2020 = 205163',
      '5001 innbyggere 2021 = 207595',
      '5006 innbyggere 2020 = 24357',
      '5006 innbyggere 2021 = 24004',
    ]);
  });

  it('is over no rows where it is the first of them, or follows on others without', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, statistikkvariabel og år"',
        '',
        '"region";"Personer 2021"',
        '"5054 Indre Fosen";""',
        '"5001 Trondheim";""',
        '"I alt";481000',
        '"5006 Steinkjer";24004',
        '"5007 Namsos";15000',
        '"5037 Levanger";20000',
      ),
    );
    expect(short(read)).toEqual([
      '5006 innbyggere 2021 = 24004',
      '5007 innbyggere 2021 = 15000',
      '5037 innbyggere 2021 = 20000',
    ]);
    expect(read.ignored).toContainEqual({ reason: 'not-a-kommune', count: 1, example: 'I alt' });
  });
});

describe('ages on lines under a region', () => {
  it('are of it, and are no fylker or kommuner', async () => {
    const read = await reading(
      lines(
        '"13563: Arbeidsstyrkestatus, etter region, alder, statistikkvariabel og år"',
        '',
        '"region";"Bosatte 2021"',
        '"5001 Trondheim"',
        '"15-74 år";100',
        '"50 år";7',
        '"105 år eller eldre";2',
        '"5006 Steinkjer"',
        '"Under 15 år";20',
        '"15-74 år";30',
      ),
    );
    expect(read).toMatchObject({ layout: 'ssb-table', problems: [], notFound: [] });
    expect(short(read)).toEqual([
      '5001 ssb_13563_bosatte_15_74_ar 2021 = 100',
      '5001 ssb_13563_bosatte_50_ar 2021 = 7',
      '5001 ssb_13563_bosatte_105_ar_eller_eldre 2021 = 2',
      '5006 ssb_13563_bosatte_under_15_ar 2021 = 20',
      '5006 ssb_13563_bosatte_15_74_ar 2021 = 30',
    ]);
  });
});

describe('SSB’s table as a workbook', () => {
  const sheet = (rows: readonly (readonly (string | number)[])[]) =>
    workbook({
      sheets: [{ name: 'Ark', rows: rows.map((cells, index) => textRow(index + 1, cells)).join('') }],
    });

  it('has headers over each other, merged ones once, and notes under the table', async () => {
    const read = await reading(
      sheet([
        ['13563: Kommunefordelt arbeidsstyrkestatus, etter region, år og status'],
        ['https://www.ssb.no/statbank/sq/10074755'],
        ['', 'Bosatte'],
        ['', '2021', '', '2022', ''],
        ['', 'I alt', 'Sysselsatte', 'I alt', 'Sysselsatte'],
        ['K-5001 Trondheim', 1, 2, 3, 4],
        ['K-5006 Steinkjer', 5, 6, 7, 8],
        ['Fotnote: 5001 er en kommune.'],
        ['Kilde:', 'SSB'],
      ]),
    );
    expect(read.layout).toBe('ssb-table');
    expect(read.values).toHaveLength(8);
    expect(short(read).slice(0, 4)).toEqual([
      '5001 ssb_13563_bosatte 2021 = 1',
      '5001 ssb_13563_bosatte_sysselsatte 2021 = 2',
      '5001 ssb_13563_bosatte 2022 = 3',
      '5001 ssb_13563_bosatte_sysselsatte 2022 = 4',
    ]);
    expect(read.notFound).toEqual([]);
  });

  it('writes a region once over several rows', async () => {
    const read = await reading(
      sheet([
        ['07459: Befolkning, etter region, kjønn, statistikkvariabel og år'],
        ['', '', 'Personer'],
        ['', '', '2021'],
        ['5001 Trondheim', 'Begge kjønn', 207595],
        ['', 'Kvinner', 103000],
        ['5006 Steinkjer', 'Begge kjønn', 24004],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2021 = 207595',
      '5006 innbyggere 2021 = 24004',
      '5001 ssb_07459_personer_kvinner 2021 = 103000',
    ]);
  });
});

const employed = sharedData('samples/ssb_06445_pxweb.xlsx');
const commuters = sharedData('samples/ssb_11616_pxweb_semikolon_latin1.csv');

describe.skipIf(employed === null || commuters === null)(
  'the tables SSB published for Vestfold og Telemark',
  () => {
    const context = contextOf(2020, '38');

    it('give the employed share of 23 kommuner, and take a repeated sheet once', async () => {
      const read = await reading({ path: employed ?? '' }, context);
      expect(read).toMatchObject({ layout: 'ssb-table', problems: [], notFound: [] });
      expect(read.values).toHaveLength(23);
      expect(short(read)).toEqual(
        expect.arrayContaining([
          '3801 sysselsatte_prosent 2021 = 62.5',
          '3825 sysselsatte_prosent 2021 = 73.5',
        ]),
      );
      expect(read.ignored).toContainEqual({
        reason: 'repeated',
        count: 6,
        example: '3801 sysselsatte_prosent 2021',
      });
    });

    it('give four series of 2021 in ISO-8859-1', async () => {
      const read = await reading({ path: commuters ?? '' }, context);
      expect(read).toMatchObject({ layout: 'ssb-table', encoding: 'windows-1252', problems: [], rows: 23 });
      expect(read.values).toHaveLength(92);
      expect(read.values[0]).toMatchObject({
        kommunenummer: '3801',
        number: 12807,
        period: '2021',
        cell: 'B4',
      });
      expect(trondelag.kommuner).toHaveLength(38);
    });

    it('give all their rows to the fylke that came in its place too, whatever its counts look like', async () => {
      const read = await reading({ path: commuters ?? '' }, contextOf(2024, '40'));
      expect(read).toMatchObject({ rows: 23, problems: [], notFound: [] });
      expect(read.values).toHaveLength(68);
      expect(read.series).toHaveLength(4);
    });
  },
);
