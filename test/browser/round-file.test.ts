import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openWindow, type TestWindow } from './open-window.ts';
import { type Fordel, startFordel } from './start-fordel.ts';

let data: string;
let fordel: Fordel;
let window: TestWindow;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'fordel-runde-'));
  fordel = await startFordel(data);
  window = await openWindow(fordel);
});
afterAll(async () => {
  window.expectClean();
  await window.close();
  await fordel.stop();
  rmSync(data, { recursive: true, force: true });
});

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
  const file = join(data, 'fra-kollega.fordel-runde');
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
