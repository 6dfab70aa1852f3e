import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { openFordel, small } from './open-fordel.ts';
import { check, goTo, openSample } from './steps.ts';

const words = screensNb.input;
const own = screensNb.record;
const window = openFordel(small);
beforeAll(async () => {
  await openSample(window.page, screensNb.start.invented);
  await goTo(window.page, 'innspill');
});

const tab = (name: string) => window.page.getByRole('tab', { name }).click();
const findings = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};
const undo = async (): Promise<void> => {
  await window.page.getByRole('banner').getByRole('button', { name: screensNb.app.undo }).click();
  await window.page.getByText(screensNb.app.saved).first().waitFor();
};

describe('the record of a kommune', () => {
  test('a region is assessed once for its kommuner, and each of them shows it as the fylkeskommune’s', async () => {
    const { page } = window;
    await tab(own.tabs.fylke);
    await page.getByRole('button', { name: /Ytre/ }).click();
    await check(page.getByRole('radio', { name: words.ratings[5], exact: true }));
    expect(await findings()).toEqual([]);
    await tab(own.tabs.record);
    await page.getByRole('navigation', { name: words.list }).getByRole('button', { name: 'Lomvik' }).click();
    const topic2 = page.getByRole('button', {
      name: new RegExp(`${words.topic[2]}.*${own.writtenForRegion('Ytre')}`),
    });
    await topic2.click();
    await page.getByText(own.judgement(words.ratings[5])).waitFor();
    expect(await findings()).toEqual([]);
    await undo();
    await page.getByText(own.judgement(words.ratings[3])).waitFor();
  });

  test('an assessment without a text is kept, and warned of', async () => {
    const { page } = window;
    await page
      .getByRole('navigation', { name: words.list })
      .getByRole('button', { name: 'Halsebygd' })
      .click();
    await check(page.getByRole('radio', { name: words.ratings[4], exact: true }));
    await page.getByText(own.noText).waitFor();
    await page.getByText(screensNb.app.saved).waitFor();
    expect(await findings()).toEqual([]);
  });

  test('two joint frames that cross are refused with both names; one outside the fylke is taken in', async () => {
    const { page } = window;
    await tab(own.tabs.samarbeid);
    await page.getByRole('button', { name: /^Voksenopplæringen i Fagerlia/ }).click();
    await page.getByRole('checkbox', { name: own.joint }).click({ force: true });
    await page
      .getByText(own.clash('Voksenopplæringen i Fagerlia', 'Flyktningtjenesten Ytre', 'Granvik'))
      .waitFor();
    await page.getByRole('combobox', { name: own.outside }).fill('5001');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: own.removeMember('Trondheim') }).waitFor();
    await page.getByText(screensNb.app.saved).waitFor();
    expect(await findings()).toEqual([]);
  });

  test('whoever is led from a kommune to its samarbeid, or to the plans, has the focus there', async () => {
    const { page } = window;
    const hasFocus = (place: Locator) =>
      expect.poll(() => place.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab(own.tabs.record);
    await page.getByRole('button', { name: own.startWith('') }).press('Enter');
    await hasFocus(page.locator('.topic-head button[aria-expanded="true"]'));
    await page.getByRole('button', { name: /^Fjern Samarbeid/ }).press('Enter');
    await hasFocus(page.getByRole('tab', { name: own.tabs.samarbeid }));
    await tab(own.tabs.record);
    await page.getByRole('button', { name: words.topic[6] }).press('Enter');
    await page.getByRole('button', { name: own.editPlans }).press('Enter');
    await hasFocus(page.getByRole('heading', { name: own.plansTitle }));
    await tab(own.tabs.samarbeid);
  });

  test('the tabs are walked with the arrow keys, and axe finds nothing in dark either', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: own.tabs.samarbeid }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'Eksempelfylket' }).waitFor();
    await check(page.getByRole('banner').getByRole('radio', { name: screensNb.app.dark }));
    for (const name of [own.tabs.fylke, own.tabs.samarbeid, own.tabs.record]) {
      await tab(name);
      expect(await findings()).toEqual([]);
    }
  });
});
