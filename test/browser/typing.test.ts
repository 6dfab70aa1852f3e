import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { openWindow, type TestWindow } from './open-window.ts';
import { type Fordel, startFordel } from './start-fordel.ts';
import { goTo, openSample } from './steps.ts';

const words = screensNb.input;
const own = screensNb.record;
const topic1 = (page: Page) =>
  page.getByRole('textbox', { name: `${words.topic[1]}: ${words.text}`, exact: true });
const choose = (page: Page, kommune: string) =>
  page.getByRole('navigation', { name: words.list }).getByRole('button', { name: kommune }).click();

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function start(data: string): Promise<Fordel> {
  const fordel = await startFordel(data);
  open.push({ close: () => fordel.kill() });
  return fordel;
}

async function look(fordel: Fordel): Promise<TestWindow> {
  const window = await openWindow(fordel, { width: 1280, height: 800 });
  open.push(window);
  return window;
}

/** The last of our words in what is sent to be stored. */
const lastWord = (sent: string): string | null => [...sent.matchAll(/ord\d+/g)].at(-1)?.[0] ?? null;

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'fordel-typing-'));

async function begin(): Promise<{ readonly data: string; readonly fordel: Fordel; readonly page: Page }> {
  const data = newFolder();
  const fordel = await start(data);
  const { page } = await look(fordel);
  await openSample(page, screensNb.start.invented);
  await goTo(page, 'innspill');
  await choose(page, 'Halsebygd');
  return { data, fordel, page };
}

/** What is in the field for topic 1 of Halsebygd, in a window that has just been opened. */
async function found(fordel: Fordel): Promise<string> {
  const { page } = await look(fordel);
  await goTo(page, 'innspill');
  await choose(page, 'Halsebygd');
  await page.getByRole('heading', { level: 1, name: 'Halsebygd' }).waitFor();
  return topic1(page).inputValue();
}

describe('what is typed', () => {
  it('is stored while it is typed, and all that was answered for is found again where the program is killed', async () => {
    const { data, fordel, page } = await begin();
    const field = topic1(page);
    let answered: readonly string[] = [];
    page.on('response', (response) => {
      const word = lastWord(response.request().postData() ?? '');
      if (word !== null && response.ok()) answered = [...answered, word];
    });
    await field.focus();
    let text = '';
    const type = async (word: string): Promise<void> => {
      await page.keyboard.type(`${word} `);
      text += `${word} `;
      await page.waitForTimeout(60);
    };
    for (let n = 1; answered.length < 2; n += 1) await type(`ord${n}`);
    const killed = fordel.kill();
    for (const word of ['under', 'og', 'etter']) await type(word);
    await killed;
    // Nothing is lost in the window either, and it says that it is not stored.
    expect(await field.inputValue()).toBe(text);
    await field.blur();
    await page.getByText(own.stuck).waitFor();
    const kept = await found(await start(data));
    expect(text.startsWith(kept)).toBe(true);
    for (const word of answered) expect(kept.split(' ')).toContain(word);
  });

  it('is found again of what letters share and of an archive number, where the program is killed', async () => {
    const { data, fordel, page } = await begin();
    const letters = screensNb.letters;
    await page.getByRole('tab', { name: own.tabs.letters }).click();
    const role = page.getByLabel(letters.fields.contactRole);
    const stored = (text: string) =>
      page.waitForResponse((answer) => answer.ok() && (answer.request().postData() ?? '').includes(text));
    let saved = stored('Rådgiver');
    await role.pressSequentially('Rådgiver ');
    await saved;
    // A space at the end outlives being saved, and a half-written address is kept too.
    saved = stored('Rådgiver integrering');
    const address = stored('post@eks');
    await role.pressSequentially('integrering');
    await page.getByLabel(letters.fields.contactEmail).pressSequentially('post@eks');
    await Promise.all([saved, address]);
    const number = stored('21/417');
    await page.getByRole('button', { name: 'Halsebygd', exact: true }).click();
    await page.getByLabel(letters.theirRef).pressSequentially('21/417');
    await number;
    await fordel.kill();
    const { page: again } = await look(await start(data));
    await goTo(again, 'innspill');
    await again.getByRole('tab', { name: own.tabs.letters }).click();
    await expect
      .poll(() => again.getByLabel(letters.fields.contactRole).inputValue())
      .toBe('Rådgiver integrering');
    expect(await again.getByLabel(letters.fields.contactEmail).inputValue()).toBe('post@eks');
    await again.getByText(letters.notEmail).waitFor();
    await again.getByRole('button', { name: 'Halsebygd', exact: true }).click();
    expect(await again.getByLabel(letters.theirRef).inputValue()).toBe('21/417');
  });

  it('waits in the window while the program cannot be reached, and is stored when it can', async () => {
    const { fordel, page } = await begin();
    await page.route('**/rpc', (route) => route.abort());
    await topic1(page).fill('Skrevet uten forbindelse');
    await page.getByText(own.stuck).waitFor();
    await choose(page, 'Granvik');
    await page.unroute('**/rpc');
    await page.getByText(screensNb.app.saved).waitFor();
    await choose(page, 'Halsebygd');
    expect(await topic1(page).inputValue()).toBe('Skrevet uten forbindelse');
    expect(await found(fordel)).toBe('Skrevet uten forbindelse');
  });

  it('is stored where the kommune, the tab, the screen or the page is left at once', async () => {
    const { fordel, page } = await begin();
    await topic1(page).fill('Byttet kommune');
    await choose(page, 'Lomvik');
    await topic1(page).fill('Byttet fane');
    await page.getByRole('tab', { name: own.tabs.fylke }).click();
    await page.getByRole('textbox', { name: `${words.topic[6]}: ${words.text}` }).fill('Byttet skjermbilde');
    await goTo(page, 'fordeling');
    await goTo(page, 'innspill');
    await choose(page, 'Tverråsen');
    await topic1(page).fill('Lukket siden');
    await page.goto('about:blank');
    const { page: again } = await look(fordel);
    await goTo(again, 'innspill');
    for (const [kommune, text] of [
      ['Tverråsen', 'Lukket siden'],
      ['Lomvik', 'Byttet fane'],
      ['Halsebygd', 'Byttet kommune'],
    ] as const) {
      await choose(again, kommune);
      await again.getByRole('heading', { level: 1, name: kommune }).waitFor();
      expect(await topic1(again).inputValue()).toBe(text);
    }
    await again.getByRole('tab', { name: own.tabs.fylke }).click();
    const plans = again.getByRole('textbox', { name: `${words.topic[6]}: ${words.text}` });
    expect(await plans.inputValue()).toBe('Byttet skjermbilde');
  });

  it('is not looked up by a spell-checker', async () => {
    const { page } = await begin();
    for (const tab of [own.tabs.record, own.tabs.samarbeid, own.tabs.fylke]) {
      await page.getByRole('tab', { name: tab }).click();
      const checked = await page
        .locator('input, textarea')
        .evaluateAll((fields) => fields.filter((field) => (field as HTMLElement).spellcheck).length);
      expect(checked).toBe(0);
    }
  });
});
