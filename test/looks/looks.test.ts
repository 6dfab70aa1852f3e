import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screens, tools } from '../../renderer/store/screen.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { type Fordel, startFordel } from '../browser/start-fordel.ts';
import { check, goTo, openSample } from '../browser/steps.ts';

/** Pictures of every screen, for a human to look at: kept where CI takes its artefacts from, and never in git. */
const folder = join(import.meta.dirname, '../../.cache/looks');

interface Look {
  readonly name: string;
  readonly round: 'real' | 'invented' | 'empty';
  readonly width: number;
  readonly height: number;
  /** 2 = 200 % zoom. */
  readonly zoom?: number;
  readonly language?: 'nb' | 'nn';
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Only with `npm run looks`, for the time it takes. */
  readonly rare?: true;
}

const everyLook: readonly Look[] = [
  { name: 'lys', round: 'real', width: 1280, height: 800 },
  { name: 'kontor', round: 'real', width: 1440, height: 900, rare: true },
  { name: 'stor', round: 'real', width: 1920, height: 1080, rare: true },
  { name: 'mork', round: 'real', width: 1280, height: 800, theme: 'dark' },
  { name: 'nynorsk', round: 'real', width: 1280, height: 800, language: 'nn' },
  { name: '200-prosent', round: 'real', width: 640, height: 400, zoom: 2 },
  { name: 'lange-navn', round: 'invented', width: 1280, height: 800 },
  { name: 'tom', round: 'empty', width: 1280, height: 800 },
  { name: 'tvungne-farger', round: 'real', width: 1280, height: 800, forcedColors: true, rare: true },
  { name: 'uten-bevegelse', round: 'invented', width: 1280, height: 800, reducedMotion: true, rare: true },
];
const looks = everyLook.filter(({ rare }) => rare !== true || process.env.LOOKS === 'whole');

let browser: Browser;
const running: { readonly fordel: Fordel; readonly data: string }[] = [];

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    // As they stand on the machines of those who use it.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
});
afterAll(async () => {
  await browser.close();
  for (const { fordel, data } of running) {
    await fordel.stop();
    rmSync(data, { recursive: true, force: true });
  }
});

const rounds = new Map<Look['round'], Promise<string>>();

/** The address of a Fordel that has this round open; one for each round, however many looks there are. */
async function addressOf(round: Look['round']): Promise<string> {
  const known = rounds.get(round);
  if (known !== undefined) return await known;
  const making = (async () => {
    const data = mkdtempSync(join(tmpdir(), 'fordel-looks-'));
    const fordel = await startFordel(data);
    running.push({ fordel, data });
    const page = await browser.newPage();
    await page.goto(fordel.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.screenshot({ path: join(folder, `forste-start-${round}.png`) });
    if (round === 'empty') await startRound(page);
    else await openSample(page, round === 'real' ? screensNb.start.sample : screensNb.start.invented);
    await page.close();
    return fordel.address;
  })();
  rounds.set(round, making);
  return await making;
}

async function startRound(page: Page): Promise<void> {
  await page.getByLabel(screensNb.round.fylke).selectOption({ label: 'Nordland' });
  await page.getByRole('button', { name: screensNb.round.create }).click();
  await page.getByRole('navigation', { name: screensNb.app.steps }).waitFor();
}

/** What has been asked for is there, and nothing glides any more. */
async function settled(page: Page, inFlight: ReadonlySet<unknown>): Promise<void> {
  await expect.poll(() => inFlight.size, { timeout: 60_000 }).toBe(0);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await frame();
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => {})));
  });
}

/** A name that is cut to a few letters tells nobody whose number it is. Pixels. */
const narrowestName = 80;

/** A screen wider than its window makes the user scroll two ways. */
const sidewards = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page itself stands still: only the screen within it is scrolled. */
const downwards = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

