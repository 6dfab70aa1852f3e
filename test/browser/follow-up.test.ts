import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { coveredNames } from './covered-names.ts';
import { openFordel } from './open-fordel.ts';
import { check, goTo, openSample, workRow } from './steps.ts';

const { oppfolging: own, oppfolgingKart: kart } = words;
const window = openFordel();
beforeAll(async () => {
  await openSample(window.page);
});

/** What axe finds, one line each. */
const findings = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

describe('the follow-up', () => {
  test('warns beside the field of more enslige mindreårige than are asked in all, and saves the number', async () => {
    const { page } = window;
    await goTo(page, 'oppfolging');
    await page.getByRole('button', { name: own.more('Namsos') }).click();
    const field = page.getByRole('textbox', { name: own.fieldOf(own.askedMinors, 'Namsos') });
    await field.fill('141');
    const warning = page.getByText(own.minorsAbove.asked('140'));
    await warning.waitFor();
    expect(await field.getAttribute('aria-describedby')).toBe(await warning.getAttribute('id'));
    await page.getByRole('textbox', { name: own.fieldOf(own.decidedMinors, 'Namsos') }).fill('141');
    await page.getByText(own.minorsAbove.decided('140')).waitFor();
    await page.getByRole('button', { name: /^Angre: vedtak, Namsos/ }).waitFor();
    expect(await findings()).toEqual([]);
    const language = page.getByRole('banner');
    await check(language.getByRole('radio', { name: words.app.nn }));
    await page.getByText(screensNn.oppfolging.minorsAbove.asked('140')).waitFor();
    await check(language.getByRole('radio', { name: words.app.nb }));
    await field.fill('140');
    await warning.waitFor({ state: 'detached' });
  });

  test('says in words what is no number of persons, and keeps what is written until it is mended', async () => {
    const { page } = window;
    const field = page.getByRole('textbox', { name: own.fieldOf(own.columns.asked, 'Steinkjer') });
    await field.fill('mange');
    await page.getByRole('textbox', { name: own.fieldOf(own.columns.decided, 'Steinkjer') }).focus();
    await page.getByText(words.input.wholePersons).waitFor();
    expect(await field.inputValue()).toBe('mange');
    await field.fill('');
    await page.getByText(words.input.wholePersons).waitFor({ state: 'detached' });
  });

  test('has a map that is one stop for the keyboard: arrows go to the nearest kommune, Enter keeps its numbers', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: kart.tabs.aaret }).focus();
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: kart.tabs.historikk, selected: true }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.state-map [data-kommune="5001"]').waitFor();
    const list = page.getByRole('listbox', { name: new RegExp(kart.map) });
    await list.focus();
    await page.keyboard.press('End');
    const south = await page.locator('.state-map [data-hovered]').getAttribute('data-kommune');
    const said = await list.getAttribute('aria-activedescendant');
    const option = list.getByRole('option').and(page.locator(`[id="${said}"]`));
    const text = await option.innerText();
    await page.getByText(text, { exact: true }).first().waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const north = page.locator('.state-map [data-selected]');
    expect(await north.getAttribute('data-kommune')).not.toBe(south);
    expect(await list.getByRole('option', { selected: true }).count()).toBe(1);
    expect(await findings()).toEqual([]);
    await page.locator('.state-map [data-kommune="5001"] .area').click();
    await page.locator('.state-map [data-kommune="5001"][data-selected]').waitFor();
  });

  test('has room in its map for every name it writes, whatever the colour says', async () => {
    const { page } = window;
    expect(await page.locator('.state-map .name').count()).toBeGreaterThan(20);
    expect(await coveredNames(page, '.state-map')).toEqual([]);
    await page.getByText(kart.by.settled, { exact: true }).click();
    await page.locator('.map-legend').getByText(kart.settled.all).waitFor();
    expect(await coveredNames(page, '.state-map')).toEqual([]);
    await page.getByText(kart.by.decision, { exact: true }).click();
  });
});

describe('a screen', () => {
  test('begins at its top, however far the one before was scrolled', async () => {
    const { page } = window;
    const scrolled = () => page.locator('main').evaluate((main) => main.scrollTop);
    await goTo(page, 'runde');
    await page.getByRole('heading', { name: words.oppfolging.next }).scrollIntoViewIfNeeded();
    expect(await scrolled()).toBeGreaterThan(0);
    await goTo(page, 'grunnlag');
    expect(await scrolled()).toBe(0);
  });

  test('with a list brings the kommune that was chosen elsewhere to sight in it', async () => {
    const { page } = window;
    await goTo(page, 'fordeling');
    await workRow(page, 'Orkland').getByRole('rowheader').click();
    await goTo(page, 'innspill');
    const list = page.getByRole('navigation', { name: words.input.list });
    const chosen = list.getByRole('button', { name: /^Orkland/ });
    await expect
      .poll(async () => {
        const [frame, row] = [await list.boundingBox(), await chosen.boundingBox()];
        if (frame === null || row === null) return false;
        return row.y >= frame.y && row.y + row.height <= frame.y + frame.height;
      })
      .toBe(true);
  });
});

describe('a change that is logged in a meeting', () => {
  test('asks which kommune it is of, where the page is of none, and takes «−5» for five fewer', async () => {
    const { page } = window;
    const { moete, work } = words;
    await goTo(page, 'moete');
    await page.locator('.meeting-card .ds-button').first().click();
    await page.locator('.meeting-foot').waitFor();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: moete.logChange }).click();
    const form = page.getByRole('form', { name: moete.changeTitle });
    await form.getByLabel(moete.changeNumber).fill('-5');
    await form.getByRole('button', { name: moete.changeSave }).click();
    await form.getByText(moete.needsKommune).waitFor();
    await form.getByRole('combobox').selectOption({ label: 'Verdal' });
    await form.getByText(work.lockSteps(21)).waitFor();
    await form.getByLabel(moete.changeBy).fill('Verdal kommune');
    await form.getByLabel(moete.changeWhy).fill('Færre boliger');
    expect(await findings()).toEqual([]);
    await form.getByRole('button', { name: moete.changeSave }).click();
    await page.getByText(moete.changeSaved('Verdal', 16)).first().waitFor();
  });

  test('is written over the page at 200 %, and nothing of the page is drawn over it', async () => {
    const { page } = window;
    const { moete } = words;
    await page.locator('.meeting-page').focus();
    await page.keyboard.press('Home');
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('PageDown');
    await page.locator('.tall-fall').waitFor();
    await page.setViewportSize({ width: 640, height: 400 });
    await page.getByRole('button', { name: moete.logChange }).click();
    const labels = page.getByRole('form', { name: moete.changeTitle }).locator('label');
    const hidden = await labels.evaluateAll((all) =>
      all.filter((label) => {
        const { left, top, height } = label.getBoundingClientRect();
        const above = document.elementFromPoint(left + 8, top + Math.min(height, 20) / 2);
        return above !== null && above.closest('.tall-fall') !== null;
      }),
    );
    expect(hidden).toHaveLength(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
