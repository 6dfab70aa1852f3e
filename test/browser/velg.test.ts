import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFordel } from './open-fordel.ts';
import { openSample } from './steps.ts';

const window = openFordel();
beforeAll(async () => {
  await openSample(window.page);
  await window.page.getByRole('button', { name: 'Velg k av n' }).click();
});

const findings = async () =>
  (await new AxeBuilder({ page: window.page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  );

describe('choosing two of three invented clusters', () => {
  test('a call is made and its candidates assessed, each letter kept', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Ny utlysning' }).click();
    await page.getByRole('tab', { name: 'Regler og vekter' }).click();
    await page.getByRole('textbox', { name: 'Antall som skal velges' }).fill('2');
    await page.getByRole('button', { name: 'Legg til kjennetegn' }).click();
    await page.getByRole('button', { name: 'Legg til regel' }).click();
    expect(await findings()).toEqual([]);
    await page.getByRole('tab', { name: 'Kandidater' }).click();
    for (const [at, [name, value, mark]] of [
      ['Nordmottaket', 'privat', '9'],
      ['Sørmottaket', 'privat', '8,5'],
      ['Vestmottaket', 'kommunal', '3'],
    ].entries()) {
      await page.getByRole('button', { name: 'Legg til kandidat' }).click();
      const row = page.locator('.velg-candidates tbody tr').nth(at);
      const [nameCell, valueCell, markCell] = [0, 1, 2].map((cell) =>
        row.getByRole('textbox').or(row.getByRole('combobox')).nth(cell),
      );
      await nameCell?.fill(String(name));
      await valueCell?.fill(String(value));
      await markCell?.fill(String(mark));
    }
    await page.getByText('Lagret', { exact: true }).waitFor();
    expect(await findings()).toEqual([]);
  });

  test('the best set keeps the rule, and the price of spread is told', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: 'Resultat' }).click();
    await page.getByText('Alle 3 sett er undersøkt. 2 følger reglene.').waitFor();
    expect(await page.locator('.velg-set li').allTextContents()).toEqual(['Nordmottaket', 'Vestmottaket']);
    await page.getByText('Spredningen koster 5,50 poeng.').waitFor();
    await page.getByText('0,50 poeng lavere: Sørmottaket og Vestmottaket').waitFor();
    expect(await findings()).toEqual([]);
  });

  test('undo takes the last candidate’s mark back, and nothing more', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /^Angre/ }).click();
    await page.getByText('Utenfor, fordi noe mangler: Vestmottaket (Kriterium).').waitFor();
    await page.getByRole('tab', { name: 'Kandidater' }).click();
    expect(await page.locator('.velg-candidates tbody tr').count()).toBe(3);
  });
});
