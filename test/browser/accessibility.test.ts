import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { screens, tools } from '../../renderer/store/screen.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { openFordel } from './open-fordel.ts';
import { check, goTo, openSample, workRow } from './steps.ts';

const window = openFordel();

/** What axe finds on the screen or a part of it, one line each, with the element it found it on. */
const findings = async (part = 'html'): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).include(part).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all }) => `${id}: ${[...any, ...all][0]?.message ?? ''}: ${html.slice(0, 200)}`),
  );
};

/** Chooses language and theme, whatever language the switch stands in now. */
const look = async (language: 'nb' | 'nn', theme: 'light' | 'dark'): Promise<void> => {
  const { page } = window;
  const choose = async (names: readonly string[]): Promise<void> => {
    const radio = page.getByRole('banner').or(page.locator('.first-start > header'));
    await check(radio.getByRole('radio', { name: new RegExp(`^(${names.join('|')})$`) }));
  };
  await choose([screensNb.app[language], screensNn.app[language]]);
  await choose([screensNb.app[theme], screensNn.app[theme]]);
  await page.locator(`html[lang="${language}"][data-color-scheme="${theme}"]`).waitFor();
};

const looks = [
  ['nb', 'light', screensNb],
  ['nb', 'dark', screensNb],
  ['nn', 'light', screensNn],
  ['nn', 'dark', screensNn],
] as const;

describe('axe finds nothing', () => {
  test.each(looks)('on the first start, %s %s', async (language, theme) => {
    await window.page.getByRole('heading', { level: 1 }).waitFor();
    await look(language, theme);
    expect(await findings()).toEqual([]);
  });

  test('opens the invented fylke, which has text on every screen', async () => {
    await look('nb', 'light');
    await openSample(window.page, screensNb.start.invented);
  });

  describe.each(looks)('in %s, %s', (language, theme, words) => {
    test.each(screens)('on %s', async (step) => {
      await look(language, theme);
      await goTo(window.page, step, words);
      await expect.poll(() => window.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await findings()).toEqual([]);
    });

    test.each(tools)('on %s', async (tool) => {
      await look(language, theme);
      const rail = window.page.getByRole('navigation', { name: words.app.steps });
      await rail.getByRole('button', { name: words[tool].step }).click();
      await window.page.locator(`main.screen-${tool}[aria-busy="false"]`).waitFor();
      expect(await findings()).toEqual([]);
    });
  });

  describe.each(['light', 'dark'] as const)('in the middle of work, %s', (theme) => {
    test('while a file is looked at, and while one is refused', async () => {
      const { page } = window;
      await look('nb', theme);
      await goTo(page, 'grunnlag');
      for (const [name, text] of [
        ['behov.csv', 'Kommune;Behov\n9901 Ukjent;3\n'],
        ['egentlig.csv', '%PDF-1.7\n'],
      ] as const) {
        await page
          .getByTestId('file-field')
          .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
        const card = page.getByRole('region', { name, exact: true });
        await card.getByRole('button').first().waitFor();
        expect(await findings()).toEqual([]);
        await card.getByRole('button').last().click();
        await card.waitFor({ state: 'detached' });
      }
    });

    test('while a lock is written', async () => {
      const { page } = window;
      await goTo(page, 'fordeling');
      const name = await page.locator('tr[data-kommune] th').first().innerText();
      await workRow(page, name).getByRole('button').click();
      await page.getByRole('form', { name: screensNb.work.lockTitle(name) }).waitFor();
      expect(await findings('.row-panel')).toEqual([]);
      await page.keyboard.press('Escape');
    });

    test('on what stands beside the table, tab by tab, with a kommune chosen', async () => {
      const { page } = window;
      await look('nb', theme);
      await goTo(page, 'fordeling');
      await page.locator('tr[data-kommune] th').first().click();
      for (const name of Object.values(screensNb.robustness.tabs)) {
        await page.getByRole('tab', { name }).click();
        await page.getByRole('tabpanel', { name }).locator('h2').first().waitFor();
        expect(await findings('.companions')).toEqual([]);
      }
      // The thread of the window has answered: the ranges stand in the table.
      await page.locator('.range').first().waitFor();
    });

    test('while enslige mindreårige are shared out', async () => {
      const { page } = window;
      const { minors } = screensNb.robustness;
      await goTo(page, 'runde');
      const form = page.getByRole('region', { name: minors.title });
      await form.getByLabel(minors.aged15to18).fill('6');
      await form.getByRole('button', { name: minors.all }).click();
      await form.getByRole('button', { name: minors.save }).click();
      await form.getByRole('row', { name: new RegExp(`^${minors.sum}`) }).waitFor();
      expect(await findings()).toEqual([]);
    });

    test('when the package is made', async () => {
      const { page } = window;
      await goTo(page, 'anbefaling');
      await page.getByRole('button', { name: screensNb.package.export }).click();
      await page.getByRole('heading', { name: screensNb.package.receipt(1) }).waitFor({ timeout: 300_000 });
      expect(await findings()).toEqual([]);
    });
  });
});
