import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { openFordel, small } from './open-fordel.ts';
import { goTo, openSample, proposal, sumOfProposals, workRow } from './steps.ts';

const { fordeling: words, work } = screensNb;
const window = openFordel(small);
beforeAll(async () => {
  await openSample(window.page, screensNb.start.invented);
});

/** What axe finds in a part of the screen; all of it is looked at in accessibility.test.ts. */
const findings = async (part: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).include(part).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

/** What a spreadsheet puts on the clipboard, pasted where the focus is. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

/** What Ctrl C puts on the clipboard. */
const copied = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const event = new ClipboardEvent('copy', {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
    return event.clipboardData?.getData('text/plain');
  });

const undo = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Angre/ }).click();
};

describe('the work table, by keyboard', () => {
  test('has a column of the user’s own, which is written in where it stands', async () => {
    const { page } = window;
    await page.getByRole('button', { name: words.columns.button, exact: true }).click();
    const panel = page.getByRole('region', { name: words.columns.title });
    await panel.getByRole('textbox', { name: words.columns.name, exact: true }).fill('Ledige boliger');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: /^Ledige boliger/ }).waitFor();
    expect(await findings('.side-panel')).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    const cell = workRow(page, 'Elvestrand').locator('.col-own');
    await cell.focus();
    await page.keyboard.type('12,5');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell.innerText()).toBe('12,5');
    // Enter went down one row, to the same column.
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('col-own');
  });

  test('stores what is typed in an own cell straight after undo, and says nothing of another', async () => {
    const { page } = window;
    const cell = workRow(page, 'Elvestrand').locator('.col-own');
    await cell.focus();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell.innerText()).toBe('4');
    await cell.focus();
    for (const key of ['Control+z', '7', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => cell.innerText()).toBe('7');
    expect(await page.getByText('siden du begynte').count()).toBe(0);
    await undo(page);
    await expect.poll(() => cell.innerText()).toBe('12,5');
  });

  test('takes in a column from a spreadsheet, says what did not fit, and takes it back in one step', async () => {
    const { page } = window;
    const own = workRow(page, 'Fagerlia').locator('.col-own');
    await own.focus();
    await paste(page, 'Kommune\tBoliger\nFagerlia\t44\nLomvik\t21\nUkjent\t3\n');
    const panel = page.getByRole('region', { name: words.paste.title });
    await panel.getByText(words.paste.unmatched(1)).waitFor();
    expect(await findings('.side-panel')).toEqual([]);
    await panel.getByRole('button', { name: words.paste.apply(2) }).click();
    await expect.poll(() => own.innerText()).toBe('44');
    // One goes on where one pasted.
    await expect.poll(() => own.evaluate((cell) => cell === document.activeElement)).toBe(true);
    await undo(page);
    await expect.poll(() => own.innerText()).toBe('');
    await expect.poll(() => workRow(page, 'Elvestrand').locator('.col-own').innerText()).toBe('12,5');
  });

  test('locks a pasted column with one reason', async () => {
    const { page } = window;
    const before = await sumOfProposals(page);
    await workRow(page, 'Fagerlia').locator('.col-proposal').focus();
    await paste(page, 'Fagerlia\t50\nLomvik\t10\n');
    const panel = page.getByRole('region', { name: words.paste.title });
    await panel.getByLabel(words.paste.into).selectOption('lock');
    await panel.getByRole('button', { name: words.paste.apply(2) }).click();
    await panel.getByText(words.paste.needsReason).waitFor();
    await panel.getByRole('textbox', { name: words.paste.reason }).fill('Avtalt i møtet');
    await panel.getByRole('button', { name: words.paste.apply(2) }).click();
    await expect.poll(() => proposal(page, 'Fagerlia')).toBe(50);
    expect(await sumOfProposals(page)).toBe(before);
    await undo(page);
    await expect.poll(() => proposal(page, 'Fagerlia')).not.toBe(50);
  });

  test('keeps a note on a cell, shows it where the focus is, and lists it', async () => {
    const { page } = window;
    const cell = workRow(page, 'Midtbygda').locator('.col-proposal');
    await cell.focus();
    await page.keyboard.press('Shift+F2');
    await page.getByRole('textbox', { name: words.notes.text, exact: true }).fill('Avklar med plan');
    await page.getByRole('button', { name: words.notes.save }).press('Enter');
    await page.getByRole('button', { name: words.notes.button(1) }).click();
    await page.getByRole('button', { name: words.notes.go(work.columns.proposal, 'Midtbygda') }).click();
    expect(await page.locator('.cell-tip').innerText()).toContain('Avklar med plan');
    expect(await findings('.side-panel')).toEqual([]);
    await page
      .getByRole('region', { name: words.notes.title })
      .getByRole('button', { name: words.columns.close })
      .click();
  });

  test('bounds a kommune with a reason, and the number follows', async () => {
    const { page } = window;
    const cell = workRow(page, 'Midtbygda').locator('.col-bound');
    await cell.focus();
    await page.keyboard.press('F2');
    const form = page.getByRole('form', { name: `${words.editor.bounds}: Midtbygda` });
    await form.getByLabel(words.editor.highest).fill('25');
    await expect.poll(() => proposal(page, 'Midtbygda')).toBe(25);
    await form.getByLabel(work.lockReason).fill('Få ledige boliger');
    expect(await findings('.row-panel')).toEqual([]);
    await form.getByRole('button', { name: words.editor.save }).press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(await cell.innerText()).toContain(work.boundMax(25));
  });

  test('copies the cell that has the focus, and those chosen with Shift and arrows or with the pointer', async () => {
    const { page } = window;
    const from = workRow(page, 'Elvestrand').locator('.col-inhabitants');
    await from.focus();
    expect(await copied(page)).toBe('38240');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await copied(page)).toMatch(/^38240\t72\r\n\d+\t\d+$/);
    await page.keyboard.press('Escape');
    const to = workRow(page, 'Fagerlia').locator('.col-lastYear');
    await from.hover();
    await page.mouse.down();
    await to.hover();
    await page.mouse.up();
    expect(await copied(page)).toMatch(/^38240\t72\r\n\d+\t\d+$/);
    // A press on one cell lets go of the others.
    await to.click();
    expect(await copied(page)).toMatch(/^\d+$/);
  });
});

