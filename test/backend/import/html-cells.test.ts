import { describe, expect, it } from 'vitest';
import { reading, short, trondelag } from './support/read.ts';

describe('a cell of a web page', () => {
  const values = async (cell: string) => {
    const text = `<html><h1>Bosetting 2025</h1><table><tr><th>Kommune</th><th>Antall personer kommunen har blitt anmodet om å bosette<sup>1</sup></th></tr><tr><td>Osen<sup>*</sup></td><td>${cell}</td></tr><tr><td>Snåsa</td><td>7</td></tr></table></html>`;
    return short(await reading({ text }));
  };

  it.each([
    ['the mark of a note after it', '60<sup>1</sup>'],
    ['a mark with a link in it', '60<sup><a href="#n">2<sup>a</sup></a>)</sup>'],
    ['a mark that is never closed', '60<sup>1'],
    ['a number that was struck out before it', '<del>12</del>60'],
    ['a number that is not shown', '<span style="display: none">9</span>60<b hidden>7</b>'],
    ['an image that is not shown', '<img hidden src="x">60'],
  ])('with %s is the number alone', async (_, cell) => {
    expect(await values(cell)).toEqual(['5020 anmodning 2025 = 60', '5041 anmodning 2025 = 7']);
  });
});

describe('rows and cells of a web page that are not shown', () => {
  it('have no numbers and no places', async () => {
    const text =
      '<html><h1>Bosetting 2025</h1><table><tr><th>Kommune</th><th hidden>Nr</th><th>Antall personer kommunen har blitt anmodet om å bosette</th></tr><tr style="display:none"><td>Osen</td><td>0</td><td>1</td></tr><tr><td>Osen</td><td style="display:none">5020</td><td>10</td></tr></table></html>';
    expect(short(await reading({ text }))).toEqual(['5020 anmodning 2025 = 10']);
  });
});

describe('what only looks hidden in a web page', () => {
  const text = (attributes: string): string =>
    `<html><h1>Bosetting 2025</h1><table><tr><th>Kommune</th><th>Nr</th><th>Antall personer kommunen har blitt anmodet om å bosette</th><th>Merknad</th></tr><tr><td>Osen</td><td ${attributes}>5020</td><td>10</td><td>3</td></tr></table></html>`;

  it.each([
    'class="overflow-hidden"',
    'class="hidden-xs hidden"',
    'style="overflow:hidden"',
    'style="visibility:hidden"',
    'aria-hidden="true"',
    'data-hidden="0"',
    "title='not hidden'",
    'title="display: none"',
    'hidden="until-found"',
    'hidden style="display: table-cell"',
    'data-colspan="2"',
    'title="colspan=2"',
  ])('keeps its place, as a cell with %s does', async (attributes) => {
    expect(short(await reading({ text: text(attributes) }))).toEqual(['5020 anmodning 2025 = 10']);
  });

  it.each(['hidden', 'HIDDEN=""', 'hidden="hidden"', "style='color: red; DISPLAY : none !important'"])(
    'has no place where it is hidden in truth, by %s',
    async (attributes) => {
      expect(short(await reading({ text: text(attributes) }))).toEqual(['5020 anmodning 2025 = 3']);
    },
  );

  it('is read in a row and in a piece of a cell too', async () => {
    const page =
      '<html><h1>Bosetting 2025</h1><table><tr><th>Kommune</th><th>Antall personer kommunen har blitt anmodet om å bosette</th></tr><tr class="overflow-hidden"><td>Osen</td><td><span class="hidden-print">60</span></td></tr></table></html>';
    expect(short(await reading({ text: page }))).toEqual(['5020 anmodning 2025 = 60']);
  });
});

describe('a table that is not shown in a web page', () => {
  const header = '<tr><th>Kommune</th><th>Antall personer kommunen har blitt anmodet om å bosette</th></tr>';
  const row = (name: string, count: number): string => `<tr><td>${name}</td><td>${count}</td></tr>`;
  const page = (tables: string): string => `<html><h1>Bosetting 2025</h1>${tables}</html>`;

  it.each([
    ['<table hidden>', '</table>'],
    ['<table style="display: none">', `<tr><td><table>${row('Osen', 7)}</table></td></tr></table>`],
  ])('is passed over, whatever is in it: %s', async (open, close) => {
    const text = page(`${open}${header}${row('Osen', 9)}${close}<table>${header}${row('Osen', 1)}</table>`);
    expect(short(await reading({ text }))).toEqual(['5020 anmodning 2025 = 1']);
  });

  it.each([
    `<table>${header}<tbody hidden>${row('Osen', 9)}</tbody><tbody>${row('Osen', 1)}</tbody></table>`,
    `<table>${header}<tbody hidden>${row('Osen', 9)}<tbody>${row('Osen', 1)}</table>`,
    `<table>${header}${row('Osen', 1)}<tfoot hidden>${row('Flatanger', 9)}</table>`,
    `<table>${header}${row('Osen', 1)}<tfoot hidden><tr><td><table>${row('Flatanger', 9)}</table></td></tr></tfoot></table>`,
  ])('may be a part of one that is: %s', async (table) => {
    const after = `<table>${header}${row('Leka', 2)}</table>`;
    expect(short(await reading({ text: page(table + after) }))).toEqual([
      '5020 anmodning 2025 = 1',
      '5052 anmodning 2025 = 2',
    ]);
  });
});

