import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Step } from '../../renderer/store/screen.ts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';

/** What a user does again and again, by role and name, as someone who cannot see the screen would. */
export const goTo = async (page: Page, step: Step, words: ScreenWords = screensNb): Promise<void> => {
  const rail = page.getByRole('navigation', { name: words.app.steps });
  await rail.getByRole('button', { name: new RegExp(`^${words.steps[step]}`) }).click();
  await page.locator(`main.screen-${step}[aria-busy="false"]`).waitFor();
};

/** The row of a kommune in the work table. */
export const workRow = (page: Page, name: string): Locator =>
  page
    .getByRole('grid', { name: screensNb.work.table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

/** The proposal of a kommune as the table shows it, persons. */
export const proposal = async (page: Page, name: string): Promise<number> =>
  Number(await workRow(page, name).locator('.col-proposal .proposal').innerText());

/** Every proposal the table shows, added up. */
export const sumOfProposals = async (page: Page): Promise<number> => {
  const shown = await page.locator('tbody .col-proposal .proposal').allInnerTexts();
  return shown.filter((text) => /^\d+$/.test(text)).reduce((sum, text) => sum + Number(text), 0);
};

export const openSample = async (page: Page, name: string = screensNb.start.sample): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('navigation', { name: screensNb.app.steps }).waitFor();
};

/**
 * Chooses a radio or ticks a box that lies under its own label. What stands above it may still be moving, so that a
 * press can miss.
 */
export const check = (box: Locator): Promise<void> =>
  expect
    .poll(async () => {
      if (!(await box.isChecked())) await box.click({ force: true });
      return await box.isChecked();
    })
    .toBe(true);
