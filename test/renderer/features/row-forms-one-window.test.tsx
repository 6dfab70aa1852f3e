// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import { errorText } from '../../../shared/i18n/error-text.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { exampleRound } from '../support/example-round.ts';
import { renderApp } from '../support/render-app.tsx';

const { editor, notes } = screensNb.fordeling;
const name = exampleRound.kommuner[0]?.name ?? '';
const opens = () => screen.getByRole('button', { name: new RegExp(`^(Lås tallet for )?${name}(: låst|$)`) });

const formNow = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form.row-form');
const inForm = () => within(formNow() as HTMLFormElement);
const write = (field: string, value: string): Promise<void> =>
  act(
    async () => void fireEvent.change(inForm().getByRole('textbox', { name: field }), { target: { value } }),
  );
const valueIn = (field: string): string =>
  inForm().getByRole<HTMLInputElement>('textbox', { name: field }).value;
const press = (button: string): Promise<void> =>
  act(async () => inForm().getByRole('button', { name: button }).click());
const leave = (): Promise<void> =>
  act(async () => void fireEvent.keyDown(formNow() as HTMLFormElement, { key: 'Escape' }));
const clash = () => inForm().queryByRole('region', { name: screensNb.record.otherWindow.changedTitle });

async function open(form: string): Promise<void> {
  await act(async () => opens().click());
  if (form !== editor.lock) await act(async () => screen.getByRole('radio', { name: form }).click());
}

/** Every `call` from now on waits to be sent, until it is let go. */
function hold(bridge: Bridge, call: string): () => Promise<void> {
  const usual = bridge.call;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = (async (name: never, input: never) => {
    if (name === call) await held;
    return usual(name, input);
  }) as Bridge['call'];
  Object.assign(bridge, { call: slow });
  return () => act(async () => release());
}

const forms = [
  { form: editor.lock, call: 'lock.set', field: 'Personer', save: 'Lås tallet', mine: '12', next: '13' },
  {
    form: editor.bounds,
    call: 'bounds.set',
    field: editor.highest,
    save: editor.save,
    mine: '30',
    next: '31',
  },
  {
    form: editor.note,
    call: 'note.set',
    field: notes.text,
    save: notes.save,
    mine: 'Ring i mai.',
    next: 'Ring i juni.',
  },
];
const fill = async (field: string, value: string): Promise<void> => {
  await write(field, value);
  if (field !== notes.text) await write(screensNb.work.lockReason, 'Fast bolig.');
};

describe.each(forms)('$call from a form whose answer is slow', ({ form, call, field, save, mine, next }) => {
  test('leaves the same form alone that was opened again meanwhile, and is not told as another’s there', async () => {
    const { bridge } = await renderApp();
    await open(form);
    await fill(field, mine);
    const letGo = hold(bridge, call);
    await press(save);
    await leave();
    expect(formNow()).toBeNull();
    await open(form);
    await fill(field, next);
    await letGo();
    expect(valueIn(field)).toBe(next);
    expect(clash()).toBeNull();
    await press(save);
    expect(formNow()).toBeNull();
    expect(JSON.stringify(bridge.round())).toContain(form === editor.note ? next : `${next},`);
  });

  test('leaves the form open that was written on in meanwhile', async () => {
    const { bridge } = await renderApp();
    await open(form);
    await fill(field, mine);
    const letGo = hold(bridge, call);
    await press(save);
    await write(field, next);
    await letGo();
    expect(valueIn(field)).toBe(next);
    expect(clash()).toBeNull();
  });

  test('says that it is to be saved again where no answer came, for nothing does that by itself', async () => {
    const { bridge, store } = await renderApp();
    await open(form);
    await fill(field, mine);
    bridge.loseNext();
    await press(save);
    expect(store.getState().notice?.text).toBe(screensNb.app.unanswered);
    expect(valueIn(field)).toBe(mine);
  });
});

describe('a note that stands open when undo takes its text back', () => {
  const noted = async () => {
    const made = await renderApp();
    for (const text of ['Ring i mai.', 'Ring i juni.']) {
      await open(editor.note);
      await write(notes.text, text);
      await press(notes.save);
    }
    await open(editor.note);
    return made;
  };
  const undo = ({ store }: Awaited<ReturnType<typeof noted>>) => act(async () => store.getState().undo());

  test('shows what is stored then where it was only looked at', async () => {
    const made = await noted();
    await undo(made);
    expect(valueIn(notes.text)).toBe('Ring i mai.');
    expect(clash()).toBeNull();
  });

  test('keeps what was written on in it, and saves it over what undo stored', async () => {
    const made = await noted();
    await write(notes.text, 'Ring i august.');
    await undo(made);
    expect(valueIn(notes.text)).toBe('Ring i august.');
    expect(clash()).toBeNull();
    await press(notes.save);
    expect(made.bridge.round().table.notes[0]?.text).toBe('Ring i august.');
  });
});

test('what is not written over is not said to be another window’s, for it may be one’s own undo', () => {
  for (const language of ['nb', 'nn'] as const)
    expect(errorText({ code: 'changed-meanwhile', params: {} }, language)).not.toMatch(/vindu/);
});
