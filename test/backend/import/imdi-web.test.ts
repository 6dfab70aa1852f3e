import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownTime } from '../../support/own-time.ts';
import { sharedData } from '../../support/shared-data.ts';
import { contextOf, reading, refusal, short } from './support/read.ts';

const round = contextOf(2024, '50');
const HEADERS = [
  'Kommune',
  'Antall personer kommunen har blitt anmodet om å bosette:',
  'Antall personer kommunen har vedtatt å bosette:',
  'Antall bosatte personer:',
  'Antall bosatte personer med kollektiv beskyttelse:',
  'Antall personer kommunen har avtalt å bosette:',
  'Antall personer med kollektiv beskyttelse kommunen har avtalt å bosette:',
];

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag} class="a>b">${cell}</${tag}>`).join('')}</tr>`;
const page = (
  rows: readonly (readonly string[])[],
  headers = HEADERS,
  heading = 'Nøkkeltall bosetting 2026',
) => ({
  text: `<!doctype html><html><head><title>IMDi</title><style>td::after{content:"<tr>"}</style></head><body><h1>${heading}</h1>
<script>document.write("<table><tr><td>Trondheim</td><td>99</td></tr></table>")</script><!-- <table> -->
<table><thead>${row(headers, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table></body></html>`,
});

describe('a header of IMDi’s table on the web that says more than its figure', () => {
  const withLast = (header: string) =>
    reading(page([['Trondheim', '450', '319']], [...HEADERS.slice(0, 2), header]), round);

  it.each([
    ['Antall bosatte personer (oppdatert 20. november)', 'bosatt'],
    ['Antall bosatte personer ved utgangen av oktober', 'bosatt'],
    ['Talet på busette personar ved utgongen av oktober', 'bosatt'],
    ['Antall personer kommunen har vedtatt å bosette (politisk vedtak)', 'vedtak'],
    ['Antall bosatte personer (foreløpige tall)', 'bosatt'],
  ])('is read where that leaves the figure what it is: «%s»', async (header, indicator) => {
    const read = await withLast(header);
    expect(short(read)).toContain(`5001 ${indicator} 2026 = 319`);
    expect(read.ignored).toEqual([]);
  });

  it.each([
    'Antall bosatte personer fra Ukraina',
    'Antall bosatte personer i oktober',
    'Antall bosatte personer 1. kvartal',
  ])('is told where nobody can say that it does: «%s»', async (header) => {
    const read = await withLast(header);
    expect(short(read)).toEqual(['5001 anmodning 2026 = 450']);
    expect(read.ignored).toEqual([{ reason: 'unclear-column', count: 1, example: header }]);
  });
});

