// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { exampleRound } from '../support/example-round.ts';
import { renderApp } from '../support/render-app.tsx';

const words = screensNb.record.otherWindow;
const kommunenummer = exampleRound.kommuner[0]?.kommunenummer ?? '';
const name = exampleRound.kommuner[0]?.name ?? '';

/** The work table, with a form open on the first kommune, and another window on the same round. */
async function open(form: string) {
  const { bridge } = await renderApp();
  await act(async () => screen.getByRole('button', { name: `Lås tallet for ${name}` }).click());
  if (form !== screensNb.fordeling.editor.lock)
    await act(async () => screen.getByRole('radio', { name: form }).click());
  const set = screen
    .getAllByRole('form')
    .find((one) => one.classList.contains('row-form')) as HTMLFormElement;
  const write = (field: string, value: string): Promise<void> =>
    act(
      async () =>
        void fireEvent.change(within(set).getByRole('textbox', { name: field }), { target: { value } }),
    );
  const press = (button: string): Promise<void> =>
    act(async () => within(set).getByRole('button', { name: button }).click());
  const otherWindow = (call: 'lock.set' | 'bounds.set' | 'note.set', input: object): Promise<void> =>
    act(async () => {
      await bridge.call(call, { roundId: 1, kommunenummer, ...input } as never);
      bridge.tell({ type: 'changed', roundId: 1 });
    });
  const clash = () => within(set).queryByRole('region', { name: words.changedTitle });
  return { bridge, set, write, press, otherWindow, clash, round: bridge.round };
}

const locked = ({ draft }: RoundView) => draft.locks.find((one) => one.kommunenummer === kommunenummer);
const bounded = ({ draft }: RoundView) => draft.bounds.find((one) => one.kommunenummer === kommunenummer);

describe('a form beside a row that another window saves the same of', () => {
  test('keeps the other’s lock and its reason until both have been looked at', async () => {
    const { write, press, otherWindow, clash, round } = await open(screensNb.fordeling.editor.lock);
    await write('Personer', '12');
    await write(screensNb.work.lockReason, 'Fast bolig.');
    await otherWindow('lock.set', { number: 20, reason: 'Vedtak i formannskapet.' });
    expect(clash()?.textContent).toContain('Vedtak i formannskapet.');
    await press('Lås tallet');
    expect(locked(round())).toMatchObject({ number: 20, reason: 'Vedtak i formannskapet.' });
    await press(words.keepMine);
    expect(clash()).toBeNull();
    await press('Lås tallet');
    await waitFor(() => expect(locked(round())).toMatchObject({ number: 12, reason: 'Fast bolig.' }));
  });

  test('keeps the field one writes in in sight when what another saved takes room above it', async () => {
    const { set, write, otherWindow } = await open(screensNb.fordeling.editor.lock);
    const field = within(set).getByRole('textbox', { name: 'Personer' });
    await write('Personer', '12');
    act(() => field.focus());
    const brought = vi.fn();
    field.scrollIntoView = brought;
    await otherWindow('lock.set', { number: 20, reason: 'Vedtak.' });
    expect(brought).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
  });

  test('has the focus in its field when one has chosen, and is closed with Escape from there', async () => {
    const { set, write, otherWindow } = await open(screensNb.fordeling.editor.lock);
    await write('Personer', '12');
    await otherWindow('lock.set', { number: 20, reason: 'Vedtak.' });
    const mine = within(set).getByRole('button', { name: words.keepMine });
    act(() => mine.focus());
    await act(async () => mine.click());
    expect(document.activeElement).toBe(within(set).getByRole('textbox', { name: 'Personer' }));
    await act(async () => void fireEvent.keyDown(document.activeElement ?? set, { key: 'Escape' }));
    expect(screen.queryByRole('form', { name: `Lås tallet for ${name}` })).toBeNull();
  });

  test('does not take a lock away that was changed meanwhile', async () => {
    const { write, press, otherWindow, round } = await open(screensNb.fordeling.editor.lock);
    await write('Personer', '12');
    await otherWindow('lock.set', { number: 20, reason: 'Vedtak.' });
    await press('Fjern låsen');
    expect(locked(round())).toMatchObject({ number: 20 });
    await press(words.takeTheirs);
    expect(screen.queryByRole('form', { name: `Lås tallet for ${name}` })).toBeNull();
    expect(locked(round())).toMatchObject({ number: 20 });
  });

  test('keeps the other’s bounds', async () => {
    const { write, press, otherWindow, clash, round } = await open(screensNb.fordeling.editor.bounds);
    await write(screensNb.fordeling.editor.highest, '30');
    await write(screensNb.work.lockReason, 'Fast bolig.');
    await otherWindow('bounds.set', { min: 10, max: null, reason: 'Skoleplasser.' });
    expect(clash()?.textContent).toContain('Skoleplasser.');
    await press(screensNb.fordeling.editor.save);
    expect(bounded(round())).toMatchObject({ min: 10, max: null });
  });

  test('keeps both notes where both are wanted', async () => {
    const { write, press, otherWindow, round } = await open(screensNb.fordeling.editor.note);
    await write(screensNb.fordeling.notes.text, 'Ring i mai.');
    await otherWindow('note.set', { column: 'proposal', text: 'Spør om skole.' });
    await press(screensNb.fordeling.notes.save);
    expect(round().table.notes[0]?.text).toBe('Spør om skole.');
    await press(words.both);
    await press(screensNb.fordeling.notes.save);
    await waitFor(() => expect(round().table.notes[0]?.text).toBe('Ring i mai.\n\nSpør om skole.'));
  });
});

describe('a form beside a row in one window', () => {
  test('knows its own save again where the answer was lost', async () => {
    const { bridge, write, press, clash, round } = await open(screensNb.fordeling.editor.lock);
    await write('Personer', '12');
    await write(screensNb.work.lockReason, 'Fast bolig.');
    bridge.loseNext();
    await press('Lås tallet');
    expect(locked(round())).toMatchObject({ number: 12 });
    expect(clash()).toBeNull();
    await write('Personer', '13');
    await press('Lås tallet');
    await waitFor(() => expect(locked(round())).toMatchObject({ number: 13 }));
  });
});