describe('scenarios', () => {
  test('lie side by side: what is changed in one changes no other, and the sums are equal', async () => {
    const { page } = window;
    const s = words.scenarios;
    const before = await proposal(page, 'Elvestrand');
    await page.getByRole('button', { name: s.add }).click();
    await page.getByRole('textbox', { name: s.name }).fill('Uten fjorårets tall');
    await page.keyboard.press('Enter');
    await page.getByText(s.notRecommended('Uten fjorårets tall')).waitFor();
    await page.getByRole('slider', { name: work.continuity }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => proposal(page, 'Elvestrand')).not.toBe(before);
    await page.getByRole('button', { name: s.compare }).click();
    const table = page.getByRole('table', { name: s.caption });
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Elvestrand' }) });
    await expect.poll(async () => Number(await row.locator('.proposal').first().innerText())).toBe(before);
    const sums = await table.locator('tfoot .proposal').allInnerTexts();
    expect(new Set(sums).size).toBe(1);
    expect(await findings('.scenario-pane')).toEqual([]);
    await page.getByRole('button', { name: s.compare }).click();
    await page.getByLabel(s.actions('Uten fjorårets tall')).selectOption('recommend');
    await page.getByText(s.notRecommended('Uten fjorårets tall')).waitFor({ state: 'detached' });
    await undo(page);
    await expect.poll(() => proposal(page, 'Elvestrand')).toBe(before);
  });
});

describe('Kriterier', () => {
  test('shows nominal beside effective weight, saves the year’s set, and Fordeling has the same numbers', async () => {
    const { page } = window;
    const k = words.kriterier;
    await goTo(page, 'kriterier');
    const line = page.getByRole('row').filter({ hasText: 'Helt ledige av arbeidsstyrken' });
    const shares = await line.locator('.share-bar').allInnerTexts();
    expect(shares).toHaveLength(2);
    await page.getByLabel(k.saveSource).fill('Fylkestinget, sak 12/26');
    await page.getByRole('button', { name: k.save }).press('Enter');
    await page.getByRole('heading', { name: `${k.title} 2027 (2027)` }).waitFor();
    expect(await findings('.kriterier-sets')).toEqual([]);
    await page.getByRole('button', { name: k.startFrom('Per innbygger') }).press('Enter');
    await page.getByText(k.emptyTable).waitFor();
    await page.getByRole('button', { name: k.startFrom(`${k.title} 2027 (2027)`) }).press('Enter');
    await line.waitFor();
    expect(await line.locator('.share-bar').allInnerTexts()).toEqual(shares);
  });

  test('leads from a reason to the file and the cell it was read from', async () => {
    const { page } = window;
    await goTo(page, 'fordeling');
    await workRow(page, 'Fagerlia').locator('.col-proposal').focus();
    await page.getByRole('tab', { name: screensNb.robustness.tabs.reasons }).click();
    await page.getByRole('button', { name: words.reasons.sourceOf(work.parts.inhabitants) }).press('Enter');
    await page.getByText(/celle B\d+/).waitFor();
  });
});
