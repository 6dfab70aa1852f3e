import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';

const units = async (text: string) =>
  (await reading({ text })).series.map(({ unit, label }) => `${unit}: ${label}`);

describe('a dimension of SSB’s table', () => {
  it('may have the year of a standard in its name, «næring (SN2007)», which is no time', async () => {
    const read = await reading({
      text: '"13470: Sysselsatte per 4. kvartal, etter region, næring (SN2007), år og statistikkvariabel"\n\n"region";"næring (SN2007)";"Sysselsatte personer etter bosted 2023"\n"5001 Trondheim";"Alle næringer";112000\n"5001 Trondheim";"85 Undervisning";12345\n',
    });
    expect(short(read)).toEqual([
      '5001 ssb_13470_sysselsatte_personer_etter_bosted_alle_naeringer 2023 = 112000',
      '5001 ssb_13470_sysselsatte_personer_etter_bosted_85_undervisning 2023 = 12345',
    ]);
  });

  it('does not make figures per cent with a word that «andel» stands in', async () => {
    const table = (what: string, of: string) =>
      `"13470: Noe, etter region, næring, år og statistikkvariabel"\n\n"region";"næring";"${what} 2023"\n"5001 Trondheim";"${of}";12\n`;
    expect(await units(table('Sysselsatte', '45-47 Varehandel'))).toEqual([
      'number: Sysselsatte, 45-47 Varehandel',
    ]);
    expect(await units(table('Boliger', 'Andels-/aksjeeier'))).toEqual([
      'number: Boliger, Andels-/aksjeeier',
    ]);
    expect(await units(table('Innvandrerandel', 'I alt'))).toEqual(['percent: Innvandrerandel, I alt']);
    expect(await units(table('Andel', 'Varehandel'))).toEqual(['percent: Andel, Varehandel']);
  });

  it('says all ages with the code 999', async () => {
    const read = await reading({
      text: '"07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år"\n"Region";"Kjonn";"Alder";"ContentsCode";"Tid";"value"\n"5001";"0";"999";"Personer1";"2024";214565\n',
    });
    expect(short(read)).toEqual(['5001 innbyggere 2024 = 214565']);
  });
});

describe('a data frame made of SSB’s table', () => {
  it('may count its rows in a column before all others, which is no dimension', async () => {
    const read = await reading({
      text: ',region,statistikkvariabel,år,07459: Befolkning\n0,5001 Trondheim,Personer,2024,214565\n1,5020 Osen,Personer,2024,899\n',
    });
    expect(short(read)).toEqual(['5001 innbyggere 2024 = 214565', '5020 innbyggere 2024 = 899']);
  });

  it('may have the number of a region in a column before its name', async () => {
    const read = await reading({
      text: '"Region","region","statistikkvariabel","Tid","år","07459: Befolkning"\n"5001","Trondheim","Personer","2024","2024",214565\n"5020","Osen","Personer","2024","2024",899\n',
    });
    expect(short(read)).toEqual(['5001 innbyggere 2024 = 214565', '5020 innbyggere 2024 = 899']);
  });
});

describe('a JSON-stat dataset', () => {
  const dataset = (unit: unknown) => ({
    text: JSON.stringify({
      label: '12345: Flytting, etter region, statistikkvariabel og år',
      id: ['Region', 'ContentsCode', 'Tid'],
      size: [1, 2, 1],
      role: { time: ['Tid'], geo: ['Region'] },
      dimension: {
        Region: { category: { index: ['5001'], label: { '5001': 'Trondheim' } } },
        ContentsCode: {
          category: { index: ['Fl', 'Rate'], label: { Fl: 'Flyttet hit', Rate: 'Bofaste' }, unit },
        },
        Tid: { category: { index: ['2024'] } },
      },
      value: [640, 81.5],
    }),
  });
  const unitsOf = async (unit: unknown) =>
    (await reading(dataset(unit))).series.map((series) => `${series.label}: ${series.unit}`);

  it('says itself what its figures are counted in', async () => {
    const said = { Fl: { base: 'personer', decimals: 0 }, Rate: { base: 'prosent', decimals: 1 } };
    expect(await unitsOf(said)).toEqual(['Flyttet hit: number', 'Bofaste: percent']);
  });

  it('is read where it says so in a way of its own', async () => {
    expect(await unitsOf('prosent')).toEqual(['Flyttet hit: number', 'Bofaste: number']);
  });
});

describe('a figure of SSB’s table that has no name but the table’s', () => {
  it('has one name, whatever of the table was chosen', async () => {
    const names = async (choice: string) => {
      const text = `"12345: Bosatte flyktninger, etter ${choice}"\n\n"region";"Antall 2023"\n"5001 Trondheim";12\n`;
      return short(await reading({ text }));
    };
    expect(await names('region, år og statistikkvariabel')).toEqual([
      '5001 ssb_12345_bosatte_flyktninger 2023 = 12',
    ]);
    expect(await names('region, kjønn og år')).toEqual(await names('region, år og statistikkvariabel'));
  });
});

describe('table 07459', () => {
  const table = (choice: string, header = '"2024"') => ({
    text: `"07459: Befolkning, etter ${choice}"\n\n"region";${header}\n"5001 Trondheim";214565\n`,
  });

  it('has the inhabitants where years alone stand over its figures', async () => {
    expect(short(await reading(table('region og år')))).toEqual(['5001 innbyggere 2024 = 214565']);
  });

  it('does not where its title says that an age or a sex was chosen', async () => {
    expect(short(await reading(table('region, kjønn og år')))).toEqual([
      '5001 ssb_07459_befolkning 2024 = 214565',
    ]);
    expect(short(await reading(table('region og år', '"Menn 2024"')))).toEqual([
      '5001 ssb_07459_menn 2024 = 214565',
    ]);
  });
});

describe('table 06445 in nynorsk', () => {
  it('is of the employed share too', async () => {
    const text =
      '"06445: Andel sysselsette, etter region, alder, statistikkvariabel og år"\n\n"region";"Sysselsette i prosent av befolkninga 15-74 år 2023"\n"5001 Trondheim";69,5\n';
    expect(short(await reading({ text }))).toEqual(['5001 sysselsatte_prosent 2023 = 69.5']);
  });
});
