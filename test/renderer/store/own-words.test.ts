import { describe, expect, test } from 'vitest';
import { joinWords } from '../../../renderer/features/innspill/join-words.ts';
import type { AppState } from '../../../renderer/store/app-state.ts';
import type { InnspillEdit } from '../../../renderer/store/edits.ts';
import { testStore } from '../support/test-store.ts';

const kommune = '9901';
const name = `innspill ${kommune}:1`;
const entry = (text: string): InnspillEdit => ({ topic: 1, text, assessment: null, source: '', date: null });
const shown = (state: AppState): string | undefined =>
  state.view?.kommuner.find((one) => one.kommunenummer === kommune)?.innspill.find(({ topic }) => topic === 1)
    ?.text;

async function window() {
  const { bridge, store } = await testStore();
  /** Another window saves, and this one is told. */
  const otherSaves = async (text: string): Promise<void> => {
    await bridge.call('innspill.save', {
      roundId: 1,
      kommunenummer: kommune,
      ...entry(text),
      visit: 'other',
    });
    await store.getState().refresh();
  };
  const write = (text: string): void => store.getState().editInnspill(kommune, entry(text), 'mine');
  const stored = (): string | undefined =>
    bridge.round().kommuner.find((one) => one.kommunenummer === kommune)?.innspill[0]?.text;
  return { bridge, store, otherSaves, write, stored };
}

describe('a text that two windows write in', () => {
  test('keeps the unsaved words of each: what another saved is neither written over nor shown in their place', async () => {
    const { store, otherSaves, write, stored } = await window();
    write('Tekst fra B.');
    await otherSaves('Tekst fra A.');
    await store.getState().flush();
    expect(shown(store.getState())).toBe('Tekst fra B.');
    expect(stored()).toBe('Tekst fra A.');
    expect(store.getState().clashes[name]?.text).toBe('Tekst fra A.');
    expect(store.getState().unsaved).toBe(1);
  });

  test('is settled where both were on their way at once, and this window’s was stored last', async () => {
    const { store, otherSaves, write, stored } = await window();
    write('Tekst fra B.');
    const saved = store.getState().flush();
    await otherSaves('Tekst fra A.');
    await saved;
    await otherSaves('Tekst fra B.');
    expect(stored()).toBe('Tekst fra B.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0 });
  });

  test('keeps words that another window wrote over before it was told that they were stored', async () => {
    const { bridge, store, write } = await window();
    write('Tekst fra A.');
    const saved = store.getState().flush();
    while (!bridge.calls.some((call) => call.name === 'innspill.save')) await Promise.resolve();
    const other = { roundId: 1, kommunenummer: kommune, ...entry('Tekst fra B.'), visit: 'other' };
    void bridge.call('innspill.save', other);
    await saved;
    expect(store.getState().clashes[name]?.text).toBe('Tekst fra B.');
    expect(shown(store.getState())).toBe('Tekst fra A.');
  });

  test('is saved with both, or one of them, once the user has said so', async () => {
    const { store, otherSaves, write, stored } = await window();
    write('Tekst fra B.');
    await otherSaves('Tekst fra A.');
    const { text } = joinWords(
      { text: 'Tekst fra B.', source: '' },
      store.getState().clashes[name] ?? { text: '', source: '' },
    );
    store.getState().settleClash(name);
    write(text);
    await store.getState().flush();
    expect(stored()).toBe('Tekst fra B.\n\nTekst fra A.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0, ownWords: {} });
  });

  test('shows in a field with focus what was written in it, also where it was saved before the other came', async () => {
    const { store, otherSaves, write } = await window();
    store.getState().holdWords(name, true);
    write('Tekst fra A.');
    await store.getState().flush();
    await otherSaves('Tekst fra B.');
    expect(shown(store.getState())).toBe('Tekst fra A.');
    expect(store.getState().clashes[name]?.text).toBe('Tekst fra B.');
  });

  test('shows what another window saved where it is neither in focus nor unsaved', async () => {
    const { store, otherSaves, write } = await window();
    store.getState().holdWords(name, true);
    write('Tekst fra A.');
    await store.getState().flush();
    store.getState().releaseWords(name, true);
    await otherSaves('Tekst fra B.');
    expect(shown(store.getState())).toBe('Tekst fra B.');
    expect(store.getState().clashes).toEqual({});
  });

  test('takes no words of its own for another’s, however often it is saved and left', async () => {
    const { store, write, stored } = await window();
    for (const text of ['En', 'En to', 'En to tre']) {
      store.getState().holdWords(name, true);
      write(text);
      await store.getState().flush();
      await store.getState().refresh();
      store.getState().releaseWords(name, true);
    }
    expect(stored()).toBe('En to tre');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0, ownWords: {} });
  });
});
