import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ScreenWords, screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { openWindow, type TestWindow } from './open-window.ts';
import { type Fordel, startFordel } from './start-fordel.ts';
import { goTo, openSample, type Step, workRow } from './steps.ts';

let data: string;
let fordel: Fordel;
let window: TestWindow;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'fordel-axe-'));
  fordel = await startFordel(data);
  window = await openWindow(fordel);
});
afterAll(async () => {
  window.expectClean();
  await window.close();
  await fordel.stop();
  rmSync(data, { recursive: true, force: true });
});

/** What axe finds, one line each, with the element it found it on. */
const findings = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all }) => `${id}: ${[...any, ...all][0]?.message ?? ''}: ${html.slice(0, 200)}`),
  );
};

const look = async (words: ScreenWords, language: 'nb' | 'nn', theme: 'light' | 'dark'): Promise<void> => {
  const { page } = window;
  await page
    .getByRole('radio', { name: screensNb.app[language], exact: true })
    .first()
    .check({ force: true });
  await page.getByRole('radio', { name: words.app[theme], exact: true }).check({ force: true });
  await page.locator(`html[lang="${language}"][data-color-scheme="${theme}"]`).waitFor();
};

const looks = [
  ['nb', 'light', screensNb],
  ['nb', 'dark', screensNb],
  ['nn', 'light', screensNn],
  ['nn', 'dark', screensNn],
] as const;

describe('axe finds nothing', () => {
  test.each(looks)('on the first start, %s %s', async (language, theme, words) => {
    await window.page.getByRole('heading', { level: 1 }).waitFor();
    await look(words, language, theme);
    expect(await findings()).toEqual([]);
  });

  test('opens the invented fylke, which has text on every screen', async () => {
    await look(screensNb, 'nb', 'light').catch(() => look(screensNn, 'nb', 'light'));
    await openSample(window.page, screensNb.start.invented);
  });

  const steps: readonly Step[] = ['runde', 'grunnlag', 'innspill', 'fordeling', 'anbefaling'];
  describe.each(looks)('in %s, %s', (language, theme, words) => {
    test.each(steps)('on %s', async (step) => {
      await look(words, language, theme);
      await goTo(window.page, step, words);
      await expect.poll(() => window.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await findings()).toEqual([]);
    });
  });

  test.each(['light', 'dark'] as const)(
    'while a file is looked at and while a lock is written, %s',
    async (theme) => {
      const { page } = window;
      await look(theme === 'light' ? screensNn : screensNb, 'nb', theme).catch(() =>
        look(screensNb, 'nb', theme),
      );
      await goTo(page, 'grunnlag');
      await page.getByTestId('file-field').setInputFiles({
        name: 'behov.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Kommune;Behov\nIngensted;3\n', 'utf8'),
      });
      const card = page.getByRole('region', { name: 'behov.csv', exact: true });
      await card.getByRole('button').first().waitFor();
      expect(await findings()).toEqual([]);
      await card.getByRole('button').last().click();
      await goTo(page, 'fordeling');
      const name = await page.locator('tbody th').first().innerText();
      await workRow(page, name).getByRole('button').click();
      await page.getByRole('form', { name: screensNb.work.lockTitle(name) }).waitFor();
      expect(await findings()).toEqual([]);
      await page.keyboard.press('Escape');
    },
  );
});
