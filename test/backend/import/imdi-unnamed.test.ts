import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const LONG = [
  'Enhet;År;Kommunenummer;Kommune;Kjønn;Antall',
  'Personer;2022;5001;Trondheim;Begge kjønn;512',
  'Personer;2022;5001;Trondheim;Kvinner;300',
];
const WIDE = [
  'Region;Navn;Kjønn: Begge kjønn;Kjønn: Kvinner',
  ';;Enhet: Personer;Enhet: Personer',
  ';;År: 2022;År: 2022',
  'K5001;Trondheim;512;300',
];
const TITLED = [
  '5001 imdi_deltakere_i_introduksjonsprogram 2022 = 512',
  '5001 imdi_deltakere_i_introduksjonsprogram_kvinner 2022 = 300',
];
const text = (lines: readonly string[]) => reading({ text: `${lines.join('\n')}\n` });

describe('IMDi’s table that says of whom its figures are, and not what they count', () => {
  it.each([[LONG], [WIDE]])('is told, and takes them by what it says', async (table) => {
    const read = await text(table);
    expect(short(read)).toEqual([
      '5001 imdi_kjonn_begge_kjonn 2022 = 512',
      '5001 imdi_kjonn_kvinner 2022 = 300',
    ]);
    expect(read.problems).toMatchObject([{ code: 'figure-unnamed', place: { row: 1 } }]);
  });

  it.each([[LONG], [WIDE]])('is named by the title over it, whatever the year in that', async (table) => {
    for (const year of ['', ' 2022', ', 2022']) {
      const read = await text([`Deltakere i introduksjonsprogram${year}`, 'Kilde: IMDi', '', ...table]);
      expect(short(read)).toEqual(TITLED);
      expect(read.problems).toEqual([]);
    }
  });

  it('is named by its sheet where no line is over it, and not by a sheet that is called anything', async () => {
    const rows = LONG.map((line, index) => textRow(index + 1, line.split(';'))).join('');
    const of = (name: string) => reading(workbook({ sheets: [{ name, rows }] }));
    expect(short(await of('Deltakere i introduksjonsprogram'))).toEqual(TITLED);
    for (const name of ['Ark1', 'Data', 'Statistikk', '2022', 'Trøndelag'])
      expect((await of(name)).problems).toMatchObject([{ code: 'figure-unnamed' }]);
  });

  it('is the user’s to map where it has one figure and nothing names it', async () => {
    const table = ['Enhet;År;Kommunenummer;Kommune;Antall', 'Personer;2022;5001;Trondheim;512'];
    expect(await text(table)).toMatchObject({ layout: 'plain-table', values: [] });
    expect(short(await text(['Deltakere i introduksjonsprogram', ...table]))).toEqual([TITLED[0]]);
  });

  it('needs no title where a dimension says it', async () => {
    const read = await text([
      'Noe annet',
      'Enhet;År;Kommunenummer;Kommune;Introduksjonsprogram;Kjønn;Antall',
      'Personer;2022;5001;Trondheim;Deltakere;Kvinner;300',
    ]);
    expect(short(read)).toEqual(['5001 imdi_introduksjonsprogram_deltakere_kvinner 2022 = 300']);
    expect(read.problems).toEqual([]);
  });
});

describe('other names in IMDi’s long table', () => {
  it.each(['Måleenhet', 'Enheter for tall'])('may be «%s» for the unit', async (unit) => {
    const read = await text([
      `${unit};År;Kommunenummer;Kommune;Bosetting;Antall`,
      'Antall personer;2022;5001;Trondheim;Vedtak om bosetting;5',
      'Prosent;2022;5001;Trondheim;Vedtak om bosetting;100',
    ]);
    expect(short(read)).toEqual(['5001 vedtak 2022 = 5']);
  });

  it('may be that of enslige mindreårige alone for those of them who are settled', async () => {
    const read = await text([
      'Enhet;År;Kommunenummer;Kommune;Enslige mindreårige;Antall',
      'Personer;2022;5001;Trondheim;Faktisk bosetting;12',
      'Personer;2022;5001;Trondheim;Under 15 år;2',
    ]);
    expect(short(read)).toEqual([
      '5001 bosatt_em 2022 = 12',
      '5001 imdi_enslige_mindrearige_under_15_ar 2022 = 2',
    ]);
  });
});
