import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openFordel } from './open-fordel.ts';
import { goTo, openSample, sumOfProposals } from './steps.ts';

const { work, charts } = words;
const window = openFordel();
beforeAll(async () => {
  await window.page.getByRole('heading', { level: 1 }).waitFor();
  await openSample(window.page);
  await goTo(window.page, 'fordeling');
});

/** Takes hold of a slider and moves it to these shares of its length, without letting go. */
async function hold(page: Page, name: string, shares: readonly number[]): Promise<void> {
  const box = await page.getByRole('slider', { name }).boundingBox();
  if (box === null) throw new Error('The slider is not in sight.');
  const x = (share: number): number => box.x + 8 + (box.width - 16) * share;
  const y = box.y + box.height / 2;
  for (const [index, share] of shares.entries()) {
    await page.mouse.move(x(share), y);
    if (index === 0) await page.mouse.down();
  }
}

/** All that is written past React's drawing, as it stands: texts, classes, lengths. */
const written = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = (element: Element): string =>
      [
        element.getAttribute('class'),
        element.getAttribute('width'),
        element.getAttribute('r'),
        element.getAttribute('x1'),
        element.getAttribute('x2'),
        element.getAttribute('aria-valuetext'),
        element instanceof HTMLInputElement ? `${element.value} ${element.style.cssText}` : '',
        element.childElementCount === 0 ? element.textContent : '',
      ].join('|');
    const bound =
      '.grid tbody tr *, .grid tfoot *, .bubble, .bubble *, .slider-row *, .scale span, #chart-title, .point *';
    return [...document.querySelectorAll(bound)].map(shown);
  });

/** Nothing moves, nothing waits to be saved, and the robustness is that of the numbers shown. */
async function rested(page: Page): Promise<void> {
  let before: readonly string[] = [];
  await expect
    .poll(
      async () => {
        const now = await written(page);
        const same = now.length === before.length && now.every((text, index) => text === before[index]);
        before = now;
        return same;
      },
      { interval: 700 },
    )
    .toBe(true);
}

describe('what follows a slider', () => {
  test('is the numbers of the rows in sight, the map and the slider itself, while it is held', async () => {
    const { page } = window;
    const proposal = page.locator('.grid tbody tr .proposal').first();
    const bubble = page.locator('.bubble .area').first();
    const before = { proposal: await proposal.innerText(), r: await bubble.getAttribute('r') };
    await hold(page, work.size, [0.6, 0.2]);
    await expect.poll(() => proposal.innerText()).not.toBe(before.proposal);
    await expect.poll(() => bubble.getAttribute('r')).not.toBe(before.r);
    const slider = page.getByRole('slider', { name: work.size });
    const said = await slider.getAttribute('aria-valuetext');
    expect(Number(said?.replace(',', '.'))).toBeCloseTo(Number(await slider.inputValue()), 2);
    expect(await page.locator('.grid tfoot .proposal').innerText()).toBe('641');
    await page.mouse.up();
  });

  test('adds up to the target in every row when it rests, also in those out of sight', async () => {
    const { page } = window;
    await hold(page, work.size, [0.2, 0.9, 0.4, 0.75]);
    await page.mouse.up();
    await expect.poll(() => sumOfProposals(page)).toBe(641);
    const title = page.locator('#reasons-title');
    const chosen = page.locator('.grid tr[aria-selected="true"] .proposal');
    await expect.poll(async () => await title.innerText()).toContain(`${await chosen.innerText()} `);
  });

  test('a row that is scrolled into sight while the slider is held has the numbers of now', async () => {
    const { page } = window;
    await hold(page, work.size, [0.75, 0.1]);
    await page.locator('.table-scroll').evaluate((table) => table.scrollTo(0, table.scrollHeight));
    await page.mouse.move(1, 1);
    await page.mouse.up();
    await expect.poll(() => sumOfProposals(page)).toBe(641);
    await page.locator('.table-scroll').evaluate((table) => table.scrollTo(0, 0));
  });

  test('is written as it is drawn anew: the window reads the same after it has been loaded again', async () => {
    const { page } = window;
    for (const name of [work.size, work.continuity]) {
      await hold(page, name, [0.5, 0.9, 0.15, 0.6, 0.35]);
      await page.mouse.up();
    }
    await rested(page);
    const before = await written(page);
    await page.reload();
    await page.locator('.grid tbody .proposal').first().waitFor();
    await rested(page);
    expect(await written(page)).toEqual(before);
  });

  test('is the marks of a chart too, over its axes, and the chart itself when it rests', async () => {
    const { page } = window;
    await page.locator('.picture .segmented').getByText(charts.asChart, { exact: true }).click();
    const own = page.locator('.chart .recharts-scatter');
    await own.waitFor();
    await rested(page);
    const marks = (): Promise<string> => own.evaluate((layer) => layer.outerHTML);
    const before = await marks();
    await hold(page, work.size, [0.35, 0.9]);
    await page.mouse.up();
    await expect.poll(marks).not.toBe(before);
    await expect.poll(() => page.locator('.chart').getAttribute('data-moving')).toBeNull();
    await expect.poll(() => own.isVisible()).toBe(true);
    await page.locator('.picture .segmented').getByText(charts.asMap, { exact: true }).click();
  });

  test('is set back by undo, in the slider, the table and the map together', async () => {
    const { page } = window;
    await rested(page);
    const before = await written(page);
    await hold(page, work.continuity, [0.35, 0.95]);
    await page.mouse.up();
    await expect.poll(async () => (await written(page)).join()).not.toBe(before.join());
    await rested(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).toEqual(before);
  });
});