describe('IMDi’s table on the web', () => {
  it('is read from a saved page, by its headers, with its own marks', async () => {
    const read = await reading(
      page([
        ['Trondheim', '450', '450', '319', '286', '80', '74'],
        ['H&oslash;ylandet', '0', '-', '0', '0', '0', '0'],
        ['Inder&#248;y', '28', 'avventer vedtak', ':', ':', '&nbsp;', ''],
      ]),
      round,
    );
    expect(read).toMatchObject({ layout: 'imdi-web', problems: [], notFound: [] });
    expect(short(read).slice(0, 6)).toEqual([
      '5001 anmodning 2026 = 450',
      '5001 vedtak 2026 = 450',
      '5001 bosatt 2026 = 319',
      '5001 bosatt_kollektiv 2026 = 286',
      '5001 avtalt 2026 = 80',
      '5001 avtalt_kollektiv 2026 = 74',
    ]);
    expect(short(read)).toEqual(
      expect.arrayContaining([
        '5046 vedtak 2026 = not-asked',
        '5053 vedtak 2026 = awaiting',
        '5053 bosatt 2026 = hidden',
        '5053 avtalt 2026 = missing',
      ]),
    );
    expect(read.values[0]).toMatchObject({ sheet: 'Tabell 1', cell: 'B3' });
  });

  it('is read from a paste where the user has said the year', async () => {
    const text = `${HEADERS.slice(0, 4).join('\t')}\nTrondheim\t450\t450\t319\n`;
    const read = await reading({ text }, { ...round, year: 2026 });
    expect(read.layout).toBe('imdi-web');
    expect(short(read)).toContain('5001 anmodning 2026 = 450');
    expect(read.problems).toEqual([
      { code: 'year-assumed', params: { found: '2026' }, place: { sheet: null, row: 1, column: 1 } },
    ]);
  });

  it.each([
    ['Nøkkeltall bosetting 2026 (oppdatert 05.01.2027)', 2027, '2026'],
    ['Nøkkeltall bosetting 2025</h1><p>Oppdatert 12.01.2026</p><h1>', 2026, '2025'],
    ['Oppdatert januar 2026. Bosetting i 2025', 2026, '2025'],
    ['Nøkkeltall for 2025, hentet 3. mars 2026', 2026, '2025'],
    ['Nøkkeltall bosetting 2025 (tall for 2024 står i arkivet)', 2026, '2025'],
  ])('takes the year of «%s» from the title and never from a date', async (heading, year, period) => {
    const read = await reading(page([['Trondheim', '450', '450']], HEADERS, heading), { ...round, year });
    expect(new Set(read.values.map((value) => value.period))).toEqual(new Set([period]));
    expect(read.problems).toEqual([]);
  });

  it('names the year it assumes where only a date stands over the table', async () => {
    const read = await reading(page([['Trondheim', '450']], HEADERS, 'Oppdatert 12.01.2026'), {
      ...round,
      year: 2027,
    });
    expect(short(read)[0]).toBe('5001 anmodning 2027 = 450');
    expect(read.problems).toMatchObject([{ code: 'year-assumed', params: { found: '2027' } }]);
  });

  it('is refused where no kommune is of the round, also where the year is assumed', async () => {
    const text = `${HEADERS.slice(0, 4).join('\t')}\nBergen\t450\t450\t319\n`;
    expect((await refusal({ text }, { ...round, year: 2026 })).code).toBe('no-kommune-matched');
  });

  it('is left for the user to map where no year is found', async () => {
    const text = `${HEADERS.slice(0, 4).join('\t')}\nTrondheim\t450\t450\t319\n`;
    const read = await reading({ text }, round);
    expect(read.layout).toBe('plain-table');
    expect(read.values).toEqual([]);
    expect(read.plain?.columns).toHaveLength(4);
  });

  it('tells enslige mindreårige by the words, whichever column comes first', async () => {
    const swapped = [
      'Kommune',
      'Antall personer kommunen har blitt anmodet om å bosette',
      'Hvorav enslige mindreårige',
      'Enslige mindreårige under 15 år',
      'Enslige mindreårige mellom 15 og 18 år',
    ];
    const read = await reading(page([['Trondheim', '450', '12', '2', '10']], swapped), round);
    expect(short(read)).toEqual([
      '5001 anmodning 2026 = 450',
      '5001 anmodning_em 2026 = 12',
      '5001 anmodning_em_under_15 2026 = 2',
      '5001 anmodning_em_15_18 2026 = 10',
    ]);
  });

  it('reads «Herav enslige mindreårige» as a column of its own', async () => {
    const read = await reading({
      text: [
        'Kommune\tFylke\tAntall flyktninger kommunen er anmodet om å bosette i 2018\tHerav enslige mindreårige',
        'Trondheim\tTrøndelag\t140\t5',
        'Steinkjer\tTrøndelag\t20\t',
      ].join('\n'),
    });
    expect(short(read)).toEqual([
      '5001 anmodning 2018 = 140',
      '5001 anmodning_em 2018 = 5',
      '5006 anmodning 2018 = 20',
      '5006 anmodning_em 2018 = missing',
    ]);
  });

  it('takes «Herav enslige mindreårige» for a part of what it names or follows, and of nothing else', async () => {
    const headers = [
      'Kommune',
      'Antall bosatte 2024',
      'Herav kvinner',
      'Herav enslige mindreårige',
      'Vedtatt å bosette',
      'Vedtatt å bosette, herav enslige mindreårige',
      'Antall personer kommunen har avtalt å bosette',
      'Hvorav enslige mindreårige',
    ];
    const read = await reading(page([['Trondheim', '60', '20', '3', '70', '4', '80', '9']], headers));
    expect(short(read)).toEqual([
      '5001 bosatt 2026 = 60',
      '5001 bosatt_em 2026 = 3',
      '5001 vedtak 2026 = 70',
      '5001 vedtak_em 2026 = 4',
      '5001 avtalt 2026 = 80',
    ]);
  });

  it('does not take some of the settled, or a share of them, for all', async () => {
    const read = await reading({
      text: `<h1>Bosetting 2025</h1><table><tr><th>Kommune</th>
        <th>Antall enslige mindreårige kommunen er anmodet om å bosette</th><th>Antall bosatte enslige mindreårige</th>
        <th>Antall bosatte kvinner</th><th>Antall bosatte personer per 1000 innbyggere</th></tr>
        <tr><td>Trondheim</td><td>5</td><td>3</td><td>60</td><td>2,1</td></tr></table>`,
    });
    expect(short(read)).toEqual(['5001 anmodning_em 2025 = 5', '5001 bosatt_em 2025 = 3']);
  });

  it.each([
    'Antall bosatte personer fra Ukraina',
    'Antall bosatte kvoteflyktninger',
    'Antall bosatte personer fra mottak',
    'Antall bosatte personer i oktober 2025',
    'Antall bosatte personer 1. kvartal',
  ])('does not take «%s» for all who are settled in the year', async (header) => {
    const table = (settled: string): string =>
      `<h1>Bosetting 2025</h1><table><tr><th>Kommune</th><th>Antall personer kommunen har vedtatt å bosette</th>
        <th>${settled}</th></tr><tr><td>Trondheim</td><td>190</td><td>150</td></tr></table>`;
    expect(short(await reading({ text: table(header) }))).toEqual(['5001 vedtak 2025 = 190']);
    for (const all of ['Antall bosatte personer hittil i 2025', 'Antall bosatte personer per 31. oktober'])
      expect(short(await reading({ text: table(all) }))).toContain('5001 bosatt 2025 = 150');
  });

  it('assumes the round’s year, and says so, where the heading over the table names two', async () => {
    const text = `<h1>Anmodning for 2024 og 2025</h1><table><tr><th>Kommune</th>
      <th>Antall personer kommunen har blitt anmodet om å bosette</th></tr><tr><td>Trondheim</td><td>190</td></tr></table>`;
    const read = await reading({ text }, { ...round, year: 2025 });
    expect(short(read)).toEqual(['5001 anmodning 2025 = 190']);
    expect(read.problems).toMatchObject([{ code: 'year-assumed' }]);
  });

  it('takes no side where a column has two figures in each cell, «140 (5)»', async () => {
    const read = await reading(
      page([['Trondheim', '140 (5)']], ['Kommune', 'Anmodning for 2016 (herav enslige mindreårige)']),
    );
    expect(read).toMatchObject({ layout: 'plain-table', values: [], problems: [] });
  });

  it('offers the numbers of fylker as targets', async () => {
    const headers = ['Fylke', ...HEADERS.slice(1, 3)];
    const read = await reading(page([['Trøndelag', '1583', '1 537']], headers), round);
    expect(read.targets).toEqual([
      { fylkesnummer: '50', year: 2026, series: 'anmodning', number: 1583, sheet: 'Tabell 1', cell: 'B3' },
      { fylkesnummer: '50', year: 2026, series: 'vedtak', number: 1537, sheet: 'Tabell 1', cell: 'C3' },
    ]);
  });

  it('offers no target from a number that may be a thousand times larger', async () => {
    const read = await reading(
      page([['Trøndelag', '1.000', '1 537']], ['Fylke', ...HEADERS.slice(1, 3)]),
      round,
    );
    expect(read.targets).toMatchObject([{ series: 'vedtak', number: 1537 }]);
  });

  it('is refused where the page has no table of kommuner', async () => {
    expect((await refusal({ text: '<html><body><p>Hei</p></body></html>' }, round)).code).toBe('file-empty');
    const other = '<html><table><tr><td>Frukt</td><td>1</td></tr></table>';
    expect((await refusal({ text: other }, round)).code).toBe('layout-unknown');
  });

  it('is read or refused at once where the page is broken', async () => {
    for (const text of [
      `<table>${'<tr><td>'.repeat(50_000)}`,
      `<table><tr><td colspan="9999">Kommune</td></tr>`,
      `<html>${'<div '.repeat(50_000)}`,
      `<html><!--${'-'.repeat(100_000)}`,
    ]) {
      const used = ownTime();
      await refusal({ text }, round);
      expect(used()).toBeLessThan(3_000);
    }
  });
});

