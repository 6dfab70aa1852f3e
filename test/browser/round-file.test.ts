import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openFordel } from './open-fordel.ts';
import { goTo } from './steps.ts';

const window = openFordel();

test('a round is saved as a file, removed, looked into and taken in again', async () => {
  const { page } = window;
  const { share, remove, receive } = words.roundFile;
  const name = 'Eksempelfylket 2027';
  await page.getByRole('button', { name: words.start.invented }).click();
  await page.getByLabel(words.app.chooseRound).waitFor();
  const search = page.locator('#search');
  await search.fill(words.roundFile.commands.export);
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: share.title }).getByRole('button', { name: share.save }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${name}.fordel-runde`);
  const file = join(window.data, 'fra-kollega.fordel-runde');
  await download.saveAs(file);

  const removing = page.getByRole('region', { name: remove.title });
  await removing.getByRole('button', { name: remove.start }).click();
  await removing.getByRole('button', { name: remove.yes(name) }).click();
  await page.getByRole('heading', { name: words.start.title }).waitFor();

  await page.getByTestId('round-file-field').setInputFiles(file);
  const question = page.getByRole('region', { name: receive.confirm(name) });
  await question.getByText(/kommuner, måltall/).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await question.getByRole('button', { name: receive.yes, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.work.title }).waitFor();
  await expect
    .poll(() => page.getByLabel(words.app.chooseRound).locator('option:checked').innerText())
    .toBe(name);
});

test('a file of the same round comes in beside it, under a label that can be changed', async () => {
  const { page } = window;
  const { receive } = words.roundFile;
  const name = 'Eksempelfylket 2027';
  const label = 'fra en kollega';
  await page.locator('#search').fill(words.roundFile.commands.import);
  await page.keyboard.press('Enter');
  await page.getByTestId('round-file-field').setInputFiles(join(window.data, 'fra-kollega.fordel-runde'));
  const question = page.getByRole('region', { name: receive.confirm(name) });
  const place = question.getByRole('group', { name: receive.where(name) });
  const field = place.getByLabel(receive.label);
  expect(await field.inputValue()).toMatch(/^fra /);
  await field.fill('');
  await place.getByText(receive.taken).waitFor();
  expect(await question.getByRole('button', { name: receive.yes, exact: true }).isDisabled()).toBe(true);
  await field.fill(label);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await question.getByRole('button', { name: receive.yes, exact: true }).click();
  const menu = page.getByLabel(words.app.chooseRound, { exact: true });
  const shown = () => menu.locator('option:checked').innerText();
  await expect.poll(shown).toBe(`${name} (${label})`);
  expect(await menu.locator('option').allInnerTexts()).toContain(name);

  await goTo(page, 'runde');
  const { runder } = words;
  const rounds = page.getByRole('region', { name: runder.title, exact: true });
  await rounds.getByLabel(runder.compareWith).selectOption({ label: name });
  await rounds.getByRole('columnheader', { name: runder.noLabel }).first().waitFor();
  await rounds.getByRole('textbox', { name: runder.labelOf(`${name} (${label})`) }).fill('andre utkast');
  await page.keyboard.press('Enter');
  await expect.poll(shown).toBe(`${name} (andre utkast)`);
  await page.getByRole('button', { name: /^Angre/ }).click();
  await expect.poll(shown).toBe(`${name} (${label})`);
});
