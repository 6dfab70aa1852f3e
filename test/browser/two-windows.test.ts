import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { small } from './open-fordel.ts';
import { openWindow } from './open-window.ts';
import { startFordel } from './start-fordel.ts';
import { goTo, openSample } from './steps.ts';

const { input, record, app } = screensNb;
const own = record.otherWindow;
const opened: { close(): Promise<unknown> }[] = [];
const windows: Page[] = [];
let fordelAddress = '';
beforeAll(async () => {
  const fordel = await startFordel(mkdtempSync(join(tmpdir(), 'fordel-two-')));
  fordelAddress = fordel.address;
  opened.push({ close: () => fordel.stop() });
  for (const at of [0, 1]) {
    const window = await openWindow(fordel, small);
    opened.push(window);
    const { page } = window;
    windows.push(page);
    if (at === 0) await openSample(page, screensNb.start.invented);
    await goTo(page, 'innspill');
    await page
      .getByRole('navigation', { name: input.list })
      .getByRole('button', { name: 'Halsebygd' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Halsebygd' }).waitFor();
  }
});
afterAll(async () => {
  for (const one of opened.toReversed()) await one.close();
});

/** Both windows. */
function both(): readonly [Page, Page] {
  const [a, b] = windows;
  if (a === undefined || b === undefined) throw new Error('The windows are opened before the tests.');
  return [a, b];
}
const field = (page: Page): Locator =>
  page.getByRole('textbox', { name: `${input.topic[1]}: ${input.text}`, exact: true });
const clash = (page: Page): Locator => page.getByRole('alert').filter({ hasText: own.title });
/** Keeps what a window saves on its way, from when it is sent until it is let go. */
async function hold(page: Page, call: string, write: () => Promise<void>): Promise<() => void> {
  const [sent, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route('**/rpc', async (route) => {
    if (route.request().postData()?.includes(`"${call}"`) === true) {
      sent.resolve();
      await go.promise;
    }
    await route.continue();
  });
  await write();
  await sent.promise;
  return () => go.resolve();
}
const saved = (page: Page): Promise<void> => page.getByText(app.saved).first().waitFor();

describe('a number that is written in two windows at once', () => {
  test('is written over by neither before one has seen both and chosen', async () => {
    const [a, b] = both();
    const number = (page: Page): Locator =>
      page.getByRole('textbox', { name: input.capacityFields.can, exact: true });
    const other = (page: Page): Locator => page.getByRole('region', { name: own.otherTitle });
    const release = await hold(b, 'capacity.save', () => number(b).fill('35'));
    await number(a).fill('40');
    await saved(a);
    release();
    await other(b).waitFor();
    expect(await number(b).inputValue()).toBe('35');
    expect(await other(b).locator('dd').innerText()).toBe(`40 ${own.here('35')}`);
    const { violations } = await new AxeBuilder({ page: b }).include('.clash').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await other(b).getByRole('button', { name: own.keepMine }).click();
    await other(b).waitFor({ state: 'detached' });
    await saved(b);
    await expect.poll(() => number(a).inputValue()).toBe('35');
  });
});

describe('many windows of one browser', () => {
  test('save as one does: what tells them of each other takes no line from them', async () => {
    const [a] = both();
    const more = await Promise.all(Array.from({ length: 3 }, () => a.context().newPage()));
    for (const page of more) {
      page.setDefaultTimeout(60_000);
      await page.goto(fordelAddress);
      await page.getByRole('navigation', { name: screensNb.app.steps }).waitFor();
    }
    await field(a).fill('Skrevet med mange vinduer åpne.');
    await saved(a);
    for (const page of more) await page.close();
    await expect.poll(() => field(both()[1]).inputValue()).toBe('Skrevet med mange vinduer åpne.');
  });
});

describe('a text that is written in two windows at once', () => {
  test('is lost in neither: who was not stored keeps it, sees the other, and keeps both', async () => {
    const [a, b] = both();
    // B's words are on their way when A's are stored, and come after them.
    const release = await hold(b, 'innspill.save', () => field(b).fill('Tekst fra B.'));
    await field(a).fill('Tekst fra A.');
    await saved(a);
    release();
    await clash(b).waitFor();
    const [told, mine, theirs] = [b, 'Tekst fra B.', 'Tekst fra A.'];
    expect(await field(told).inputValue()).toBe(mine);
    expect(await clash(told).locator('blockquote').innerText()).toBe(theirs);
    await told.getByText(own.short, { exact: true }).waitFor();
    const other = a;
    expect(await field(other).inputValue()).toBe(theirs);
    const { violations } = await new AxeBuilder({ page: told }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    // Neither has focus in the other window any more: there the text follows what is stored.
    await other.getByRole('heading', { name: 'Halsebygd' }).first().click();
    await saved(other);
    await clash(told).getByRole('button', { name: own.both }).click();
    await clash(told).waitFor({ state: 'detached' });
    await saved(told);
    await expect.poll(() => field(other).inputValue()).toBe(`${mine}\n\n${theirs}`);
    expect(await field(told).inputValue()).toBe(`${mine}\n\n${theirs}`);
  });

  test('stays under the hands of who is in the field, also when all of it is saved', async () => {
    const [a, b] = both();
    await field(a).fill('Nytt fra A.');
    await saved(a);
    await expect.poll(() => field(b).inputValue()).toBe('Nytt fra A.');
    await field(b).fill('Nytt fra B.');
    await clash(a).waitFor();
    expect(await field(a).inputValue()).toBe('Nytt fra A.');
    await clash(a).getByRole('button', { name: own.theirs }).click();
    await clash(a).waitFor({ state: 'detached' });
    await saved(a);
    expect(await field(a).inputValue()).toBe('Nytt fra B.');
  });
});
