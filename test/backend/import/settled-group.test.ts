import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const HEADER =
  '<tr><th>Kommune</th><th>Antall personer kommunen har blitt anmodet om å bosette:</th><th>Antall bosatte personer:</th></tr>';
const table = (asked: number, settled: number) =>
  `<table>${HEADER}<tr><td>Osen</td><td>${asked}</td><td>${settled}</td></tr></table>`;
const page = (...parts: readonly string[]) =>
  reading({ text: `<html><body>${parts.join('')}</body></html>` });

describe('the headings over IMDi’s table on the web', () => {
  it.each([
    ['<title>Bosetting av enslige mindreårige 2025 | IMDi</title><h3>Trøndelag i 2025</h3>'],
    ['<h1>Bosetting 2025</h1><h2>Einslege mindreårige</h2>'],
  ])('make it one of enslige mindreårige: %s', async (headings) => {
    expect(short(await page(headings, table(4, 3)))).toEqual([
      '5020 anmodning_em 2025 = 4',
      '5020 bosatt_em 2025 = 3',
    ]);
  });

  it('are over the tables under them alone', async () => {
    const read = await page(
      '<h1>Bosetting 2025</h1><h2>Enslige mindreårige</h2>',
      table(4, 3),
      '<h2>Alle</h2><h3>Trøndelag</h3>',
      table(15, 14),
    );
    expect(short(read)).toEqual([
      '5020 anmodning_em 2025 = 4',
      '5020 bosatt_em 2025 = 3',
      '5020 anmodning 2025 = 15',
      '5020 bosatt 2025 = 14',
    ]);
  });

  it('give their year to the tables after them, where none nearer has one', async () => {
    expect(short(await page('<h2>Bosetting 2025</h2><h2>Trøndelag</h2>', table(15, 14)))).toEqual([
      '5020 anmodning 2025 = 15',
      '5020 bosatt 2025 = 14',
    ]);
  });

  it.each([
    ['Anmodning om bosetting i 2025, inkludert enslige mindreårige'],
    ['Bosetting av flyktninger og personer fra Ukraina i 2025'],
    ['Bosetting 2025, kvinner og menn'],
    ['Bosetting 2025: ukrainere og øvrige flyktninger'],
    ['Bosetting 2025, herav avtalt selvbosetting'],
  ])('leave it one of all: «%s»', async (heading) => {
    expect(short(await page(`<h1>${heading}</h1>`, table(15, 14)))).toContain('5020 anmodning 2025 = 15');
  });

  it.each([
    ['Bosetting av flyktninger fra Ukraina 2025'],
    ['Kollektiv beskyttelse: bosetting 2025'],
    ['Bosetting 2025 uten enslige mindreårige'],
    ['Bosetting av enslige mindreårige under 15 år i 2025'],
    ['Avtalt selvbosetting 2025'],
    ['Avtalt sjølvbusetjing 2025'],
    ['Gjenbosetting 2025'],
    ['Bosetting fra mottak 2025'],
    ['Bosetting 2025: personer med særskilte behov'],
  ])('leave it to the user: «%s»', async (heading) => {
    expect(await page(`<h1>${heading}</h1>`, table(15, 14))).toMatchObject({
      layout: 'plain-table',
      values: [],
    });
  });
});

describe('a title over IMDi’s wide table, or the name of its sheet', () => {
  const LINES = [
    ['Region', 'Navn', 'Bosetting: Vedtak om bosetting'],
    ['', '', 'Enhet: Personer'],
    ['', '', 'År: 2025'],
    ['K5020', 'Osen', '4'],
  ];
  const csv = (title: string) =>
    reading({ text: `${title}\n${LINES.map((line) => line.join(';')).join('\n')}` });
  const inSheet = (name: string) =>
    reading(
      workbook({
        sheets: [{ name, rows: LINES.map((line, index) => textRow(index + 1, line)).join('') }],
      }),
    );

  it('leaves to the user what is of some of the settled', async () => {
    for (const read of [
      await csv('Enslige mindreårige'),
      await csv('Bosatte fra Ukraina'),
      await inSheet('EM'),
      await inSheet('EMA'),
    ])
      expect(read).toMatchObject({ layout: 'plain-table', values: [] });
  });

  it('changes nothing where it remarks on the marks, or names nobody', async () => {
    const remark = 'Merk: tegnet : står der bosatte minus bosatte fra Ukraina er under fem';
    for (const read of [await csv(remark), await csv('Bosetting 2025'), await inSheet('Ark1')])
      expect(short(read)).toEqual(['5020 vedtak 2025 = 4']);
  });

  it('changes nothing where the table names enslige mindreårige itself', async () => {
    const own = LINES.map((line) => line.join(';').replace('Bosetting:', 'Bosetting enslige mindreårige:'));
    const read = await reading({ text: ['Enslige mindreårige', ...own].join('\n') });
    expect(short(read)).toEqual(['5020 vedtak_em 2025 = 4']);
  });
});

describe('a title over IMDi’s long table', () => {
  it('leaves to the user what is of some of the settled, whatever other dimensions it has', async () => {
    const table = (title: string) =>
      reading({
        text: `${title}\nEnhet;År;Kommunenummer;Kommune;Kjønn;Bosetting;Antall\nPersoner;2025;5020;Osen;Alle;Vedtak om bosetting;4\n`,
      });
    expect(await table('Enslige mindreårige')).toMatchObject({ layout: 'plain-table', values: [] });
    expect(short(await table('Bosetting'))).toEqual(['5020 vedtak 2025 = 4']);
  });
});

describe('a county’s own sheet', () => {
  it('proposes nothing as all who are settled under a title that names some', async () => {
    const text = 'Bosatte flyktninger fra Ukraina\nKommune;Bosatt 2025\nOsen;4\n';
    expect((await reading({ text })).values).toEqual([]);
    expect(short(await reading({ text: text.replace(' fra Ukraina', '') }))).toEqual([
      '5020 bosatt 2025 = 4',
    ]);
  });
});
