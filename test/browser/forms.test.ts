import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { exampleAnswers, fillIn } from '../support/example-forms.ts';
import { openFordel, small } from './open-fordel.ts';
import { check, goTo, openSample, proposal, sumOfProposals } from './steps.ts';

const window = openFordel(small);
let forms: string;
let made: readonly string[];
beforeAll(() => {
  forms = join(window.data, 'skjemaer');
  mkdirSync(join(forms, 'svar'), { recursive: true });
});

const w = words.forms;
/** What axe finds, one line each, with the element it found it on. */
const findings = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};
const downloaded = async (link: string): Promise<Readonly<Record<string, Uint8Array>>> => {
  const waiting = window.page.waitForEvent('download');
  await window.page.getByRole('link', { name: link }).click();
  return unzipSync(new Uint8Array(readFileSync(await (await waiting).path())));
};
const formsTab = () => window.page.getByRole('tab', { name: words.record.tabs.forms, exact: true });

/** Eksempelfylket from letters and empty forms to another allocation; each test is a step and stands on the ones before. */
describe('forms out and in', () => {
  test('a letter and a form for each kommune are made, downloaded and noted as sent', async () => {
    const { page } = window;
    const l = words.letters;
    await openSample(page, words.start.invented);
    await goTo(page, 'innspill');
    await page.getByRole('tab', { name: words.record.tabs.letters }).click();
    await page.getByLabel(l.fields.deadline).fill('31.12.2099');
    await page.getByLabel(l.fields.contactRole).fill('rådgiver');
    await page.getByLabel(l.fields.contactEmail).fill('innspill@eksempelfylket.example');
    await page
      .getByRole('group', { name: l.neutral(4) })
      .getByText(l.languages.nb, { exact: true })
      .click();
    await page.getByRole('button', { name: l.makeRequest(null) }).click();
    const zip = await downloaded(words.package.download);
    const names = Object.keys(zip).map((name) => basename(name));
    expect(names.filter((name) => /^99\d\d-.*\.txt$/.test(name))).toHaveLength(16);
    made = names.filter((name) => name.includes('svarskjema'));
    for (const [name, bytes] of Object.entries(zip)) writeFileSync(join(forms, basename(name)), bytes);
    expect(made).toHaveLength(32);
    await page.getByRole('checkbox', { name: l.selectAll }).check();
    await page.getByRole('button', { name: l.markSent }).click();
    await page.getByText(l.filters.missing(5)).waitFor();
  });

  test('the same forms can be made by themselves', async () => {
    await formsTab().click();
    await window.page.getByRole('button', { name: w.make(16) }).click();
    const zip = await downloaded(w.download);
    expect(
      Object.keys(zip)
        .map((name) => basename(name).replace(/-2027(?=\.)/, ''))
        .sort(),
    ).toEqual([...made].sort());
  });

  test('twelve filled-in forms are shown with what is new, what differs and what must be answered', async () => {
    const { page } = window;
    const paths = Object.entries(exampleAnswers).map(([kommunenummer, { answers }], index) =>
      fillIn(
        forms,
        made,
        kommunenummer,
        index % 2 === 0 ? 'xlsx' : 'docx',
        kommunenummer === '9904' ? { ...answers, can: 'ca. 15' } : answers,
        join(forms, 'svar'),
      ),
    );
    const empty = join(forms, made.find((name) => name.startsWith('9913-')) ?? '');
    await page.getByTestId('form-field').setInputFiles([...paths, empty]);
    await page.getByText(w.summary(12, 1)).waitFor();
    await page.getByText(w.states.empty({ kommune: '', year: '', round: '' })).waitFor();
    const accept = page.getByRole('button', { name: w.accept(12) });
    expect(await accept.isDisabled()).toBe(true);
    await page.locator('.forms-prefer label').filter({ hasText: w.preferNew }).click();
    await page.getByText(w.mustDecide(1)).waitFor();
    await page.getByText(w.whyNumber('ca. 15')).waitFor();
    expect(await findings()).toEqual([]);
    await page.getByRole('textbox', { name: w.number(w.fields.can) }).fill('15');
    await accept.click();
    await page
      .getByText(/^Tok inn svar fra 12 kommuner/)
      .first()
      .waitFor();
  });

  test('text from an e-mail is placed by topic, and only where the user says so', async () => {
    const { page } = window;
    await page
      .getByLabel(w.pasteText)
      .fill('Hei,\n\nBedriftene her søker kokker.\n\nVi har ti ledige boliger og kan bosette ti.');
    await page.getByLabel(w.kommune, { exact: true }).selectOption({ label: 'Vesterlia' });
    await page.getByRole('button', { name: w.pasteStart }).click();
    await page.getByRole('button', { name: w.suggestion(w.fields['topic-4']) }).click();
    await page.getByText(w.left(2)).waitFor();
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: w.savePlaces(1) }).click();
    await page.getByText(w.savedPlaces('Vesterlia')).first().waitFor();
  });

  test('the answers are assessed, and the allocation follows', async () => {
    const { page } = window;
    await goTo(page, 'fordeling');
    const total = await sumOfProposals(page);
    const before = await proposal(page, 'Halsebygd');
    await goTo(page, 'innspill');
    await page.getByRole('tab', { name: words.record.tabs.record, exact: true }).click();
    await page
      .getByRole('navigation', { name: words.input.list })
      .getByRole('button', { name: /^Halsebygd/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Halsebygd' }).waitFor();
    await page
      .getByRole('button', { name: new RegExp(words.input.topic[4]) })
      .first()
      .click();
    const text = page.getByRole('textbox', { name: new RegExp(`^${words.input.topic[4]}`) }).first();
    expect(await text.inputValue()).toBe('Bedriftene i Halsebygd søker fagarbeidere.');
    await check(page.locator('input[name="topic-4-assessment"][value="5"]'));
    const criterion = page.getByRole('button', {
      name: `${words.input.makeCriterion}: ${words.input.topic[4]}`,
    });
    if (await criterion.isVisible()) await criterion.click();
    await page.getByText(words.app.saved).first().waitFor();
    await goTo(page, 'fordeling');
    await expect.poll(() => proposal(page, 'Halsebygd')).toBeGreaterThan(before);
    expect(await sumOfProposals(page)).toBe(total);
  });

  test('one press takes the whole taking in back', async () => {
    const { page } = window;
    const undo = page.getByRole('button', { name: /^Angre/ });
    const nextUndo = () => undo.getAttribute('title');
    for (let name = ''; !name.includes(words.history['forms.accept']); ) {
      name = (await nextUndo()) ?? words.history['forms.accept'];
      await undo.click();
      await expect.poll(nextUndo).not.toBe(name);
    }
    await goTo(page, 'innspill');
    await page.getByRole('tab', { name: words.record.tabs.record, exact: true }).click();
    await page
      .getByRole('navigation', { name: words.input.list })
      .getByRole('button', { name: /^Halsebygd/ })
      .click();
    await page
      .getByRole('button', { name: new RegExp(words.input.topic[4]) })
      .first()
      .click();
    const text = page.getByRole('textbox', { name: new RegExp(`^${words.input.topic[4]}`) }).first();
    await expect.poll(() => text.inputValue()).toBe('');
  });
});
