import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openFordel } from './open-fordel.ts';
import { goTo, openSample, proposal, workRow } from './steps.ts';

const { map, moete, charts } = words;
const window = openFordel();

/** What axe finds, one line each. */
const findings = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window.page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

/** A square around each of two kommuner of the sample, in degrees. */
const squares = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ['9901', 0],
    ['9902', 1],
  ].map(([number]) => ({ type: 'Feature', properties: { kommunenummer: number }, geometry: null })),
});

describe('the map', () => {
  test('is linked with the table both ways', async () => {
    const { page } = window;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await openSample(page);
    await goTo(page, 'fordeling');
    await page.locator('.bubble[data-kommune="5035"] .area').click();
    await expect.poll(() => workRow(page, 'Stjørdal').getAttribute('aria-selected')).toBe('true');
    await workRow(page, 'Røros').getByRole('rowheader').click();
    await page.locator('.bubble[data-kommune="5025"][data-selected]').waitFor();
    await workRow(page, 'Oppdal').hover();
    await page.locator('.bubble[data-kommune="5021"][data-hovered]').waitFor();
    // What is told of it lies over a whole line of the legend, and leaves no half of one.
    const [tip, legend] = await Promise.all(
      ['.map-tip', '.map-legend'].map((one) => page.locator(one).boundingBox()),
    );
    expect(tip?.x).toBe(legend?.x);
    expect(tip?.width).toBe(legend?.width);
    expect((tip?.y ?? 0) + (tip?.height ?? 0)).toBe((legend?.y ?? 0) + (legend?.height ?? 0));
    await page.locator('.bubble[data-kommune="5007"] .area').hover();
    await page.locator('.grid tr[data-kommune="5007"][data-hovered]').waitFor();
  });

  test('is one stop for the keyboard: arrows go to the nearest kommune, Enter chooses it', async () => {
    const { page } = window;
    const list = page.getByRole('listbox', { name: new RegExp(map.title) });
    await list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const south = await page.locator('.bubble[data-selected]').getAttribute('data-kommune');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const north = await page.locator('.bubble[data-selected]').getAttribute('data-kommune');
    expect(north).not.toBe(south);
    expect(await list.getByRole('option', { selected: true }).count()).toBe(1);
  });

  test('says why a file that is no map cannot be used', async () => {
    const { page } = window;
    const path = join(window.data, 'ikke-kart.json');
    writeFileSync(path, squares);
    await page.locator('.boundary-menu input').setInputFiles(path);
    await page
      .getByText(/er ikke et kart med områder/)
      .first()
      .waitFor();
  });

  test('is filled with the user’s own boundaries, which can be taken away again', async () => {
    const { page } = window;
    const ring = (lon: number, lat: number) => [
      [lon - 0.3, lat - 0.2],
      [lon + 0.3, lat - 0.2],
      [lon + 0.3, lat + 0.2],
      [lon - 0.3, lat + 0.2],
      [lon - 0.3, lat - 0.2],
    ];
    const feature = (number: string, lon: number, lat: number) => ({
      type: 'Feature',
      properties: { kommunenummer: number },
      geometry: { type: 'Polygon', coordinates: [ring(lon, lat)] },
    });
    const path = join(window.data, 'grenser.geojson');
    const features = [feature('5001', 10.42, 63.36), feature('5021', 9.6, 62.5)];
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
    await page.locator('.boundary-menu input').setInputFiles(path);
    await page.getByText(map.taken(2, 38)).first().waitFor();
    // The map may be laid out anew as the boundaries come, so that a press can miss.
    await expect
      .poll(async () => {
        await page.locator('path.land[data-kommune="5021"]').click();
        return await workRow(page, 'Oppdal').getAttribute('aria-selected');
      })
      .toBe('true');
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: map.remove }).click();
    await page.locator('.bubble[data-kommune="5021"]').waitFor();
  });

  test('and the charts can be saved as a picture', async () => {
    const { page } = window;
    const saved = page.waitForEvent('download');
    await page.getByLabel(charts.picture).selectOption('svg');
    expect((await saved).suggestedFilename()).toMatch(/\.svg$/);
    await page.locator('.picture .segmented').getByText(charts.asChart, { exact: true }).click();
    for (const kind of ['robustness', 'steps', 'targets', 'size']) {
      await page.getByLabel(charts.which).selectOption(kind);
      await page.locator('.chart svg').first().waitFor();
    }
    expect(await findings()).toEqual([]);
    const png = page.waitForEvent('download');
    await page.getByLabel(charts.picture).selectOption('png');
    expect((await png).suggestedFilename()).toMatch(/\.png$/);
  });
});