describe.each(looks)('pictures are taken: $name', (look) => {
  test('of every screen, and none of them is wider or taller than the window', async () => {
    const { language = 'nb', theme = 'light', zoom = 1 } = look;
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      deviceScaleFactor: zoom,
      locale: 'nb-NO',
      forcedColors: look.forcedColors === true ? 'active' : 'none',
      reducedMotion: look.reducedMotion === true ? 'reduce' : 'no-preference',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const inFlight = new Set<unknown>();
    page.on('request', (request) => {
      // The stream of events stays open.
      if (!request.url().endsWith('/events')) inFlight.add(request);
    });
    page.on('requestfinished', (request) => inFlight.delete(request));
    page.on('requestfailed', (request) => inFlight.delete(request));
    await page.goto(await addressOf(look.round));
    const words = language === 'nn' ? screensNn : screensNb;
    await page.getByRole('navigation').first().waitFor();
    const radio = (names: readonly string[]) =>
      page.getByRole('banner').getByRole('radio', { name: new RegExp(`^(${names.join('|')})$`) });
    await check(radio([screensNb.app[language], screensNn.app[language]]));
    await check(radio([screensNb.app[theme], screensNn.app[theme]]));
    await page.locator(`html[lang="${language}"][data-color-scheme="${theme}"]`).waitFor();
    const wide: string[] = [];
    const tall: string[] = [];
    const names: number[] = [];
    let number = 0;
    const keep = async (name: string): Promise<void> => {
      number += 1;
      await settled(page, inFlight);
      const over = await sidewards(page);
      if (over > 0) wide.push(`${name}: ${over} px`);
      const below = zoom > 1 ? 0 : await downwards(page);
      if (below > 0) tall.push(`${name}: ${below} px`);
      await page.screenshot({
        path: join(folder, `${look.name}-${String(number).padStart(2, '0')}-${name}.png`),
        fullPage: zoom > 1,
      });
    };
    for (const step of screens) {
      await goTo(page, step, words);
      // The ranges come from another thread.
      if (step === 'fordeling' && look.round !== 'empty') await page.locator('.range').first().waitFor();
      await keep(step);
      if (step === 'fordeling') names.push(await nameWidth(page));
      if (step === 'innspill' && look.round !== 'empty') {
        await page.getByText(words.record.tabs.letters, { exact: true }).first().click();
        await keep('brev');
      }
      if (step === 'fordeling' && look.round !== 'empty') await companions(page, words, keep);
      if (step === 'moete' && look.round !== 'empty') await meeting(page, keep);
    }
    for (const tool of tools) {
      await page
        .getByRole('navigation', { name: words.app.steps })
        .getByRole('button', { name: words[tool].step })
        .click();
      await keep(tool);
    }
    await context.close();
    expect(wide).toEqual([]);
    expect(tall).toEqual([]);
    expect(Math.min(...names)).toBeGreaterThan(narrowestName);
  });
});

const nameWidth = (page: Page): Promise<number> =>
  page
    .locator('tr[data-kommune] th')
    .first()
    .evaluate((cell) => cell.clientWidth);

type Words = typeof screensNb | typeof screensNn;
type Keep = (name: string) => Promise<void>;

async function companions(page: Page, words: Words, keep: Keep): Promise<void> {
  await page.locator('tr[data-kommune] th').nth(1).click();
  await page.locator('tr[data-kommune] th').nth(1).scrollIntoViewIfNeeded();
  for (const name of Object.values(words.robustness.tabs)) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel', { name }).locator('h2').first().waitFor();
    await keep(`fordeling-${name.toLocaleLowerCase('nb').replaceAll(' ', '-')}`);
  }
  const picture = page.getByRole('tab', { name: words.work.showChart });
  if ((await picture.count()) > 0) await picture.click();
  await keep('kart');
  await page.locator('.picture .segmented').getByText(words.charts.asChart, { exact: true }).click();
  const options = await page.getByLabel(words.charts.which).locator('option').all();
  for (const option of options) {
    const kind = (await option.getAttribute('value')) ?? '';
    await page.getByLabel(words.charts.which).selectOption(kind);
    // What draws charts comes with the first of them: a picture of the place where it will be shows nothing.
    await page.locator('.picture-body :is(svg, p.muted)').first().waitFor();
    await keep(`figur-${kind}`);
  }
  await page.locator('.picture .segmented').getByText(words.charts.asTable, { exact: true }).click();
  await keep('figur-tabell');
  await page.locator('.picture .segmented').getByText(words.charts.asMap, { exact: true }).click();
}

async function meeting(page: Page, keep: Keep): Promise<void> {
  await page.locator('.meeting-card .ds-button').first().click();
  await page.locator('.meeting-foot').waitFor();
  await page.keyboard.press('Home');
  const pages = 9;
  for (let turn = 0; turn < pages; turn += 1) {
    await keep(`mote-${turn + 1}`);
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
}
