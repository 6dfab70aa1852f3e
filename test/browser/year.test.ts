import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { sharedData } from '../support/shared-data.ts';
import { openFordel } from './open-fordel.ts';
import { goTo, openSample } from './steps.ts';

const imdi = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');

const window = openFordel();

const findings = async (): Promise<readonly string[]> =>
  (await new AxeBuilder({ page: window.page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  );
/** The cells of a row by its heading, as they are read. */
const cells = async (table: Locator, name: string): Promise<readonly string[]> => {
  const heading = window.page.getByRole('rowheader', { name, exact: true });
  const row = table.getByRole('row').filter({ has: heading });
  const texts = await row.first().locator('td').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
};
const makePackage = async (version: number): Promise<void> => {
  const { page } = window;
  await goTo(page, 'anbefaling');
  await page.getByRole('button', { name: words.package.export }).click();
  await page.getByRole('heading', { name: words.package.receipt(version) }).waitFor();
};

describe.skipIf(imdi === null)('two years of Trøndelag, with the numbers of IMDi’s own file', () => {
  test('2022: the first recommendation of 641 is made, and IMDi’s file read', async () => {
    const { page } = window;
    await openSample(page);
    await makePackage(1);
    await goTo(page, 'grunnlag');
    await page.getByTestId('file-field').setInputFiles(imdi ?? '');
    const card = page.getByRole('region', { name: 'imdi_bosatt_anmodede_lang_2023_latin1.csv', exact: true });
    await card.getByText(words.historie.followed(1548)).waitFor();
    await card.getByRole('button', { name: words.basis.confirm }).click();
    await card.waitFor({ state: 'detached' });
  });

  test('anmodning and vedtak stand beside it; a reservation is marked, and a deviation explained', async () => {
    const { page } = window;
    await goTo(page, 'oppfolging');
    const own = words.oppfolging;
    const table = page.getByRole('region', { name: own.table });
    // Recommended, deviation, share; what is asked, decided and settled stands in fields, and in the sums as text.
    await expect
      .poll(() => cells(table, own.sum))
      .toEqual(['641', '3 790', '+3 149', '3 610', '3 121', '86 %', '']);
    await table.getByRole('button', { name: own.more('Steinkjer') }).click();
    await table.getByRole('checkbox', { name: own.noFamily }).check();
    await table.getByText(own.notAllowed).waitFor();
    await table
      .getByRole('textbox', { name: own.fieldOf(own.explanation, 'Steinkjer') })
      .fill('Behovet økte etter anbefalingen.');
    await table.getByRole('textbox', { name: own.fieldOf(own.columns.settled, 'Steinkjer') }).focus();
    await page.getByRole('button', { name: /^Angre: vedtak, Steinkjer/ }).waitFor();
  });

  test('the map has a kommune in each state, the chart what is left, the history goes back to 1995', async () => {
    const { page } = window;
    const { oppfolgingKart: kart, historie } = words;
    await page.getByRole('tab', { name: kart.tabs.kart }).click();
    await page.locator('.state-map [data-kommune="5001"]').waitFor();
    await page.locator('.segmented').getByText(kart.by.settled, { exact: true }).click();
    await page.getByText(kart.settled.all).first().waitFor();
    expect(await findings()).toEqual([]);
    await page.getByRole('tab', { name: kart.tabs.historikk }).click();
    const title = historie.tableTitle(historie.chartTitle('Trøndelag', 1995, 2023));
    const table = page.getByRole('region', { name: title });
    await expect.poll(() => cells(table, '2022')).toEqual(['641', '3 790', '3 610', 'minst 3 121']);
    expect(await cells(table, '1995')).toEqual(['–', '617', '551', '–']);
    await page.getByLabel(historie.place, { exact: true }).selectOption({ label: 'Trondheim' });
    await page.getByText(historie.merged('Klæbu', 2020)).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByLabel(words.charts.picture).selectOption('svg');
    expect(readFileSync(await (await saved).path(), 'utf8')).toContain('Trondheim: anmodet');
    expect(await findings()).toEqual([]);
  });

  test('March: 3 790 is beyond ± 10 %, the ladder and a full run agree, and a new version is made', async () => {
    const { page } = window;
    await goTo(page, 'runde');
    await page.getByLabel(words.round.number, { exact: true }).fill('3790');
    await page.getByLabel(words.round.source, { exact: true }).fill('IMDis nye anmodning');
    await page.getByLabel(words.round.date, { exact: true }).first().fill('18.3.2022');
    await page.getByRole('button', { name: words.round.addTarget }).click();
    // What is reckoned next is from the target before to this one.
    await page.getByText('IMDis nye anmodning').first().waitFor();
    const effect = page.getByRole('region', { name: words.oppfolging.effect });
    await effect.getByLabel(words.oppfolging.floors).selectOption('decided');
    await effect.getByRole('button', { name: words.oppfolging.reckon, exact: true }).click();
    await effect.getByText(words.oppfolging.beyond).waitFor();
    await effect.getByText(words.oppfolging.agrees(3149)).waitFor();
    await makePackage(2);
  });

  test('the deadlines can be taken into a calendar', async () => {
    const { page } = window;
    await goTo(page, 'runde');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: words.oppfolging.calendar }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('UID:vedtak-50-2022@fordel\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20220201\r\n');
  });

  test('2023 is made of it: last year’s numbers are IMDi’s 3 790, and 2022 is put away and compared with', async () => {
    const { page } = window;
    await page.getByRole('button', { name: words.oppfolging.copy }).click();
    await page.getByText(words.oppfolging.copied(2023, 3790)).first().waitFor();
    const menu = page.getByLabel(words.app.chooseRound, { exact: true });
    await expect.poll(() => menu.locator('option:checked').innerText()).toBe('Trøndelag 2023');
    await goTo(page, 'runde');
    await page.getByRole('button', { name: words.runder.archiveRound('Trøndelag 2022') }).click();
    await expect.poll(() => menu.locator('option').allInnerTexts()).not.toContain('Trøndelag 2022');
    const rounds = page.getByRole('region', { name: words.runder.title, exact: true });
    await rounds.getByLabel(words.runder.compareWith).selectOption({ label: 'Trøndelag 2022' });
    const table = rounds.getByRole('region', { name: words.runder.compare });
    // 2022, 2023 and the change of what was recommended, asked, decided and settled; nothing is recommended for 2023 yet.
    await expect
      .poll(() => cells(table, words.runder.sum))
      .toEqual([
        '3 790',
        '–',
        '–',
        '3 790',
        '3 930',
        '+140',
        '3 610',
        '3 400',
        '−210',
        '3 121',
        '2 005',
        '−1 116',
      ]);
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: words.runder.restoreRound('Trøndelag 2022') }).click();
    await expect.poll(() => menu.locator('option').allInnerTexts()).toContain('Trøndelag 2022');
  });
});
