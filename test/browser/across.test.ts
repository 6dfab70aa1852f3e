import { expect, test } from 'vitest';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { openFordel } from './open-fordel.ts';
import { goTo } from './steps.ts';

const window = openFordel();

test('a table with its kommuner across is shown turned, mapped by its lines, and each value knows its own cell', async () => {
  const { page } = window;
  const { basis } = words;
  await page.getByRole('button', { name: words.start.sample }).click();
  await page.getByLabel(words.app.chooseRound).waitFor();
  await goTo(page, 'grunnlag');
  const more = Array.from({ length: 30 }, (_, at) => `Plan ${at + 1};1;2;3;6`);
  const table = [
    'Tall til anbefalingen',
    ';Trondheim;Steinkjer;Namsos;Sum',
    'Plasser;3,5;5;4,2;12,7',
    ...more,
  ];
  await page.getByTestId('file-field').setInputFiles({
    name: 'bortover.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${table.join('\n')}\n`, 'latin1'),
  });
  const card = page.getByRole('region', { name: 'bortover.csv', exact: true });
  await card.getByText(basis.turnedHelp).waitFor();
  await card.getByText(basis.turnedLayout).waitFor();
  const header = card.getByRole('columnheader', { name: 'Plasser' });
  expect(await header.innerText()).toContain(basis.rowOfFile(3));
  // As many columns as the file has lines scroll within the card.
  expect(await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);

  await card.getByRole('combobox', { name: basis.columnIs('Plasser') }).selectOption('vgs_kapasitet');
  const sample = card.getByRole('region', { name: `bortover.csv: ${basis.firstValues}` });
  const value = sample.getByRole('row').filter({ hasText: 'Namsos' }).getByRole('cell', { name: '4,2' });
  expect(await value.getAttribute('title')).toBe(basis.cell(null, 'D3'));
  await card.getByRole('button', { name: basis.confirm }).click();
  await card.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: basis.sources }).getByText('bortover.csv').first().waitFor();
});