describe('a part of a web page with tables in it', () => {
  const header = '<tr><th>Kommune</th><th>Antall personer kommunen har blitt anmodet om å bosette</th></tr>';
  const table = (name: string, count: number): string =>
    `<table>${header}<tr><td>${name}</td><td>${count}</td></tr></table>`;
  const page = (parts: string): string => `<html><h1>Bosetting 2025</h1>${parts}</html>`;

  it.each([
    `<div hidden>${table('Osen', 9)}</div>`,
    `<section style="display: none"><div><h2>Bosetting 2023</h2>${table('Flatanger', 9)}</div></section>`,
    `<dialog>${table('Osen', 9)}</dialog>`,
    `<div hidden><div>x</div>${table('Osen', 9)}`,
  ])('that is not shown is passed over and told, as in %s', async (hidden) => {
    const isEnded = !hidden.endsWith('</table>');
    const read = await reading({
      text: page(isEnded ? hidden + table('Osen', 1) : table('Osen', 1) + hidden),
    });
    expect(short(read)).toEqual(['5020 anmodning 2025 = 1']);
    expect(read.ignored).toEqual([
      { reason: 'other-sheet', count: 1, example: isEnded ? 'Tabell 1' : 'Tabell 2' },
    ]);
  });

  it('is read where nothing that is shown is of the round, as on a page of tabs saved at another', async () => {
    const text = page(
      `<div>${table('Horten', 3)}</div><div hidden>${table('Osen', 1)}</div><div hidden>${table('Leka', 2)}</div>`,
    );
    expect(short(await reading({ text }))).toEqual(['5020 anmodning 2025 = 1', '5052 anmodning 2025 = 2']);
  });

  it('is read where what is shown is of the round and has no figures', async () => {
    const hidden =
      '<div style="display:none"><table><tr><th>Kommune</th><th>Vedtak 2024</th></tr><tr><td>Osen</td><td>4</td></tr></table></div>';
    const shown =
      '<table><tr><th>Kommune</th><th>Kontakt</th></tr><tr><td>Osen</td><td>Kari</td></tr></table>';
    expect(short(await reading({ text: page(hidden + shown) }))).toEqual(['5020 vedtak 2024 = 4']);
  });

  it('is not read in place of figures that are shown and only lack their year', async () => {
    const hidden =
      '<div hidden><table><tr><th>Kommune</th><th>Vedtak 2023</th></tr><tr><td>Osen</td><td>4</td></tr></table></div>';
    const shown = '<table><tr><th>Kommune</th><th>Vedtak</th></tr><tr><td>Osen</td><td>7</td></tr></table>';
    const read = await reading({ text: `<html>${hidden}${shown}</html>` });
    expect(short(read)).toEqual([]);
    expect(read.plain?.columns.map(({ header }) => header)).toEqual(['Kommune', 'Vedtak']);
  });

  it('takes the mapping of the table that was shown to the user, hidden or not', async () => {
    const shown =
      '<table><tr><th>Kommune</th><th>Kontakt</th></tr><tr><td>Horten</td><td>Kari</td></tr></table>';
    const hidden =
      '<div hidden><table><tr><th>Kommune</th><th>A</th><th>B</th><th>C</th></tr><tr><td>Osen</td><td>1</td><td>2</td><td>3</td></tr></table></div>';
    const text = `<html>${shown}${hidden}</html>`;
    expect((await reading({ text })).plain?.columns).toHaveLength(4);
    const mapping = { kommune: 0, columns: [{ column: 3, indicator: 'vedtak', period: '2024' }] };
    expect(short(await reading({ text }, { ...trondelag, mapping }))).toEqual(['5020 vedtak 2024 = 3']);
  });

  it('that a reader folds out is read, under what stands on the fold, which says nothing of what comes after', async () => {
    const text = page(
      `<details><summary>Bosetting 2024</summary>${table('Osen', 9)}</details>${table('Osen', 1)}`,
    );
    expect(short(await reading({ text }))).toEqual(['5020 anmodning 2024 = 9', '5020 anmodning 2025 = 1']);
  });
});
