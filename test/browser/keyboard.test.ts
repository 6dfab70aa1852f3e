import { describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openFordel } from './open-fordel.ts';
import { proposal, sumOfProposals } from './steps.ts';

const window = openFordel();

/** More stops than this before the one that is sought, and nobody would find it. */
const patience = 60;

/** Presses Tab until the focus is on what the selector names; answers how often. */
async function tabTo(selector: string): Promise<number> {
  for (let pressed = 1; pressed <= patience; pressed += 1) {
    await window.page.keyboard.press('Tab');
    if (await window.page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) {
      return pressed;
    }
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** Tabs to a button by what it says. */
async function tabToName(name: string): Promise<void> {
  for (let pressed = 1; pressed <= patience; pressed += 1) {
    await window.page.keyboard.press('Tab');
    const said = await window.page.evaluate(() => document.activeElement?.textContent ?? '');
    if (said.trim().startsWith(name)) return;
  }
  throw new Error(`Tab does not come to «${name}»`);
}

describe('without a pointer, by Tab, arrows and Enter', () => {
  test('a kommune is found, its reasons read, its number locked with a reason, and the package made', async () => {
    const { page } = window;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabToName(words.start.sample);
    await press('Enter');
    await page.locator('table.grid .proposal').first().waitFor();

    await tabTo('table.grid [data-cell]');
    const name = page.locator('table.grid :focus');
    for (let row = 0; row < 40; row += 1) {
      if ((await name.count()) > 0 && (await name.innerText()).startsWith('Oppdal')) break;
      await press('ArrowDown');
      if (row === 0) await press('Home');
    }
    expect(await name.innerText()).toMatch(/^Oppdal/);
    await press('Enter');
    await page.getByRole('heading', { level: 2, name: /^Vi anbefaler \d+ for Oppdal/ }).waitFor();
    const before = await sumOfProposals(page);

    // Enter on a name tells why; F2 writes.
    const form = page.getByRole('form', { name: words.work.lockTitle('Oppdal') });
    expect(await form.count()).toBe(0);
    await press('F2');
    await form.waitFor();
    // Five fewer, as a user would say it.
    const now = await proposal(page, 'Oppdal');
    await page.keyboard.insertText('−5');
    await tabTo('form input, form textarea');
    await page.keyboard.insertText('Fem færre boliger enn i fjor');
    await press('Enter');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => proposal(page, 'Oppdal')).toBe(now - 5);
    expect(await sumOfProposals(page)).toBe(before);

    await tabToName(words.steps.anbefaling);
    await press('Enter');
    await page.locator('main.screen-anbefaling[aria-busy="false"]').waitFor();
    await tabToName(words.package.export);
    await press('Enter');
    await page.getByRole('heading', { name: words.package.receipt(1) }).waitFor({ timeout: 300_000 });
  });

  test('a kommune that was searched for has the focus in its row, where a number that is written begins a lock', async () => {
    const { page } = window;
    await page.keyboard.press('Control+K');
    await page.keyboard.insertText('malvik');
    await page.keyboard.press('Enter');
    const cell = page.locator('table.grid tr[data-kommune="5031"] .col-proposal');
    await expect.poll(() => cell.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('9');
    await page.getByRole('form', { name: words.work.lockTitle('Malvik') }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => cell.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  });
});
