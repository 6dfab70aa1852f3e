import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { screens } from '../../renderer/store/screen.ts';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { type ScreenWords, screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { startFordel } from '../browser/start-fordel.ts';
import { goTo, openSample } from '../browser/steps.ts';
import { fillInForms, inventedPictures } from './invented-pictures.ts';

/**
 * `npm run guide-pictures`: a picture of every screen for its chapter of the guide, in both languages; with names after
 * `--`, only those. What a kommune answers is shown in the invented fylke alone.
 */
const folder = join(import.meta.dirname, '../../resources/guide/pictures');
const wanted = process.argv.slice(2);
/** Of the picture, 0–100: text is still sharp, and a picture is some 40 kB. */
const quality = 55;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function keep(page: Page, language: string, name: string): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  // Ranges come from another thread, and bubbles glide.
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  await session.detach();
  const file = join(folder, language, `${name}.webp`);
  writeFileSync(file, Buffer.from(data, 'base64'));
  say(`${language}/${name}.webp ${Math.round(statSync(file).size / 1024)} kB`);
}

/** Once for each language, with the window in it. */
async function inBoth(
  page: Page,
  work: (words: ScreenWords, keepAs: (name: string) => Promise<void>, language: 'nb' | 'nn') => Promise<void>,
): Promise<void> {
  for (const [language, words] of [
    ['nb', screensNb],
    ['nn', screensNn],
  ] as const) {
    mkdirSync(join(folder, language), { recursive: true });
    const names = [screensNb.app[language], screensNn.app[language]].join('|');
    await page
      .getByRole('banner')
      .getByRole('radio', { name: new RegExp(`^(${names})$`) })
      .check({ force: true });
    await page.locator(`html[lang="${language}"]`).waitFor();
    await work(words, (name) => keep(page, language, name), language);
  }
}

await buildIfStale('renderer', say);
const data = mkdtempSync(join(tmpdir(), 'fordel-guide-'));
const fordel = await startFordel(data);
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'nb-NO',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(60_000);
  await page.goto(fordel.address);
  await openSample(page, screensNb.start.sample);
  await inBoth(page, async (words, keepAs, language) => {
    const rail = page.getByRole('navigation', { name: words.app.steps });
    for (const step of screens) {
      await goTo(page, step, words);
      if (step === 'fordeling') await page.locator('tr[data-kommune] th').first().click();
      await keepAs(step);
    }
    await rail.getByRole('button', { name: words.velg.step }).click();
    const sample = page.getByRole('main').getByRole('button', { name: /2016/ });
    if ((await sample.count()) > 0) await sample.first().click();
    await keepAs('velg');
    await rail.getByRole('button', { name: words.kopier.step }).click();
    if (language === 'nb') await page.getByRole('button', { name: words.kopier.make, exact: true }).click();
    await keepAs('kopier');
  });

  await page.locator('#search').fill(screensNn.start.invented);
  await page.keyboard.press('Enter');
  await page
    .getByLabel(screensNn.app.chooseRound)
    .locator('option:checked', { hasText: /Eksempel/ })
    .waitFor({ state: 'attached' });
  await goTo(page, 'innspill', screensNn);
  const forms = await fillInForms(page, screensNn, data);
  await inBoth(page, (words, keepAs) => inventedPictures(page, words, keepAs, { data, forms }));
} finally {
  await browser.close();
  await fordel.stop();
  rmSync(data, { recursive: true, force: true });
}