describe('the meeting', () => {
  test('goes through its pages by the keys of a presenter remote, and axe finds nothing there', async () => {
    const { page } = window;
    await goTo(page, 'moete');
    await page.getByRole('button', { name: moete.start }).first().click();
    const titles: string[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      await page.getByRole('button', { name: new RegExp(`^Side ${turn + 1} av`) }).waitFor();
      titles.push(await page.getByRole('heading', { level: 1 }).innerText());
      await page.keyboard.press('PageDown');
    }
    expect(new Set(titles).size).toBe(5);
    expect(await findings()).toEqual([]);
    await page.keyboard.press('End');
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Home');
    await page.getByRole('heading', { level: 1, name: titles[0] ?? '' }).waitFor();
  });

  test('logs a change with who asked and why, locks the number, and goes on where it was', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /^Side 1 av/ }).click();
    await page.locator('.overview').getByRole('button', { name: 'Oppdal' }).click();
    await page.getByRole('button', { name: moete.outcomes.agreed }).click();
    await page.getByRole('button', { name: moete.outcomes.agreed, pressed: true }).waitFor();
    await page.getByRole('button', { name: moete.logChange }).click();
    await page.getByLabel(moete.changeNumber).fill('27');
    await page.getByText(words.work.therefore).waitFor();
    await page.getByLabel(moete.changeBy).fill('Kommunedirektøren');
    await page.getByLabel(moete.changeWhy).fill('Ledige boliger');
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: moete.changeSave }).click();
    await page.getByRole('heading', { level: 1, name: /27 for Oppdal/ }).waitFor();
    // A place is kept when it has stood a moment.
    await page.waitForTimeout(800);
    await page.keyboard.press('Escape');
    const log = page.locator('.meeting-log');
    await log.getByText('Kommunedirektøren').waitFor();
    await log.getByText(moete.outcomes.agreed, { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Fortsett på side/ }).click();
    await page.getByRole('heading', { level: 1, name: /27 for Oppdal/ }).waitFor();
    await page.keyboard.press('Escape');
    await goTo(page, 'fordeling');
    expect(await proposal(page, 'Oppdal')).toBe(27);
  });

  test('with one kommune shows nothing of the others’ text', async () => {
    const { page } = window;
    await page.locator('#search').fill('Eksempelfylket');
    await page.getByRole('option', { name: words.commands.invented }).click();
    await page.locator('.rail-foot').getByText(words.app.exampleInvented).waitFor();
    await goTo(page, 'moete');
    await page.locator('.meeting-card select').selectOption({ label: 'Elvestrand' });
    await page.locator('.meeting-card').nth(1).getByRole('button', { name: moete.start }).click();
    await page.locator('.meeting-foot').getByText(moete.formSafe.dialog).waitFor();
    const told: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      await page.waitForTimeout(200);
      told.push(await page.locator('.meeting').innerText());
      await page.keyboard.press('PageDown');
    }
    // What the sample's kommuner have written, each of itself.
    expect(told.join('\n')).toContain('Elvestrand tar imot elever');
    expect(told.join('\n')).not.toContain('Granvik deler');
    expect(told.join('\n')).not.toContain(moete.progressLacking);
    await page.keyboard.press('Escape');
  });
});
