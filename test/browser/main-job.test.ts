import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { sharedData } from '../support/shared-data.ts';
import { openFordel } from './open-fordel.ts';
import { goTo, openSample, proposal, sumOfProposals, workRow } from './steps.ts';

const cli = join(import.meta.dirname, '../../electron/cli/fordel.ts');
const imdi = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');
const run = promisify(execFile);

/** `fordel verify PACKAGE`: its exit status and what it said. */
const verify = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  try {
    const { stdout } = await run(process.execPath, [cli, 'verify', path]);
    return { status: 0, text: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, text: stdout + stderr };
  }
};

const window = openFordel();

/** One user's afternoon; each test is a step of it and stands on the ones before. */
describe('from a file to a verified recommendation', () => {
  test('the first start says what Fordel is and offers a sample', async () => {
    const { page } = window;
    await page.getByRole('heading', { level: 1, name: words.start.title }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await openSample(page);
    await goTo(page, 'fordeling');
    await page.getByText(words.app.shared(641, 641)).waitFor();
    expect(await sumOfProposals(page)).toBe(641);
    await expect.poll(() => page.locator('tr[data-kommune]').count()).toBe(24);
  });

  test('an invented table is read, looked at and confirmed, and can be undone and done again', async () => {
    const { page } = window;
    await goTo(page, 'grunnlag');
    const table = 'Kommune;Plasser\n5001 Trondheim;3,5\n5006 Steinkjer;5\n5007 Namsos;4,2\n';
    await page.getByTestId('file-field').setInputFiles({
      name: 'behov.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table, 'latin1'),
    });
    const card = page.getByRole('region', { name: 'behov.csv', exact: true });
    await card.getByRole('heading', { name: 'behov.csv' }).waitFor();
    await card.getByText(words.basis.matchedOf(3, 38), { exact: true }).waitFor();
    // A heading of no known source: the user says what the column is, and the file is read again.
    await card.getByRole('combobox', { name: words.basis.columnIs('Plasser') }).selectOption('vgs_kapasitet');
    await card.getByRole('button', { name: words.basis.confirm }).click();
    await card.waitFor({ state: 'detached' });
    const sources = page.getByRole('region', { name: words.basis.sources });
    await sources.getByText('behov.csv').first().waitFor();
    await page.getByRole('button', { name: /^Angre/ }).click();
    await expect.poll(() => sources.getByText('behov.csv').count()).toBe(0);
    await page.getByRole('button', { name: /^Gjør om/ }).click();
    await sources.getByText('behov.csv').first().waitFor();
  });

  test.skipIf(imdi === null)("IMDi's own file of 74 898 rows is read while the window answers", async () => {
    const { page } = window;
    await goTo(page, 'grunnlag');
    await page.getByTestId('file-field').setInputFiles(imdi ?? '');
    const card = page.getByRole('region', { name: 'imdi_bosatt_anmodede_lang_2023_latin1.csv', exact: true });
    await card.getByText('74 898').first().waitFor();
    if ((await card.locator('.conflicts').count()) > 0) {
      await card.getByRole('radio', { name: words.basis.preferOld }).check();
    }
    await card.getByRole('button', { name: words.basis.confirm }).click();
    await card.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: words.basis.sources })
      .getByText('imdi_bosatt_anmodede_lang_2023_latin1.csv')
      .first()
      .waitFor();
  });

  test.each([
    ['egentlig.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'PDF'],
    ['ingensted.csv', 'Kommune;Behov\n5001 Trondheim;3\n5099 Ingensted;1\n', 'Ingensted'],
  ])('%s is refused with the reason and changes nothing', async (name, text, reason) => {
    const { page } = window;
    await page
      .getByTestId('file-field')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    const card = page.getByRole('region', { name, exact: true });
    expect(await card.getByRole('alert').innerText()).toContain(reason);
    await card.getByText(words.basis.nothingChanged).waitFor();
    await card.getByRole('button', { name: words.app.close }).click();
    await card.waitFor({ state: 'detached' });
  });

  test('innspill from a kommune are saved as they are written', async () => {
    const { page } = window;
    await goTo(page, 'innspill');
    await page
      .getByRole('navigation', { name: words.input.list })
      .getByRole('button', { name: /^Steinkjer/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Steinkjer' }).waitFor();
    const text = `${words.input.topic[1]}: ${words.input.text}`;
    await page.getByLabel(text).fill('Oppdiktet innspill: kommunen har plass på alle nivåer.');
    await page.getByRole('radio', { name: words.input.ratings[5], exact: true }).first().check();
    await page.getByLabel(words.input.capacityFields.can).fill('40');
    await page.getByLabel(words.input.capacityFields.can).blur();
    await page.getByText(words.app.saved).waitFor();
    await page.reload();
    await page.getByRole('navigation', { name: words.app.steps }).waitFor();
    await goTo(page, 'innspill');
    await page
      .getByRole('navigation', { name: words.input.list })
      .getByRole('button', { name: /^Steinkjer/ })
      .click();
    expect(await page.getByLabel(text).inputValue()).toContain('plass på alle nivåer');
    expect(await page.getByLabel(words.input.capacityFields.can).inputValue()).toBe('40');
  });

  test('a slider moves the numbers as it is moved, and the sum stays', async () => {
    const { page } = window;
    await goTo(page, 'fordeling');
    const before = await proposal(page, 'Trondheim');
    const slider = page.getByRole('slider', { name: words.work.size });
    await slider.focus();
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => proposal(page, 'Trondheim')).toBeGreaterThan(before);
    expect(await sumOfProposals(page)).toBe(641);
    await slider.blur();
    await page.getByRole('button', { name: `${words.app.undo}: ${words.history['criteria.save']}` }).click();
    await expect.poll(() => proposal(page, 'Trondheim')).toBe(before);
    await page.getByRole('button', { name: new RegExp(`^${words.app.redo}`) }).click();
    await expect.poll(() => proposal(page, 'Trondheim')).toBeGreaterThan(before);
  });

  test('a lock needs a reason, shows what it does, and holds', async () => {
    const { page } = window;
    await workRow(page, 'Trondheim')
      .getByRole('button', { name: words.work.lockOf('Trondheim') })
      .click();
    const editor = page.getByRole('form', { name: words.work.lockTitle('Trondheim') });
    await editor.getByLabel(words.work.lockNumber).fill('140');
    await editor.getByRole('button', { name: words.work.lockSave }).click();
    await editor.getByText(words.work.lockNeedsReason).waitFor();
    await editor.getByLabel(words.work.lockReason).fill('Oppdiktet grunn: vedtaket er alt gjort');
    await editor.getByRole('button', { name: words.work.lockSave }).click();
    await editor.waitFor({ state: 'detached' });
    await workRow(page, 'Trondheim')
      .getByRole('button', { name: words.work.lockedAt('Trondheim', 140) })
      .waitFor();
    expect(await proposal(page, 'Trondheim')).toBe(140);
    expect(await sumOfProposals(page)).toBe(641);
  });

  test('the number is held against other rules, and shown in the meeting, one press from its row', async () => {
    const { page } = window;
    // The sentence under the table says who gets more and who fewer.
    await page
      .locator('.work-notes')
      .getByText(words.work.effectSentence('Trondheim', 140, true))
      .waitFor();
    await page.getByRole('tab', { name: words.robustness.tabs.rules }).click();
    const chosen = page.locator('.rules tr[data-selected]');
    await chosen.getByRole('rowheader', { name: 'Trondheim' }).waitFor();
    expect(await chosen.getByRole('cell').allInnerTexts()).toHaveLength(7);
    await page.getByRole('tab', { name: words.robustness.tabs.reasons }).click();
    const inMeeting = page.getByRole('heading', { level: 1, name: /^Vi anbefaler 140 for Trondheim/ });
    for (const show of [
      () => page.getByRole('button', { name: words.work.showInMeeting }).click(),
      () => page.keyboard.press('Shift+F5'),
    ]) {
      await show();
      await inMeeting.waitFor();
      await page.keyboard.press('Escape');
      await page.locator('main.screen-fordeling[aria-busy="false"]').waitFor();
    }
  });

  test('the package that is exported holds all of it, and verifies by itself', async () => {
    const { page } = window;
    const shown = new Map<string, number>();
    for (const row of await page.locator('tr[data-kommune]').all()) {
      shown.set(
        (await row.getAttribute('data-kommune')) ?? '',
        Number(await row.locator('.proposal').innerText()),
      );
    }
    await goTo(page, 'anbefaling');
    await page.getByRole('button', { name: words.package.export }).click();
    await page.getByRole('heading', { name: words.package.receipt(1) }).waitFor({ timeout: 300_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.package.download }).click(),
    ]);
    const zip = join(window.data, 'lastet-ned.zip');
    await download.saveAs(zip);
    expect(statSync(zip).size).toBeGreaterThan(10_000);

    const exports = join(window.data, 'anbefalinger');
    const folder =
      readdirSync(exports, { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';
    const json = JSON.parse(readFileSync(join(exports, folder, 'anbefaling.json'), 'utf8')) as {
      readonly target: number;
      readonly numbers: Readonly<Record<string, number>>;
    };
    expect(json.target).toBe(641);
    expect(json.numbers).toEqual(Object.fromEntries(shown));
    expect(json.numbers['5001']).toBe(140);
    const text = JSON.stringify(json);
    expect(text).toContain('plass på alle nivåer');
    expect(text).toContain('Oppdiktet grunn');
    expect(text).not.toContain(window.data);

    expect(await verify(join(exports, folder))).toMatchObject({ status: 0 });
    expect(await verify(zip)).toMatchObject({ status: 0 });
  });

  test('everything is there after a restart, and undo reaches back over it', async () => {
    expect(await window.restart()).toBe(0);
    const { page } = window;
    await page.getByRole('navigation', { name: words.app.steps }).waitFor();
    await goTo(page, 'fordeling');
    expect(await proposal(page, 'Trondheim')).toBe(140);
    await page.getByRole('button', { name: new RegExp(`^${words.app.undo}: `) }).click();
    await workRow(page, 'Trondheim')
      .getByRole('button', { name: words.work.lockOf('Trondheim') })
      .waitFor();
    expect(await sumOfProposals(page)).toBe(641);
  });
});
