import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { letterScreenNb as words } from '../../shared/i18n/letter-screen-nb.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { openFordel, small } from './open-fordel.ts';
import { goTo, openSample } from './steps.ts';

const window = openFordel(small);
beforeAll(async () => {
  await openSample(window.page, screensNb.start.invented);
  await goTo(window.page, 'innspill');
  await window.page.getByRole('tab', { name: screensNb.record.tabs.letters }).click();
});

const button = (name: string) => window.page.getByRole('button', { name, exact: true });

describe('from the letters to the delivery', () => {
  test('what the letters share is saved as it is typed, and a letter is made, sent and answered', async () => {
    const { page } = window;
    await page.getByRole('heading', { name: words.title(11, 16) }).waitFor();
    await page.getByLabel(words.fields.deadline).fill('31.12.2099');
    await page.getByLabel(words.fields.contactRole).fill('rådgiver');
    await page.getByLabel(words.fields.contactEmail).fill('innspill@eksempelfylket.example');
    await page.getByLabel(words.fields.contactEmail).press('Tab');
    await page.getByText(/^Fristen er 31\.12\.2099/).waitFor();
    await page.getByRole('checkbox', { name: words.select('Halsebygd') }).check();
    await button(words.makeRequest(1)).click();
    await page.getByText(words.madeHelp).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: screensNb.package.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Brev om innspill Eksempelfylket 2027.zip');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Halsebygd' }) });
    await row.getByText(words.statuses.made).waitFor();
    await button(words.markSent).click();
    await row.getByText(words.statuses.sent, { exact: true }).waitFor();
    await button('Halsebygd').click();
    await page.getByText('Innspel før busetjing av flyktningar i').waitFor();
    await page.getByLabel(words.repliedOn, { exact: true }).fill('12.5.2026');
    await row.getByText(`${words.statuses.answered}, ${words.empty}`).waitFor();
    // The rail counts by the same rule: a noted answer is one, also where nothing has come of it yet.
    await page.getByRole('heading', { name: words.title(12, 16) }).waitFor();
    await page
      .getByRole('navigation', { name: screensNb.app.steps })
      .getByText(screensNb.status.lacking(4))
      .waitFor();
    await page.getByLabel(words.journalNumber, { exact: true }).fill('26/01234-5');
    await page.getByLabel(words.journalDate, { exact: true }).fill('2.5.2026');
    await page.getByLabel(words.replyJournalNumber).fill('26/01234-9');
    await page.getByLabel(words.replyJournalDate).fill('13.5.2026');
    await page.getByLabel(words.replyJournalDate).press('Tab');
    await button(words.close).click();
    await button('Halsebygd').click();
    await expect
      .poll(() => page.getByLabel(words.journalDate, { exact: true }).inputValue())
      .toBe('2.5.2026');
    expect(await page.getByLabel(words.journalNumber, { exact: true }).inputValue()).toBe('26/01234-5');
    expect(await page.getByLabel(words.replyJournalNumber).inputValue()).toBe('26/01234-9');
    expect(await page.getByLabel(words.replyJournalDate).inputValue()).toBe('13.5.2026');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await button(words.close).click();
  });

  test('the innspill are delivered, and read back', async () => {
    const { page } = window;
    await button(words.deliver).click();
    await page.getByText(words.deliveredOk).waitFor();
    const folder = readdirSync(window.data, { recursive: true }).map(String);
    expect(
      folder.some((name) => name.endsWith(join('Innspill Eksempelfylket 2027 v1', 'innspill.pdf'))),
    ).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.letters-delivery').getByRole('link', { name: screensNb.package.download }).click(),
    ]);
    const zip = join(window.data, 'innspill.zip');
    await download.saveAs(zip);
    await goTo(page, 'anbefaling');
    const { verify, innspillAgree } = screensNb.packageMore;
    const verifying = page.getByRole('region', { name: verify });
    await verifying.locator('input[type="file"]').setInputFiles(zip);
    await verifying.getByText(innspillAgree('Eksempelfylket 2027', 16, 5)).waitFor();
  });
});
