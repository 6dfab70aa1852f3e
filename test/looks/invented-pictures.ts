import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import { goTo } from '../browser/steps.ts';
import { exampleAnswers, fillIn } from '../support/example-forms.ts';

async function saved(page: Page, press: () => Promise<void>, as: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  await (await waiting).saveAs(as);
  return as;
}

/** Letters are made, three of them noted as sent, and two forms filled in. Stands on Innspill. */
export async function fillInForms(page: Page, words: ScreenWords, data: string): Promise<readonly string[]> {
  const l = words.letters;
  const into = join(data, 'skjema');
  mkdirSync(into);
  await page.getByRole('tab', { name: words.record.tabs.letters }).click();
  // A month from now, so that it has not passed.
  const [year = '', month = '', day = ''] = new Date(Date.now() + 30 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  await page.getByLabel(l.fields.deadline).fill(`${Number(day)}.${Number(month)}.${year}`);
  await page.getByLabel(l.fields.contactRole).fill('rådgiver');
  await page.getByLabel(l.fields.contactEmail).fill('innspill@eksempelfylket.example');
  await page.getByLabel(l.fields.caseNumber).fill('26/01234');
  await page
    .getByRole('group', { name: l.neutral(4) })
    .getByText(l.languages.nb, { exact: true })
    .click();
  await page.getByRole('button', { name: l.makeRequest(null) }).click();
  const link = page.getByRole('link', { name: words.package.download });
  const zip = await saved(page, () => link.click(), join(data, 'brev.zip'));
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(zip))));
  for (const [name, bytes] of files) writeFileSync(join(into, basename(name)), bytes);
  for (const name of ['Halsebygd', 'Sjøholmen', 'Storvatn'])
    await page.getByRole('checkbox', { name: l.select(name) }).check();
  await page.getByRole('button', { name: l.markSent }).click();
  const made = files.map(([name]) => basename(name)).filter((name) => name.includes('svarskjema'));
  return ['9904', '9903'].map((kommune) => {
    const answers = exampleAnswers[kommune]?.answers ?? {};
    const vague = kommune === '9904' ? { ...answers, can: 'ca. 15' } : answers;
    return fillIn(into, made, kommune, 'xlsx', vague, into);
  });
}

/** What is shown of kommuner that answer, and of files that come from somebody else. Ends on another screen. */
export async function inventedPictures(
  page: Page,
  words: ScreenWords,
  keepAs: (name: string) => Promise<void>,
  { data, forms }: { readonly data: string; readonly forms: readonly string[] },
): Promise<void> {
  await goTo(page, 'innspill', words);
  await page.getByRole('tab', { name: words.record.tabs.letters }).click();
  await keepAs('brev');
  await page.getByRole('tab', { name: words.record.tabs.forms, exact: true }).click();
  await page.getByTestId('form-field').setInputFiles(forms);
  await page.getByText(words.forms.summary(2, 0)).waitFor();
  await keepAs('skjema');
  await page.getByRole('button', { name: words.forms.discard }).click();

  await goTo(page, 'anbefaling', words);
  const templates = page.locator('summary').filter({ hasText: words.packageMore.templates });
  await templates.click();
  await templates.evaluate((summary) => summary.scrollIntoView({ block: 'start' }));
  await keepAs('maler');
  await templates.click();
  await page.getByRole('button', { name: words.package.export, exact: true }).click();
  const zip = page.getByRole('link', { name: words.package.download });
  const made = await saved(page, () => zip.click(), join(data, 'anbefaling-eksempelfylket-2027.zip'));
  // The receipt of the package is left, so that the check stands by itself.
  await goTo(page, 'runde', words);
  await goTo(page, 'anbefaling', words);
  const verifying = page.getByRole('region', { name: words.packageMore.verify });
  await verifying.locator('input[type="file"]').setInputFiles(made);
  await verifying.getByRole('status').waitFor();
  await keepAs('kontroll');

  const { share, remove, receive } = words.roundFile;
  const name = 'Eksempelfylket 2027';
  await goTo(page, 'runde', words);
  const save = page.getByRole('button', { name: share.save });
  const file = await saved(page, () => save.click(), join(data, `${name}.fordel-runde`));
  const removing = page.getByRole('region', { name: remove.title });
  await removing.getByRole('button', { name: remove.start }).click();
  await removing.getByRole('button', { name: remove.yes(name) }).click();
  // Another round is opened in its place; the page for rounds from files is asked for by its command.
  await page.getByRole('heading', { level: 1, name: words.work.title }).waitFor();
  await page.locator('#search').fill(words.roundFile.commands.import);
  await page.keyboard.press('Enter');
  await page.getByTestId('round-file-field').setInputFiles(file);
  const question = page.getByRole('region', { name: receive.confirm(name) });
  await question.waitFor();
  // Whoever takes the pictures is not in them.
  await question.evaluate((panel, user) => {
    for (const line of panel.querySelectorAll('p'))
      line.textContent = line.textContent.replace(user, 'en.kollega');
  }, userInfo().username);
  await question.scrollIntoViewIfNeeded();
  await keepAs('rundefil');
  await question.getByRole('button', { name: receive.yes, exact: true }).click();
  await page.getByLabel(words.app.chooseRound).waitFor();
}