const truth = sharedData('truth/imdi_2026_trondelag.csv');
const fylker = sharedData('truth/imdi_2026_fylker.csv');
const tableOf = (path: string | null) =>
  readFileSync(path ?? '', 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split(';'));

describe.skipIf(truth === null || fylker === null)('the numbers IMDi showed for 2026', () => {
  it('sum to 1 583 in Trøndelag when read from a page with its headers, all 38 matched by name', async () => {
    const read = await reading(page(tableOf(truth)), round);
    expect(read.matched).toHaveLength(38);
    expect(read.notFound).toEqual([]);
    const asked = read.values.filter(({ indicator }) => indicator === 'anmodning');
    expect(asked.reduce((sum, { number }) => sum + (number ?? 0), 0)).toBe(1_583);
  });

  it('sum to 13 000 over the fylker', async () => {
    const read = await reading(page(tableOf(fylker), ['Fylke', ...HEADERS.slice(1)]), round);
    const asked = read.targets.filter(({ series }) => series === 'anmodning');
    expect(asked).toHaveLength(15);
    expect(asked.reduce((sum, { number }) => sum + number, 0)).toBe(13_000);
    expect(new Set(asked.map(({ fylkesnummer }) => fylkesnummer)).size).toBe(15);
  });
});

describe('a page with tables of two years', () => {
  const HEAD = '<tr><th>Kommune</th><th>Antall personer kommunen har blitt anmodet om å bosette</th></tr>';
  const table = (number: string) => `<table>${HEAD}<tr><td>Osen</td><td>${number}</td></tr></table>`;

  it.each(['Anmodning om bosetting i 2027', 'Anmodning for 2027'])(
    'gives each table the year of the heading nearest to it: «%s»',
    async (heading) => {
      const text = `<html><h1>Nøkkeltall bosetting 2026</h1><h2>Bosettingen i kommunene i 2026 (tall per 15. januar 2027)</h2>${table('10')}<h2>${heading}</h2><h3>Trøndelag</h3>${table('12')}</html>`;
      expect(short(await reading({ text }))).toEqual([
        '5020 anmodning 2026 = 10',
        '5020 anmodning 2027 = 12',
      ]);
    },
  );

  it('leaves it to the user where the header itself names two', async () => {
    const header =
      '<tr><th>Kommune</th><th>Anmodning 2025: antall personer kommunen har blitt anmodet om å bosette</th><th>Anmodning 2026</th></tr>';
    const text = `<html><h1>Bosetting 2026</h1><table>${header}<tr><td>Osen</td><td>9</td><td>10</td></tr></table></html>`;
    expect((await reading({ text })).layout).toBe('plain-table');
  });
});

