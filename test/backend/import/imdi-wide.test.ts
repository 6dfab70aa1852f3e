import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/shared-data.ts';
import { contextOf, reading, short, trondelag } from './support/read.ts';

const wide = (...lines: readonly string[]) => ({ text: `${lines.join('\n')}\n` });

describe('IMDi’s wide table', () => {
  it('reads one header line for each dimension', async () => {
    const read = await reading(
      wide(
        'Region;Navn;Bosetting: Anmodning om bosetting;Bosetting: Anmodning om bosetting;Bosetting: Vedtak om bosetting;Bosetting: Vedtak om bosetting',
        ';;Enhet: Personer;Enhet: Personer;Enhet: Personer;Enhet: Prosent',
        ';;År: 2020;År: 2021;År: 2021;År: 2021',
        'K5001;Trondheim;155;140;:;100',
        'K5007;Namsos;.;-;0;100.00',
      ),
    );
    expect(read).toMatchObject({ layout: 'imdi-wide', rows: 2, problems: [] });
    expect(short(read)).toEqual([
      '5001 anmodning 2020 = 155',
      '5001 anmodning 2021 = 140',
      '5001 vedtak 2021 = hidden',
      '5007 anmodning 2020 = missing',
      '5007 anmodning 2021 = not-asked',
      '5007 vedtak 2021 = 0',
    ]);
    expect(read.values[1]?.cell).toBe('D4');
    expect(read.ignored).toContainEqual({
      reason: 'unit-percent',
      count: 1,
      example: 'Bosetting: Vedtak om bosetting',
    });
  });

  it('reads five header lines, and quoted ones with a colon and a comma of their own', async () => {
    const read = await reading(
      wide(
        'Region;Navn;Innvandringsgrunn: Flukt',
        ';;Kjønn: Kvinner',
        ';;"Verdensregion: EU, kode: A"',
        ';;Enhet: Personer',
        ';;År: 2021',
        'K5001;Trondheim;12',
      ),
    );
    expect(read.series).toMatchObject([
      {
        label: 'Innvandringsgrunn: Flukt, Verdensregion: EU, kode: A, Kjønn: Kvinner',
        unit: 'persons',
        known: false,
      },
    ]);
    expect(read.values).toMatchObject([{ period: '2021', number: 12, cell: 'C6' }]);
  });

  it('tells a year the table does not have from a number that is missing', async () => {
    const read = await reading(
      wide(
        'Region;Navn;Bosetting: Vedtak om bosetting;Bosetting: Vedtak om bosetting',
        ';;Enhet: Personer;Enhet: Personer',
        ';;År: 1995;År: 2021',
        'K5001;Trondheim;;140',
        'K5007;Namsos;;',
        'K4601;Bergen;;3',
      ),
    );
    expect(short(read)).toEqual(['5001 vedtak 2021 = 140', '5007 vedtak 2021 = missing']);
    expect(read.ignored).toContainEqual({
      reason: 'empty-column',
      count: 1,
      example: 'Bosetting: Vedtak om bosetting 1995',
    });
  });

  it('offers the numbers of fylker as targets', async () => {
    const read = await reading(
      wide(
        'Region;Navn;Bosetting: Anmodning om bosetting;Bosetting: Anmodning om bosetting',
        ';;Enhet: Personer;Enhet: Prosent',
        ';;År: 2022;År: 2022',
        'F50;Trøndelag;3365;100',
      ),
    );
    expect(read.values).toEqual([]);
    expect(read.targets).toEqual([
      { fylkesnummer: '50', year: 2022, series: 'anmodning', number: 3365, sheet: null, cell: 'C4' },
    ]);
  });
});

const published = sharedData('samples/imdi_bosatt_anmodede_bred_for_mars2022_latin1.csv');
const longTable = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');

describe.skipIf(published === null || longTable === null)('the wide table from before March 2022', () => {
  it('has as anmodning for 2022 what the later table calls the first: 641 in Trøndelag', async () => {
    const read = await reading({ path: published ?? '' });
    expect(read).toMatchObject({ layout: 'imdi-wide', encoding: 'windows-1252', problems: [], notFound: [] });
    expect(read.matched).toHaveLength(38);
    const numbers = read.values.filter(
      ({ indicator, period }) => indicator === 'anmodning' && period === '2022',
    );
    expect(numbers.reduce((sum, { number }) => sum + (number ?? 0), 0)).toBe(641);
  });

  it('agrees with the long table, number for number, before the revision', async () => {
    const wideValues = await reading({ path: published ?? '' });
    const longValues = await reading({ path: longTable ?? '' });
    const byKey = new Map(
      longValues.values.map((value) => [`${value.kommunenummer} ${value.indicator} ${value.period}`, value]),
    );
    let compared = 0;
    for (const { kommunenummer, indicator, period, number } of wideValues.values) {
      const other = byKey.get(`${kommunenummer} ${indicator} ${period}`);
      if (Number(period) > 2020 || number === null || other?.number === undefined || other.number === null)
        continue;
      expect(number, `${kommunenummer} ${indicator} ${period}`).toBe(other.number);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('serves a round of the new structure: numbers are carried over and say from where', async () => {
    const read = await reading({ path: published ?? '' }, contextOf(2024, '32'));
    const baerum = read.values.find(
      ({ kommunenummer, indicator, period }) =>
        kommunenummer === '3201' && indicator === 'anmodning' && period === '2021',
    );
    expect(baerum?.carriedFrom).toEqual(['3024']);
    const line = new TextDecoder('latin1')
      .decode(readFileSync(published ?? ''))
      .split(/\r?\n/)
      .find((text) => text.startsWith('K3024'));
    expect(line?.split(';')[28]).toBe(String(baerum?.number));
    expect(read.matched).toHaveLength(21);
  });

  it('leaves out the divided Ålesund in a round of the new structure, and says so', async () => {
    const read = await reading({ path: published ?? '' }, contextOf(2024, '15'));
    expect(read.ignored.find(({ reason }) => reason === 'divided')).toMatchObject({ count: 1 });
    expect(read.matched).not.toContain('1508');
    expect(trondelag.kommuner).toHaveLength(38);
  });
});
