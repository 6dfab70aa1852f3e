import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { tourStops } from '../../renderer/store/help-slice.ts';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openFordel, small } from './open-fordel.ts';
import { goTo, proposal, workRow } from './steps.ts';

const { hjelp, kopier } = words;
const window = openFordel(small);

const button = (name: string | RegExp) => window.page.getByRole('button', { name, exact: true });
const findings = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};
const openTool = (name: string) =>
  window.page.getByRole('navigation', { name: words.app.steps }).getByRole('button', { name }).click();

test('the tour goes through its stops and can be left at any of them', async () => {
  const { page } = window;
  await button(hjelp.tour.start).click();
  const tour = page.getByRole('complementary', { name: hjelp.tour.region });
  await tour.getByText(hjelp.tour.stops.runde).waitFor();
  expect(await findings()).toEqual([]);
  await tour.getByRole('button', { name: hjelp.tour.next }).click();
  await tour.getByText(hjelp.tour.at(2, tourStops.length)).waitFor();
  await page.keyboard.press('Escape');
  await tour.waitFor({ state: 'detached' });
  await page.locator('main.screen-grunnlag').waitFor();
});

test('F1 and the help button open the chapter of the tab or part that is looked at, where it has one', async () => {
  const { page } = window;
  const chapter = (name: string) =>
    page
      .getByRole('navigation', { name: hjelp.chapters })
      .locator('[aria-current]')
      .getByText(name)
      .waitFor();
  const { tabs } = words.record;
  for (const [tab, title] of [
    [tabs.record, 'Innspill: brev, svar og vurdering'],
    [tabs.letters, 'Brev til kommunene'],
    [tabs.forms, 'Skjema ut, svar inn'],
  ] as const) {
    for (const ask of [() => page.keyboard.press('F1'), () => button(hjelp.step).click()]) {
      await goTo(page, 'innspill');
      await page.getByRole('tab', { name: tab }).click();
      await ask();
      await chapter(title);
    }
  }
  await goTo(page, 'anbefaling');
  await page.keyboard.press('F1');
  await chapter('Anbefaling: pakken til IMDi');
  await goTo(page, 'anbefaling');
  await page.getByRole('region', { name: words.packageMore.verify }).getByRole('button').focus();
  await page.keyboard.press('F1');
  await chapter('Kontroller en pakke du har fått');
  await goTo(page, 'fordeling');
});

test('help is searched, shows its picture and every key, and a support file without a word of a kommune', async () => {
  const { page } = window;
  await page.keyboard.press('F1');
  const picture = page.getByRole('article').getByRole('img');
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(1280);
  expect(await findings()).toEqual([]);
  const chapters = page.getByRole('navigation', { name: hjelp.chapters });
  await chapters.getByRole('searchbox').fill('sainte-laguë');
  await chapters.getByText(hjelp.hits(1)).waitFor();
  await chapters.getByRole('searchbox').fill('');
  await chapters.getByRole('button', { name: hjelp.keys }).click();
  await page.getByRole('columnheader', { name: hjelp.keyHead }).waitFor();
  await page.getByRole('row', { name: new RegExp(`F1.*${hjelp.command}`) }).waitFor();
  await chapters.getByRole('button', { name: hjelp.about }).click();
  await button(hjelp.licencesShow).click();
  await page.getByRole('region', { name: hjelp.licences }).locator('pre').waitFor();
  await button(hjelp.support.show).click();
  await button(hjelp.support.save).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: hjelp.support.download }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('"fordel"');
  expect(text).not.toContain('Trondheim');
  expect(await findings()).toEqual([]);
});

/** Brings back the copy that was taken for this reason, from the screen of backups. */
async function restore(reason: string): Promise<void> {
  const { page } = window;
  await openTool(kopier.step);
  const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: reason }) });
  await row.first().getByRole('button', { name: kopier.restore }).first().click();
  const asked = page.locator('.confirm-panel');
  await asked.getByText(kopier.confirmText).waitFor();
  expect(await findings()).toEqual([]);
  await asked.getByRole('button', { name: kopier.confirm, exact: true }).click();
  await page.getByText(kopier.restored).first().waitFor();
  await goTo(page, 'fordeling');
}

test('a backup is taken and brought back, and so is what was there before it', async () => {
  const { page } = window;
  const name = 'Oppdal';
  await button(/^Tilbake til /).click();
  await openTool(kopier.step);
  await button(kopier.make).press('Enter');
  await page.getByText(kopier.made).first().waitFor();
  expect(await button(kopier.make).evaluate((one) => one === document.activeElement)).toBe(true);
  await goTo(page, 'fordeling');
  const before = await proposal(page, name);
  await workRow(page, name).getByRole('button').click();
  const form = page.getByRole('form', { name: words.work.lockTitle(name) });
  await form.getByLabel(words.work.lockNumber).fill(String(before + 7));
  await form.getByLabel(words.work.lockReason).fill('Avtalt i møte');
  await form.getByRole('button', { name: words.work.lockSave }).click();
  await expect.poll(() => proposal(page, name)).toBe(before + 7);
  await restore(kopier.reasons.asked);
  await expect.poll(() => proposal(page, name)).toBe(before);
  await restore(kopier.reasons.restore);
  await expect.poll(() => proposal(page, name)).toBe(before + 7);
});
