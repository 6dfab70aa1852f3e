import { describe, expect, it } from 'vitest';
import { nothingRead } from '../../../electron/backend/import/nothing-read.ts';
import type { FileReading } from '../../../shared/model/importing.ts';
import { contextOf, reading, refusal, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });
const sheet = (...rows: readonly string[]) => workbook({ sheets: [{ name: 'Ark1', rows: rows.join('') }] });
const cells = ({ values }: FileReading) => values.map(({ cell }) => cell);
const headers = ({ plain }: FileReading) => plain?.columns.map(({ header }) => header);

describe('SSB’s table with its regions in the heading', () => {
  it('has region and year in one header of a CSV, and each number keeps its own cell', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter kjønn, statistikkvariabel, region og år"',
        '',
        '"kjønn";"statistikkvariabel";"5001 Trondheim - Tråante 2023";"5001 Trondheim - Tråante 2024";"50 Trøndelag - Trööndelage 2023";"50 Trøndelag - Trööndelage 2024";"5006 Steinkjer 2023";"5006 Steinkjer 2024";"5007 Namsos - Nåavmesjenjaelmie 2023";"5007 Namsos - Nåavmesjenjaelmie 2024"',
        '"Begge kjønn";"Personer";212660;214565;474131;478470;24032;-;15096;..',
        '"Kvinner";"Personer";106000;107000;236000;238000;12000;12010;7500;:',
      ),
    );
    expect(read).toMatchObject({ layout: 'ssb-table', rows: 4, plain: null });
    expect(read.title).toBe('07459: Befolkning, etter kjønn, statistikkvariabel, region og år');
    expect(short(read).toSorted()).toEqual([
      '5001 innbyggere 2023 = 212660',
      '5001 innbyggere 2024 = 214565',
      '5001 ssb_07459_personer_kvinner 2023 = 106000',
      '5001 ssb_07459_personer_kvinner 2024 = 107000',
      '5006 innbyggere 2023 = 24032',
      '5006 innbyggere 2024 = cannot-occur',
      '5006 ssb_07459_personer_kvinner 2023 = 12000',
      '5006 ssb_07459_personer_kvinner 2024 = 12010',
      '5007 innbyggere 2023 = 15096',
      '5007 innbyggere 2024 = missing',
      '5007 ssb_07459_personer_kvinner 2023 = 7500',
      '5007 ssb_07459_personer_kvinner 2024 = hidden',
    ]);
    const cellOf = (text: string) => cells(read)[short(read).indexOf(text)];
    expect(cellOf('5006 innbyggere 2023 = 24032')).toBe('G4');
    expect(cellOf('5007 ssb_07459_personer_kvinner 2024 = hidden')).toBe('J5');
    expect(read.ignored).toEqual([{ reason: 'fylke', count: 1, example: '50 Trøndelag - Trööndelage' }]);
  });

  it('is read the same whichever dimension stands first, and as the table that is not turned', async () => {
    const title = '"06445: Andel sysselsatte i befolkningen, etter alder, år, statistikkvariabel og region"';
    const what = 'Sysselsatte i prosent av befolkningen';
    const turned = await reading(
      lines(
        title,
        '',
        `"alder";"år";"${what} 5001 Trondheim - Tråante";"${what} 5006 Steinkjer";"${what} 5007 Namsos - Nåavmesjenjaelmie"`,
        '"15-74 år";"2022";68,1;66,2;65,3',
        '"20-66 år";"2022";79,1;77,2;76,3',
      ),
    );
    const upright = await reading(
      lines(
        title,
        '',
        `"region";"alder";"${what} 2022"`,
        ...['5001 Trondheim - Tråante', '5006 Steinkjer', '5007 Namsos - Nåavmesjenjaelmie'].flatMap(
          (region, at) => [`"${region}";"15-74 år";${68.1 - at}`, `"${region}";"20-66 år";${79.1 - at}`],
        ),
      ),
    );
    expect(short(turned)).toContain('5006 sysselsatte_prosent 2022 = 66.2');
    const series = (read: FileReading) => [...new Set(read.values.map(({ indicator }) => indicator))];
    expect(series(turned)).toEqual(series(upright));
  });

  it('may have codes alone, and the region behind what is counted', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter kjønn, statistikkvariabel, region og år"',
        '"Kjonn";"Personer1 5001 2025";"Personer1 5006 2025";"Personer1 5007 2025"',
        '"1";107000;12000;7500',
        '"2";107565;12050;7501',
      ),
      contextOf(2024, '50'),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2025 = 214565',
      '5006 innbyggere 2025 = 24050',
      '5007 innbyggere 2025 = 15001',
    ]);
    expect(cells(read)).toEqual(['B3:B4', 'C3:C4', 'D3:D4']);
  });

  it('as a workbook has a line for each dimension, regions merged over years, and notes under it', async () => {
    const read = await reading(
      sheet(
        textRow(1, ['07459: Befolkning, etter kjønn, statistikkvariabel, region og år']),
        textRow(3, ['', '', 'Personer']),
        textRow(4, ['', '', '5001 Trondheim - Tråante', '', '5006 Steinkjer', '', '5007 Namsos', '']),
        textRow(5, ['', '', '2024', '2025', '2024', '2025', '2024', '2025']),
        textRow(6, ['Begge kjønn', '0-17 år', 1, 2, 3, 4, 5, 6]),
        textRow(7, ['', '18 år eller eldre', 10, 20, 30, 40, 50, '..']),
        textRow(8, ['Kvinner', '0-17 år', 7, 7, 7, 7, 7, 7]),
        textRow(9, ['', '18 år eller eldre', 8, 8, 8, 8, 8, 8]),
        textRow(11, ['Målt 1. januar.']),
        textRow(12, ['Siste oppdatering', '2025']),
        textRow(13, ['Kontakt', '', '5001']),
      ),
    );
    expect(short(read).filter((text) => text.includes(' innbyggere '))).toEqual([
      '5001 innbyggere 2024 = 11',
      '5001 innbyggere 2025 = 22',
      '5006 innbyggere 2024 = 33',
      '5006 innbyggere 2025 = 44',
      '5007 innbyggere 2024 = 55',
      '5007 innbyggere 2025 = missing',
    ]);
    expect(cells(read)).toContain('C6:C7');
    expect(read.values).toHaveLength(18);
    expect(read.notFound).toEqual([]);
  });

  it('may have its regions outermost, over what is counted, its years and a last line for all of them', async () => {
    const read = await reading(
      sheet(
        textRow(1, ['06913: Befolkning og endringer, etter region, statistikkvariabel, år og kjønn']),
        textRow(3, ['5001 Trondheim', '', '', '', '5006 Steinkjer', '', '', '', '5007 Namsos']),
        textRow(4, ['Levendefødte', '', 'Døde', '', 'Levendefødte', '', 'Døde', '', 'Levendefødte']),
        textRow(5, ['2023', '2024', '2023', '2024', '2023', '2024', '2023', '2024', '2024']),
        textRow(6, ['Kvinner', '', '', '', 'Kvinner', '', '', '', 'Kvinner']),
        textRow(7, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
      ),
    );
    expect(short(read)).toEqual([
      '5001 ssb_06913_levendefodte_kvinner 2023 = 1',
      '5001 ssb_06913_levendefodte_kvinner 2024 = 2',
      '5001 ssb_06913_dode_kvinner 2023 = 3',
      '5001 ssb_06913_dode_kvinner 2024 = 4',
      '5006 ssb_06913_levendefodte_kvinner 2023 = 5',
      '5006 ssb_06913_levendefodte_kvinner 2024 = 6',
      '5006 ssb_06913_dode_kvinner 2023 = 7',
      '5006 ssb_06913_dode_kvinner 2024 = 8',
      '5007 ssb_06913_levendefodte_kvinner 2024 = 9',
    ]);
    expect(cells(read).at(-1)).toBe('I7');
  });

  it('as a page has one dimension on a line of its own over those of another', async () => {
    const row = (label: string, ...figures: readonly string[]) =>
      `<tr><th scope="row">${label}</th>${figures.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const read = await reading({
      text: `<table><caption>11607: Sysselsatte, etter landbakgrunn, kjønn, region, statistikkvariabel og år</caption>
        <thead><tr><th></th><th>5001 Trondheim - Tråante</th><th>5006 Steinkjer</th><th>5007 Namsos</th></tr>
        <tr><th></th><th>Prosent</th><th>Prosent</th><th>Prosent</th></tr><tr><th></th><th>2023</th><th>2023</th><th>2023</th></tr></thead><tbody>
        ${row('Innvandrere', '', '', '')}${row('Menn', '70', '66', '..')}${row('Kvinner', '60', '61', '62')}
        ${row('Alle ellers', '', '', '')}${row('Menn', '75', '76', '77')}</tbody></table>`,
    });
    expect(short(read)).toEqual([
      '5001 ssb_11607_innvandrere_menn_prosent 2023 = 70',
      '5001 ssb_11607_innvandrere_kvinner_prosent 2023 = 60',
      '5001 ssb_11607_alle_ellers_menn_prosent 2023 = 75',
      '5006 ssb_11607_innvandrere_menn_prosent 2023 = 66',
      '5006 ssb_11607_innvandrere_kvinner_prosent 2023 = 61',
      '5006 ssb_11607_alle_ellers_menn_prosent 2023 = 76',
      '5007 ssb_11607_innvandrere_menn_prosent 2023 = missing',
      '5007 ssb_11607_innvandrere_kvinner_prosent 2023 = 62',
      '5007 ssb_11607_alle_ellers_menn_prosent 2023 = 77',
    ]);
  });

  it('may be of one kommune or two', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter statistikkvariabel, region og år"',
        '',
        '"statistikkvariabel";"5001 Trondheim - Tråante 2023";"5001 Trondheim - Tråante 2024"',
        '"Personer";212660;214565',
      ),
    );
    expect(short(read)).toEqual(['5001 innbyggere 2023 = 212660', '5001 innbyggere 2024 = 214565']);
  });

  it('prints 0 for a kommune that did not exist, which is no number here either', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter statistikkvariabel, region og år"',
        '',
        '"statistikkvariabel";"1508 Ålesund (2020-2023) 2022";"1508 Ålesund (2020-2023) 2025";"1508 Ålesund 2022";"1508 Ålesund 2025";"1580 Haram 2022";"1580 Haram 2025";"1506 Molde 2022";"1506 Molde 2025"',
        '"Personer";0;0;0;59198;0;9409;32000;32500',
      ),
      contextOf(2024, '15'),
    );
    expect(short(read)).toContain('1580 innbyggere 2022 = cannot-occur');
    expect(short(read)).toContain('1580 innbyggere 2025 = 9409');
    expect(short(read)).toContain('1506 innbyggere 2022 = 32000');
  });
});

describe('a county’s own sheet with its kommuner across', () => {
  it('has a line for each figure, sums between the kommuner, and notes under it', async () => {
    const read = await reading(
      lines(
        'Tall til anbefalingen',
        ';Trondheim;Steinkjer;Innherredsregionen;Namsos;Sum;Merknad',
        'Anmodning 2023;140;35;35;20;195;',
        'Vedtak 2023;150;30;30;avventer vedtak;180;uten Namsos',
        'Kilde: IMDi',
      ),
    );
    expect(read.layout).toBe('plain-table');
    expect(short(read)).toEqual([
      '5001 anmodning 2023 = 140',
      '5001 vedtak 2023 = 150',
      '5006 anmodning 2023 = 35',
      '5006 vedtak 2023 = 30',
      '5007 anmodning 2023 = 20',
      '5007 vedtak 2023 = awaiting',
    ]);
    expect(cells(read)).toEqual(['B3', 'B4', 'C3', 'C4', 'E3', 'E4']);
    expect(read.plain?.columns.map(({ header, row }) => [header, row])).toEqual([
      ['Kommune', null],
      ['Anmodning 2023', 3],
      ['Vedtak 2023', 4],
    ]);
  });

  it('may have a sum or its fylke before the first kommune, and columns that number or weigh the lines', async () => {
    const read = await reading(
      lines(
        'Nr;Indikator;Vekt;Totalt;Trøndelag fylke;Trondheim;Steinkjer;Namsos',
        '1;Vedtak 2023;0,5;200;200;150;30;20',
        '2;Helt ledige i prosent juni 2023;0,5;2,0;2,1;1,9;2,3;2,2',
      ),
    );
    expect(headers(read)).toEqual(['Kommune', 'Vedtak 2023', 'Helt ledige i prosent juni 2023']);
    expect(read.values).toHaveLength(6);
    expect(read.ignored).toEqual([{ reason: 'not-a-kommune', count: 2, example: 'Totalt' }]);
    const misspelt = await refusal(lines(';Trondhjem;Steinkjer;Namsos;Levanger', 'Vedtak 2023;150;30;20;32'));
    expect(misspelt).toMatchObject({ code: 'kommune-does-not-exist', params: { row: 1, column: 2 } });
  });

  it('with ages before its kommuner has the age in the name of each line', async () => {
    const read = await reading(
      lines(
        'Tall;Alder;Trondheim;Steinkjer;Namsos',
        'Innbyggere 2023;15;2000;300;200',
        'Innbyggere 2023;16;2100;310;210',
      ),
    );
    expect(headers(read)).toEqual(['Kommune', 'Innbyggere 2023 15', 'Innbyggere 2023 16']);
    expect(read.values).toEqual([]);
  });

  it('and nothing else names its lines by their place', async () => {
    const read = await reading(lines('Trondheim;Steinkjer;Namsos', '150;30;20'));
    expect(headers(read)).toEqual(['Kommune', 'Rad 2']);
    expect(read.matched).toEqual(['5001', '5006', '5007']);
  });

  it('may say «Kommune», «Region» or «Kommunenummer» in its corner', async () => {
    for (const corner of ['Kommune', 'Region', 'Kommunenummer', 'Indikator']) {
      const read = await reading(
        lines(`${corner};Trondheim;Steinkjer;Namsos`, 'Vedtak 2023;150;30;20', 'Bosatt 2023;140;29;19'),
      );
      expect(read.values).toHaveLength(6);
    }
  });

  it('may have numbers over its kommuner, or over their names', async () => {
    const numbers = await reading(
      lines(
        'Tall for 2023;;;',
        ';5001;5006;5007',
        'Vedtak 2023;1501;1505;1506',
        'Bosatt 2023;1103;1106;1108',
      ),
    );
    const both = await reading(
      lines(
        'Kommunenr;5001;5006;5007',
        'Kommune;Trondheim;Steinkjer;Namsos',
        'Vedtak 2023;1501;1505;1506',
        'Bosatt 2023;1103;1106;1108',
      ),
    );
    const all = [
      '5001 vedtak 2023 = 1501',
      '5001 bosatt 2023 = 1103',
      '5006 vedtak 2023 = 1505',
      '5006 bosatt 2023 = 1106',
      '5007 vedtak 2023 = 1506',
      '5007 bosatt 2023 = 1108',
    ];
    expect(short(numbers)).toEqual(all);
    expect(short(both)).toEqual(all);
    expect(cells(both)[0]).toBe('B3');
  });

  it('knows two kommuner of a name by the number over it', async () => {
    const read = await reading(
      lines(';1818;1804;1820', ';Herøy;Bodø;Alstahaug', 'Vedtak 2023;20;90;30'),
      contextOf(2020, '18'),
    );
    expect(short(read)).toEqual(['1818 vedtak 2023 = 20', '1804 vedtak 2023 = 90', '1820 vedtak 2023 = 30']);
    const asked = await reading(
      lines(';Herøy;Bodø;Alstahaug', 'Vedtak 2023;20;90;30'),
      contextOf(2020, '18'),
    );
    expect(asked.ambiguous.map(({ label }) => label)).toEqual(['Herøy']);
    expect(asked.values).toHaveLength(2);
  });

  it('may have years under kommuner that are merged over them', async () => {
    const read = await reading(
      sheet(
        textRow(1, ['Bosetting']),
        textRow(2, ['', 'Trondheim', '', 'Steinkjer', '', 'Namsos', '']),
        textRow(3, ['', 2022, 2023, 2022, 2023, 2022, 2023]),
        textRow(4, ['Anmodning', 1, 2, 3, 4, 5, 6]),
        textRow(5, ['Vedtak', 7, 8, 9, 10, 11, 12]),
      ),
    );
    expect(short(read).slice(0, 6)).toEqual([
      '5001 anmodning 2022 = 1',
      '5001 anmodning 2023 = 2',
      '5001 vedtak 2022 = 7',
      '5001 vedtak 2023 = 8',
      '5006 anmodning 2022 = 3',
      '5006 anmodning 2023 = 4',
    ]);
    expect(cells(read).slice(0, 6)).toEqual(['B4', 'C4', 'B5', 'C5', 'D4', 'E4']);
    expect(read.values).toHaveLength(12);
  });

  it('may have a header merged over its kommuner, and the year on each line', async () => {
    const read = await reading(
      sheet(
        textRow(1, ['', 'Vedtak', '', '', 'Bosatt', '', '']),
        textRow(2, ['År', 'Trondheim', 'Steinkjer', 'Namsos', 'Trondheim', 'Steinkjer', 'Namsos']),
        textRow(3, [2022, 1, 2, 3, 4, 5, 6]),
        textRow(4, [2023, 7, 8, 9, 10, 11, 12]),
      ),
    );
    expect(short(read).slice(0, 4)).toEqual([
      '5001 vedtak 2022 = 1',
      '5001 bosatt 2022 = 4',
      '5001 vedtak 2023 = 7',
      '5001 bosatt 2023 = 10',
    ]);
  });

  it('with a fylke merged over its kommuner says nothing by it of their figures', async () => {
    const read = await reading(
      sheet(
        textRow(1, ['', 'Trøndelag', '', 'Nordland']),
        textRow(2, ['', 'Trondheim', 'Steinkjer', 'Bodø', 'Rana']),
        textRow(3, ['Vedtak 2023', 150, 30, 90, 40]),
      ),
    );
    expect(short(read)).toEqual(['5001 vedtak 2023 = 150', '5006 vedtak 2023 = 30']);
    expect(read.ignored).toEqual([{ reason: 'other-fylke', count: 2, example: 'Bodø' }]);
  });

  it('carries a heading between its lines into the names of those under it', async () => {
    const read = await reading(
      lines(
        ';;Trondheim;Steinkjer;Namsos',
        'Bosetting;;;;',
        '1;Vedtak 2023;150;30;20',
        '2;Bosatt 2023;140;29;19',
        'Herav enslige mindreårige;;;;',
        '3;Vedtak 2023;15;3;2',
        'Arbeid;;;;',
        '4;Andel i jobb 2023;60;61;62',
      ),
    );
    expect(headers(read)).toEqual([
      'Kommune',
      'Bosetting Vedtak 2023',
      'Bosetting Bosatt 2023',
      'Herav enslige mindreårige Vedtak 2023',
      'Arbeid Andel i jobb 2023',
    ]);
    expect(short(read).slice(0, 3)).toEqual([
      '5001 vedtak 2023 = 150',
      '5001 bosatt 2023 = 140',
      '5001 vedtak_em 2023 = 15',
    ]);
    expect(read.values).toHaveLength(9);
  });

  it('may have another such table under it, with its kommuner in another order', async () => {
    const read = await reading(
      lines(
        ';Trondheim;Steinkjer;Namsos',
        'Vedtak 2023;150;30;20',
        '',
        'Herav enslige mindreårige',
        ';Namsos;Steinkjer;Trondheim',
        'Vedtak 2023;2;3;15',
      ),
    );
    expect(short(read)).toEqual([
      '5001 vedtak 2023 = 150',
      '5001 vedtak_em 2023 = 15',
      '5006 vedtak 2023 = 30',
      '5006 vedtak_em 2023 = 3',
      '5007 vedtak 2023 = 20',
      '5007 vedtak_em 2023 = 2',
    ]);
    expect(cells(read)).toEqual(['B2', 'D6', 'C2', 'C6', 'D2', 'B6']);
  });

  it('leaves its figures to the user where the title over it names enslige mindreårige', async () => {
    const read = await reading(
      lines('Enslige mindreårige', '', ';Trondheim;Steinkjer;Namsos', 'Vedtak 2023;15;3;2'),
    );
    expect(read.values).toEqual([]);
    expect(headers(read)).toEqual(['Kommune', 'Vedtak 2023']);
  });

  it('is read by the lines that the user has named', async () => {
    const text = lines(';Trondheim;Steinkjer;Namsos', 'Ledige plasser;15;3;2', 'Vedtak 2023;150;30;20');
    const read = await reading(text, {
      ...contextOf(2020, '50'),
      mapping: { kommune: 0, columns: [{ column: 1, indicator: 'egne_plasser', period: '2024' }] },
    });
    expect(short(read)).toEqual([
      '5001 egne_plasser 2024 = 15',
      '5006 egne_plasser 2024 = 3',
      '5007 egne_plasser 2024 = 2',
    ]);
    expect(cells(read)).toEqual(['B2', 'C2', 'D2']);
  });

  it('may have a sheet for each year', async () => {
    const rows = (factor: number) =>
      textRow(1, ['', 'Trondheim', 'Steinkjer', 'Namsos']) +
      textRow(2, ['Vedtak', 150 * factor, 30 * factor, 20 * factor]);
    const read = await reading(
      workbook({
        sheets: [
          { name: '2022', rows: rows(1) },
          { name: '2023', rows: rows(2) },
        ],
      }),
    );
    expect(short(read)).toEqual([
      '5001 vedtak 2022 = 150',
      '5006 vedtak 2022 = 30',
      '5007 vedtak 2022 = 20',
      '5001 vedtak 2023 = 300',
      '5006 vedtak 2023 = 60',
      '5007 vedtak 2023 = 40',
    ]);
    expect(read.values.map(({ sheet: name, cell }) => `${name} ${cell}`).slice(2, 4)).toEqual([
      '2022 D2',
      '2023 B2',
    ]);
  });

  it('tells of a bad cell, and of a kommune there is not, by their place in the file', async () => {
    const read = await reading(
      lines('', ';Trondheim;Steinkjer;Namsos', 'Bosatt 2023;140;29;19', 'Vedtak 2023;150;mange;20'),
    );
    expect(read.problems).toMatchObject([
      { code: 'not-a-number', params: { found: 'mange' }, place: { row: 4, column: 3 } },
    ]);
    const error = await refusal(
      lines('Tall 2023', ';Trondheim;Steinkjer;Namsås;Levanger', 'Vedtak 2023;150;30;20;32'),
    );
    expect(error).toMatchObject({
      code: 'kommune-does-not-exist',
      params: { found: 'Namsås', row: 2, column: 4 },
    });
  });

  it('asks for the year of a line that has none by the line in the file', async () => {
    const read = await reading(lines('Tall', ';Trondheim;Steinkjer;Namsos', 'Vedtak;150;30;20'));
    expect(read.values).toEqual([]);
    expect(nothingRead(read, 0)).toEqual({ code: 'year-missing', params: { found: 'Vedtak', row: 3 } });
  });

  it('tells of a column with figures and nothing over it by its letter', async () => {
    const read = await reading(
      lines(';Trondheim;Steinkjer;;Namsos', 'Vedtak 2023;150;30;7;20', 'Bosatt 2023;140;29;;19'),
    );
    expect(read.ignored).toEqual([{ reason: 'no-kommune', count: 1, example: 'D' }]);
    expect(read.values).toHaveLength(6);
  });
});

describe('SSB’s table of one or two kommuner across, as numbers alone', () => {
  const title = '"07459: Befolkning, etter statistikkvariabel, region og år"';

  it.each([
    [
      lines(title, '', '"statistikkvariabel";"år";"5020"', '"Personer";"2022";981', '"Personer";"2023";950'),
      ['5020 innbyggere 2022 = 981', '5020 innbyggere 2023 = 950'],
    ],
    [
      lines(title, '', '"statistikkvariabel";"år";"5020";"5041"', '"Personer";"2022";981;5006'),
      ['5020 innbyggere 2022 = 981', '5041 innbyggere 2022 = 5006'],
    ],
  ])('is read by the words of its dimensions before them', async (source, values) => {
    expect(short(await reading(source))).toEqual(values);
  });

  it('is read with its times alone before them', async () => {
    const read = await reading(
      lines('"07459: Personer, etter region og år"', '', '"år";"5020";"5041"', '"2022";981;2011'),
    );
    expect(read.matched).toEqual(['5020', '5041']);
    expect(read.values.map(({ period, number }) => [period, number])).toEqual([
      ['2022', 981],
      ['2022', 2011],
    ]);
  });
});

describe('a table that only looks as if its kommuner were across', () => {
  it('with kommuner down too is read as before: who travels from where to where', async () => {
    const read = await reading(
      lines('Fra;Trondheim;Steinkjer;Namsos', 'Trondheim;0;10;20', 'Steinkjer;30;0;40', 'Namsos;50;60;0'),
    );
    expect(headers(read)).toEqual(['Fra', 'Trondheim', 'Steinkjer', 'Namsos']);
    expect(read.plain?.mapping.kommune).toBe(0);
    expect(read.values).toEqual([]);
  });

  it('with a line of kommuner under an ordinary table is the ordinary table', async () => {
    const read = await reading(
      lines(
        'Kommune;Vedtak 2023;Bosatt 2023;Anmodning 2023',
        'Trondheim;150;140;145',
        'Steinkjer;30;29;31',
        'Namsos;20;19;21',
        '',
        'Region;Malvik;Melhus;Stjørdal',
        'Plasser;1;2;3',
      ),
    ).catch((error: Error) => error.message);
    expect(read).toContain('kommune-does-not-exist');
    expect(read).toContain('Plasser');
  });

  it('with counts that are numbers of kommuner under its headers is not turned by them', async () => {
    const error = await refusal(
      lines('År;Innbyggere;Vedtak;Bosatt;Anmodning', '2022;5001;5006;5007;5020', '2023;5001;5006;5007;5020'),
    );
    expect(error.code).toBe('layout-unknown');
  });

  it('with counts beside a kommune of the other structure that are numbers of kommuner is no such table', async () => {
    const read = await reading(
      lines(
        'Kommune;Anmodning 2019;Vedtak 2019;Bosatt 2019',
        'Bø i Telemark;30;20;20',
        'Sauherad;1806;5001;5006',
        'Drangedal;5006;5007;5020',
      ),
      contextOf(2024, '40'),
    );
    expect(short(read)).toEqual([
      '4016 anmodning 2019 = 5006',
      '4016 vedtak 2019 = 5007',
      '4016 bosatt 2019 = 5020',
    ]);
  });

  it('with a sex on its line under each region of SSB’s is no such table, whatever its count is', async () => {
    const read = await reading(
      lines(
        '"07459: Befolkning, etter region, kjønn, statistikkvariabel og år"',
        '',
        '"";"Personer 2022"',
        '"5020 Osen"',
        '"Menn";1835',
        '"Kvinner";465',
        '"5041 Snåsa"',
        '"Menn";1026',
        '"Kvinner";985',
      ),
    );
    expect(short(read)).toEqual(['5020 innbyggere 2022 = 2300', '5041 innbyggere 2022 = 2011']);
  });

  it('with two kommuner across, or none of them with figures, is still not known', async () => {
    const two = await refusal(lines(';Trondheim;Steinkjer', 'Vedtak 2023;150;30'));
    const words = await refusal(lines(';Trondheim;Steinkjer;Namsos', 'Ordfører;Kari;Ola;Per'));
    expect([two.code, words.code]).toEqual(['kommune-does-not-exist', 'layout-unknown']);
  });

  it('too large to be turned is refused, and says how much of it would do', async () => {
    const table = lines(
      ';Trondheim;Steinkjer;Namsos',
      ...Array.from({ length: 500 }, (_, at) => `Tall ${at};1;2;3`),
    );
    const error = await refusal(table, contextOf(2020, '50'), { limits: { turnedCells: 1_000 } });
    expect(error).toMatchObject({ code: 'too-many-rows', params: { row: 251, limit: 250 } });
    const wide = await refusal(table, contextOf(2020, '50'), { limits: { columns: 100 } });
    expect(wide).toMatchObject({ code: 'too-many-rows', params: { limit: 100 } });
  });
});

describe('a turned table with a quarter under its year', () => {
  it('has figures of that quarter, never of the year', async () => {
    const read = await reading(
      lines(
        ';;Trondheim;Steinkjer;Namsos',
        'Bosatt 2024;1. kvartal;7;8;9',
        'Bosatt 2024;2. kvartal;17;18;19',
      ),
    );
    expect(short(read).toSorted()).toEqual([
      '5001 bosatt 2024-03 = 7',
      '5001 bosatt 2024-06 = 17',
      '5006 bosatt 2024-03 = 8',
      '5006 bosatt 2024-06 = 18',
      '5007 bosatt 2024-03 = 9',
      '5007 bosatt 2024-06 = 19',
    ]);
  });
});
