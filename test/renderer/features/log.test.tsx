// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { expect, test } from 'vitest';
import { logPage } from '../../../shared/model/log-page.ts';
import { ok } from '../../../shared/model/result.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

const entry = (id: number, command: string, params: object, undone = false) => ({
  id,
  command,
  params,
  at: '2026-11-20T09:00:00Z',
  who: 'rådgiver',
  undone,
});
/** More than a page; the very oldest is about the target. */
const all = [
  entry(900, 'lock.set', { kommunenummer: '9901', number: 20, reason: 'Avtalt' }, true),
  ...Array.from({ length: logPage }, (_, n) => entry(800 - n, 'cells.set', {})),
  entry(1, 'target.add', { number: 110 }),
];
const page = (input: unknown) => {
  const { before = 1000 } = input as { readonly before?: number };
  return ok(all.filter(({ id }) => id < before).slice(0, logPage));
};
const section = () =>
  within(screen.getByRole('heading', { name: 'Logg' }).closest('section') ?? document.body);
const rows = () => section().getAllByRole('row').slice(1);

test('the log is named as undo is, is shown a part at a time, and is found in to its oldest entry', async () => {
  const { store } = await renderApp({ answers: { 'history.list': page } });
  await goTo(/^1?\s*Runde/);
  await screen.findByRole('heading', { name: 'Logg' });
  expect(rows()).toHaveLength(20);
  expect(rows()[0]?.textContent).toMatch(/lås .+ på 20angret.+Avtaltrådgiver/);
  await act(async () => section().getByRole('button', { name: 'Vis flere' }).click());
  expect(rows()).toHaveLength(120);

  fireEvent.change(section().getByRole('searchbox'), { target: { value: 'MÅLTALL 110' } });
  await waitFor(() =>
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining('måltall 110')]),
  );
  fireEvent.change(section().getByRole('searchbox'), { target: { value: '' } });
  fireEvent.change(section().getByRole('combobox'), { target: { value: 'runde' } });
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.change(section().getByRole('combobox'), { target: { value: 'moete' } });
  await waitFor(() => expect(section().getByRole('status').textContent).toBe('Ingen endringer passer.'));

  await act(async () => store.getState().setLanguage('nn'));
  expect(section().getByRole('status').textContent).toBe('Ingen endringar passar.');
});
