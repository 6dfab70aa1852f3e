import { beforeAll, describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openFordel, small } from './open-fordel.ts';
import { check, goTo, openSample } from './steps.ts';

const window = openFordel(small);
beforeAll(async () => {
  await openSample(window.page);
});

const numeric = ['inhabitants', 'lastYear', 'key', 'change', 'perThousand'] as const;

/** For each column of numbers, where the text of its head, of every row and of its sum ends, to a half pixel. */
const rightEdges = () =>
  window.page.locator('.grid').evaluate((grid, columns) => {
    const end = (element: Element | null | undefined): number | null => {
      if (!element) return null;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const ends: number[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('.visually-hidden') || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        ends.push(...[...range.getClientRects()].map(({ right }) => right));
      }
      return ends.length === 0 ? null : Math.round(2 * Math.max(...ends)) / 2;
    };
    const of = (part: string, cell: string) => [...grid.querySelectorAll(`${part} ${cell}`)].map(end);
    return Object.fromEntries([
      ...columns.map((id) => [
        id,
        [
          ...of('thead tr:first-child', `.col-${id}`),
          ...of('tbody', `.col-${id}`),
          ...of('tfoot', `.col-${id}`),
        ],
      ]),
      ['proposal', [...of('tbody', '.proposal'), ...of('tfoot', '.proposal')]],
    ]);
  }, numeric);

/** One end for each column: what is not shown, such as an empty sum, is left out. */
const ends = async (): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    Object.entries(await rightEdges()).map(([id, edges]) => [
      id,
      new Set((edges as readonly (number | null)[]).filter((edge) => edge !== null)).size,
    ]),
  );
const one = Object.fromEntries([...numeric, 'proposal'].map((id) => [id, 1]));

describe('in the work table', () => {
  test.each([
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ])('head, numbers and sum end on one line at %i × %i, in both languages', async (width, height) => {
    const { page } = window;
    await page.setViewportSize({ width, height });
    await goTo(page, 'fordeling');
    await page.locator('tr[data-kommune] .proposal').first().waitFor();
    expect(await ends()).toEqual(one);
    const language = page.getByRole('banner');
    await check(language.getByRole('radio', { name: words.app.nn }));
    await page.locator('html[lang="nn"]').waitFor();
    expect(await ends()).toEqual(one);
    await check(language.getByRole('radio', { name: words.app.nb }));
    await page.locator('html[lang="nb"]').waitFor();
  });

  test('the filters are as wide as their columns, in one row, and make the table no wider', async () => {
    const { page } = window;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: words.work.filter, exact: true }).click();
    const fields = page.locator('.filter-row input');
    const tops = await fields.evaluateAll((inputs) => inputs.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const over = await page
      .locator('.table-scroll')
      .evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
    expect(over).toBe(0);
    await page.getByRole('button', { name: words.work.clearFilter }).click();
  });

  test('a sum of four figures ends where its rows of three do', async () => {
    const { page } = window;
    await goTo(page, 'runde');
    await page.getByLabel(words.round.number, { exact: true }).fill('3790');
    await page.getByLabel(words.round.source, { exact: true }).fill('Brev fra IMDi');
    await page.getByLabel(words.round.date, { exact: true }).first().fill('18.3.2022');
    await page.getByRole('button', { name: words.round.addTarget }).click();
    await page.getByText('Brev fra IMDi').first().waitFor();
    await goTo(page, 'fordeling');
    await page.locator('tfoot .proposal').getByText('3 790').waitFor();
    expect(await ends()).toEqual(one);
  });
});

describe('the names of the work table', () => {
  /** Names that are not drawn whole, as «Trondheim 12». */
  const cut = () =>
    window.page
      .locator('tr[data-kommune] th')
      .evaluateAll((names) =>
        names
          .filter((name) => name.scrollWidth > name.clientWidth || name.clientWidth < 60)
          .map((name) => `${name.textContent} ${name.clientWidth}`),
      );
  const widths = [640, 800, 1100, 1190, 1280, 1366, 1440] as const;

  test('are whole however narrow the window is, and stay in sight when the table is scrolled beside them', async () => {
    const { page } = window;
    await goTo(page, 'fordeling');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(cut).toEqual([]);
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    const table = page.locator('.table-scroll');
    await table.evaluate((scroller) => scroller.scrollTo({ left: 1000 }));
    expect(await table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
    const left = (element: Element): number => element.getBoundingClientRect().left;
    const name = page.locator('tr[data-kommune] th').first();
    expect(await name.evaluate(left)).toBeCloseTo(await table.evaluate(left), 0);
  });

  test('are whole at 200 % beside the scrollbars of page and table, where the sums leave them no room of their own', async () => {
    const { page } = window;
    const grid = page.locator('.grid');
    await grid.evaluate((table) => {
      for (const name of ['data-large-key', 'data-large-last-year']) table.removeAttribute(name);
      const name = table.querySelector('tr[data-kommune] th');
      if (name !== null) name.textContent = 'Kongsvinger';
    });
    await page.setViewportSize({ width: 640, height: 400 });
    await expect.poll(cut).toEqual([]);
    expect(await grid.evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0))).toBe(
      0,
    );
  });

  test('are whole where the sums have four figures, and the longest is one word', async () => {
    const { page } = window;
    await page.locator('.grid').evaluate((grid) => {
      grid.setAttribute('data-large-key', '');
      grid.setAttribute('data-large-last-year', '');
      const name = grid.querySelector('tr[data-kommune] th');
      if (name !== null) name.textContent = 'Kongsvinger';
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(cut).toEqual([]);
    }
    await page.reload();
    await goTo(page, 'fordeling');
  });
});

test.each([
  [1280, 800],
  [1440, 900],
  [640, 400],
])('what the search field says of itself is not cut at %i × %i', async (width, height) => {
  const { page } = window;
  await page.setViewportSize({ width, height });
  const over = () =>
    page.locator('#search').evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('Search is a field.');
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('There is nothing to measure with.');
      pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return Math.max(0, pen.measureText(field.placeholder).width - room);
    });
  await expect.poll(over).toBe(0);
});
