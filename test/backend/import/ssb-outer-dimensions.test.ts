import { describe, expect, it } from 'vitest';
import { ownTime } from '../../support/own-time.ts';
import { reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const [TRONDHEIM, STEINKJER] = ['5001 Trondheim - Tråante', '5006 Steinkjer'];

/** A workbook of one sheet; an empty line is left out, as in a file. */
const book = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  workbook({
    sheets: [
      {
        name: 'Ark1',
        rows: rows.map((cells, index) => (cells.length === 0 ? '' : textRow(index + 1, cells))).join(''),
      },
    ],
  });

describe('a dimension that stands before the regions in SSB’s workbook', () => {
  it('is written once and counts for all regions beside it', async () => {
    const read = await reading(
      book([
        ['07459: Befolkning, etter kjønn, region, statistikkvariabel og år'],
        [],
        ['', '', 'Personer'],
        ['', '', '2024'],
        ['Menn', TRONDHEIM, 107000],
        ['', STEINKJER, 12010],
        ['Kvinner', TRONDHEIM, 107565],
        ['', STEINKJER, 11994],
      ]),
    );
    // SSB's own sum of both is not in the table: it is made of the two.
    expect(short(read)).toEqual(['5001 innbyggere 2024 = 214565', '5006 innbyggere 2024 = 24004']);
  });

  it('is no figure of all inhabitants where it is the only one', async () => {
    const read = await reading(
      book([
        ['07459: Befolkning, etter kjønn, region, statistikkvariabel og år'],
        [],
        ['', '', 'Personer'],
        ['', '', '2024'],
        ['Menn', TRONDHEIM, 107000],
        ['', STEINKJER, 12010],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 ssb_07459_personer_menn 2024 = 107000',
      '5006 ssb_07459_personer_menn 2024 = 12010',
    ]);
  });

  it('may be the years', async () => {
    const read = await reading(
      book([
        ['07459: Befolkning, etter år, region og statistikkvariabel'],
        [],
        ['', '', 'Personer'],
        ['2023', TRONDHEIM, 212660],
        ['', STEINKJER, 24032],
        ['2024', TRONDHEIM, 214565],
        ['', STEINKJER, 24004],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2023 = 212660',
      '5006 innbyggere 2023 = 24032',
      '5001 innbyggere 2024 = 214565',
      '5006 innbyggere 2024 = 24004',
    ]);
  });
});

describe('a dimension on a line of its own over the regions', () => {
  it('counts for the regions under it, up to the next', async () => {
    const read = await reading({
      text: `<h1>11342: Areal og befolkning, etter statistikkvariabel, region og år</h1><table>
        <tr><th></th><th>2023</th><th>2024</th></tr>
        <tr><th>Befolkning</th><td></td><td></td></tr>
        <tr><th>${TRONDHEIM}</th><td>212660</td><td>214565</td></tr>
        <tr><th>${STEINKJER}</th><td>24032</td><td>24004</td></tr>
        <tr><th>Landareal (km²)</th><td></td><td></td></tr>
        <tr><th>${TRONDHEIM}</th><td>497,1</td><td>497,1</td></tr></table>`,
    });
    expect(short(read)).toEqual([
      '5001 innbyggere 2023 = 212660',
      '5001 innbyggere 2024 = 214565',
      '5006 innbyggere 2023 = 24032',
      '5006 innbyggere 2024 = 24004',
      '5001 ssb_11342_landareal_km 2023 = 497.1',
      '5001 ssb_11342_landareal_km 2024 = 497.1',
    ]);
  });

  it('may be two, one under the other, of which the outer stays while the inner changes', async () => {
    const read = await reading(
      book([
        ['06445: Andel sysselsatte i befolkningen, etter kjønn, alder, region, statistikkvariabel og år'],
        [],
        ['', 'Andel sysselsatte i befolkningen (prosent)'],
        ['', '2023'],
        ['Begge kjønn'],
        ['15-74 år'],
        [TRONDHEIM, 70.1],
        ['20-66 år'],
        [TRONDHEIM, 77.1],
        ['Menn'],
        ['15-74 år'],
        [TRONDHEIM, 71.2],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 sysselsatte_prosent 2023 = 70.1',
      '5001 ssb_06445_andel_sysselsatte_i_befolkningen_prosent_20_66_ar 2023 = 77.1',
      '5001 ssb_06445_andel_sysselsatte_i_befolkningen_prosent_menn_15_74_ar 2023 = 71.2',
    ]);
  });

  it('may be the year', async () => {
    const read = await reading(
      book([
        ['07459: Befolkning, etter år, region og statistikkvariabel'],
        [],
        ['', 'Personer'],
        ['2023'],
        [TRONDHEIM, 212660],
        ['2024'],
        [TRONDHEIM, 214565],
      ]),
    );
    expect(short(read)).toEqual(['5001 innbyggere 2023 = 212660', '5001 innbyggere 2024 = 214565']);
  });

  it('is no year of columns that have years of their own, nor does such a line end what stands over it', async () => {
    const read = await reading(
      book([
        ['07459: Befolkning, etter kjønn, region, statistikkvariabel og år'],
        [],
        ['', 'Personer'],
        ['', '2023'],
        ['Menn'],
        [TRONDHEIM, 106000],
        ['2024'],
        [STEINKJER, 12010],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 ssb_07459_personer_menn 2023 = 106000',
      '5006 ssb_07459_personer_menn 2023 = 12010',
    ]);
  });

  it('may be a country, and the citizens of it are not all who live there', async () => {
    const read = await reading(
      book([
        ['05196: Befolkning, etter statsborgerskap, region, statistikkvariabel og år'],
        [],
        ['', 'Personer'],
        ['', '2024'],
        ['I alt'],
        [TRONDHEIM, 214565],
        ['Norge'],
        [TRONDHEIM, 190000],
      ]),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2024 = 214565',
      '5001 ssb_05196_personer_norge 2024 = 190000',
    ]);
  });

  it('may be a country under its region too, and the rows after it are still the region’s', async () => {
    const read = await reading({
      text: `<table><caption>05196: Befolkning, etter region, statsborgerskap, statistikkvariabel og år</caption>
        <tr><th></th><th>Personer 2024</th></tr><tr><th>${TRONDHEIM}</th><td></td></tr>
        <tr><th>Norge</th><td>190000</td></tr><tr><th>Sverige</th><td>900</td></tr>
        <tr><th>0 Hele landet</th><td></td></tr><tr><th>Norge</th><td>4900000</td></tr></table>`,
    });
    expect(short(read)).toEqual([
      '5001 ssb_05196_personer_norge 2024 = 190000',
      '5001 ssb_05196_personer_sverige 2024 = 900',
    ]);
  });
});

describe('lines with words alone in SSB’s table', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => [`Merknad ${index}`]);
  const around = (lines: readonly (readonly string[])[]) => [
    ['07459: Befolkning, etter kjønn, region, statistikkvariabel og år'],
    [],
    ['', 'Personer'],
    ['', '2024'],
    ['Begge kjønn'],
    [TRONDHEIM, 214565],
    ...lines,
    [STEINKJER, 24004],
  ];

  const inhabitants = (line: string, isBefore: boolean) =>
    [
      '"07459: Befolkning, etter region, statistikkvariabel og år"',
      '',
      '"region";"Personer 2024"',
      ...(isBefore ? [`"${line}"`] : []),
      '"5001 Trondheim";214565',
      ...(isBefore ? [] : [`"${line}"`]),
      '"5006 Steinkjer";24004',
      '"5037 Levanger";20000',
    ].join('\n');
  const all = [
    '5001 innbyggere 2024 = 214565',
    '5006 innbyggere 2024 = 24004',
    '5037 innbyggere 2024 = 20000',
  ];

  it.each([
    'Tall for 2024 er foreløpige.',
    'Tall for 2024 er foreløpige',
    'Kommuner',
    'Norge',
    'Sist oppdatert 21.02.2024',
    'Innherred',
    'Trondheimsregionen',
    '2023',
  ])('are no dimension where the title names none: «%s»', async (line) => {
    expect(short(await reading({ text: inhabitants(line, false) }))).toEqual(all);
    expect(short(await reading({ text: inhabitants(line, true) }))).toEqual(all);
  });

  it.each(['Kommuner', 'Norge', 'Sist oppdatert 21.02.2024', 'Tall for 2024 er foreløpige.'])(
    'are none that a title may name either, where they are a remark: «%s»',
    async (line) => {
      const read = await reading(book(around([[line]])));
      expect(short(read)).toEqual(['5001 innbyggere 2024 = 214565', '5006 innbyggere 2024 = 24004']);
    },
  );

  it('are a dimension that no title names where the same regions come again under them', async () => {
    const text = `"region";"Folkemengde 2024"\n"Alle land"\n"5001 Trondheim";214565\n"5006 Steinkjer";24004
"Innvandrere"\n"5001 Trondheim";30000\n"5006 Steinkjer";2000`;
    const read = await reading({ text });
    expect(short(read)).toEqual([
      '5001 ssb_folkemengde_alle_land 2024 = 214565',
      '5006 ssb_folkemengde_alle_land 2024 = 24004',
      '5001 ssb_folkemengde_innvandrere 2024 = 30000',
      '5006 ssb_folkemengde_innvandrere 2024 = 2000',
    ]);
  });

  it('are a dimension that a title names without naming what is counted', async () => {
    const read = await reading({
      text: `"07459: Befolkning, etter landbakgrunn, region og år"\n\n"region";"Personer 2024"\n"Sverige"
"5001 Trondheim";900\n"5006 Steinkjer";40`,
    });
    expect(short(read)[0]).toBe('5001 ssb_07459_personer_sverige 2024 = 900');
  });

  it('are of one sex also where no title names it', async () => {
    const text = '"region";"Folkemengde 2024"\n"Menn"\n"5001 Trondheim";107000\n"5006 Steinkjer";12010';
    expect(short(await reading({ text })).join()).not.toContain(' innbyggere ');
  });

  it('are notes where more of them follow on each other than a table has dimensions', async () => {
    const read = await reading(book(around(many(5))));
    expect(short(read)).toEqual(['5001 innbyggere 2024 = 214565', '5006 innbyggere 2024 = 24004']);
  });

  it('cost no more each when there are many of them', async () => {
    const text = around(many(40_000))
      .map((cells) => cells.join(';'))
      .join('\n');
    const used = ownTime();
    expect(short(await reading({ text }))).toContain('5006 innbyggere 2024 = 24004');
    expect(used()).toBeLessThan(5_000);
  }, 60_000);
});