describe('IMDi’s table with more beside the kommune', () => {
  const ASKED = 'Antall personer kommunen har blitt anmodet om å bosette:';
  const read = (...lines: readonly string[]) =>
    reading({ text: ['Bosetting 2025', ...lines].join('\n') }, contextOf(2024, '18'));

  it('is of kommuner where their fylke stands before them, and offers no target of theirs', async () => {
    const found = await read(`Fylke\tKommune\t${ASKED}`, 'Nordland\tBodø\t600', 'Nordland\tVega\t10');
    expect(found.targets).toEqual([]);
    expect(short(found)).toEqual(['1804 anmodning 2025 = 600', '1815 anmodning 2025 = 10']);
  });

  it('knows by the number beside it which of two with a name is meant, and needs no name', async () => {
    const found = await read(`Kommunenummer\tKommune\t${ASKED}`, '1818\tHerøy\t12', '1515\tHerøy\t9');
    expect(found.ambiguous).toEqual([]);
    expect(short(found)).toEqual(['1818 anmodning 2025 = 12']);
    expect(short(await read(`Kommunenr\t${ASKED}`, '1818\t12'))).toEqual(['1818 anmodning 2025 = 12']);
  });
});

it('«(oppdatert 20.11)» in a header says when the numbers were read, and makes them no others', async () => {
  const text =
    '<html><h1>Bosetting 2025</h1><table><tr><th>Kommune</th><th>Antall bosatte personer (oppdatert 20.11)</th></tr><tr><td>Osen</td><td>1</td></tr></table></html>';
  expect(short(await reading({ text }))).toEqual(['5020 bosatt 2025 = 1']);
});
