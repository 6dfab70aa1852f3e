import { describe, expect, test, vi } from 'vitest';
import { joinWords } from '../../../renderer/features/innspill/join-words.ts';
import type { AppState } from '../../../renderer/store/app-state.ts';
import type { InnspillEdit } from '../../../renderer/store/edits.ts';
import { holdsBack } from '../../../renderer/store/holds-back.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import type { VgsRegion } from '../../../shared/model/innspill.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { exampleRound } from '../support/example-round.ts';
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

  test('follows what is stored again once it is settled, whoever of the two saved last', async () => {
    const { store, otherSaves, write } = await window();
    store.getState().holdWords(name, true);
    write('Tekst fra B.');
    const saved = store.getState().flush();
    await otherSaves('Tekst fra A.');
    await saved;
    await otherSaves('Tekst fra B.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0 });
    expect(store.getState().edits.innspill).toEqual({});
    store.getState().releaseWords(name, true);
    await otherSaves('Tekst fra A.\n\nTekst fra B.');
    expect(shown(store.getState())).toBe('Tekst fra A.\n\nTekst fra B.');
    expect(store.getState().clashes).toEqual({});
  });

  test('is not written over where the other was stored while its own was on its way, and follows once one has chosen', async () => {
    const { bridge, store, otherSaves, write, stored } = await window();
    const real = bridge.call.bind(bridge);
    const overtaken = vi.spyOn(bridge, 'call');
    overtaken.mockImplementation(async (call, input) => {
      const isOwn = call === 'innspill.save' && !JSON.stringify(input).includes('"other"');
      if (isOwn) {
        overtaken.mockImplementation(real);
        await otherSaves('Tekst fra A.');
        expect(store.getState().clashes[name]?.text).toBe('Tekst fra A.');
      }
      return await real(call, input);
    });
    store.getState().holdWords(name, true);
    write('Tekst fra B.');
    await store.getState().flush();
    expect(stored()).toBe('Tekst fra A.');
    expect(shown(store.getState())).toBe('Tekst fra B.');
    expect(store.getState()).toMatchObject({ clashes: { [name]: { text: 'Tekst fra A.' } }, unsaved: 1 });
    store.getState().settleClash(name);
    write('Tekst fra B.');
    await store.getState().flush();
    expect(stored()).toBe('Tekst fra B.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0 });
    store.getState().releaseWords(name, true);
    await otherSaves('Tekst fra A.\n\nTekst fra B.');
    expect(shown(store.getState())).toBe('Tekst fra A.\n\nTekst fra B.');
  });

  test('that was refused is not left unsaved where the other window saves the very same', async () => {
    const { store, otherSaves, write } = await window();
    write('Tekst fra B.');
    await otherSaves('Tekst fra A.');
    await store.getState().flush();
    expect(store.getState().unsaved).toBe(1);
    await otherSaves('Tekst fra B.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0 });
    expect(store.getState().edits.innspill).toEqual({});
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

describe('words that wait for the user to choose', () => {
  test.each(['undo', 'redo', 'closeRound', 'openRound'] as const)(
    'are not thrown away by %s: it is not done, and the user is told why and where',
    async (action) => {
      const { bridge, store, otherSaves, write } = await window();
      write('Tekst fra B.');
      await otherSaves('Tekst fra A.');
      const state = store.getState();
      await (action === 'openRound' ? state.openRound(1) : state[action]());
      expect(shown(store.getState())).toBe('Tekst fra B.');
      expect(store.getState().clashes[name]?.text).toBe('Tekst fra A.');
      expect(bridge.calls.filter((call) => call.name.startsWith('history.'))).toEqual([]);
      const place = `${exampleRound.kommuner[0]?.name}, ${screensNb.input.topic[1]}`;
      expect(store.getState().notice).toMatchObject({
        kind: 'failed',
        text: screensNb.record.otherWindow.shortIn(place),
      });
    },
  );

  test('hold the window back when it is closed, until they are chosen', async () => {
    const { store, otherSaves, write } = await window();
    write('Tekst fra B.');
    expect(holdsBack(store.getState())).toBe(false);
    await otherSaves('Tekst fra A.');
    expect(holdsBack(store.getState())).toBe(true);
    store.getState().settleClash(name);
    write('Tekst fra B.');
    await store.getState().flush();
    expect(holdsBack(store.getState())).toBe(false);
  });
});

describe('words that another window did not touch', () => {
  test('are saved at last, however many tries it took: what the field began with is no other window’s', async () => {
    let reached = false;
    let stored = 'Fra før.';
    const round = () => ({
      ...exampleRound,
      kommuner: exampleRound.kommuner.map((one) =>
        one.kommunenummer === kommune ? { ...one, innspill: [entry(stored)] } : one,
      ),
    });
    const { store } = await testStore({
      answers: {
        'round.show': () => ok(round()),
        'innspill.save': (input) => {
          if (!reached) return fail({ code: 'no-connection', params: {} });
          stored = (input as InnspillEdit).text;
          return ok(null);
        },
      },
    });
    for (let tries = 0; tries < 25; tries += 1) {
      // Some of them the same again, some with more written.
      store.getState().editInnspill(kommune, entry(`Skrevet her ${tries}.`), 'mine');
      await store.getState().flush();
      await store.getState().flush();
    }
    await store.getState().refresh();
    expect(store.getState().clashes).toEqual({});
    reached = true;
    await store.getState().flush();
    expect(stored).toBe('Skrevet her 24.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0, stuck: false });
  });

  test('give way to another window’s where there is only a cursor in the field, and are written on from there', async () => {
    const { store, otherSaves, write, stored } = await window();
    await otherSaves('Tekst fra A.');
    store.getState().holdWords(name, true);
    await otherSaves('Tekst fra A, rettet.');
    expect(shown(store.getState())).toBe('Tekst fra A, rettet.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0, edits: { innspill: {} } });
    write('Tekst fra A, rettet. Og mer.');
    await store.getState().refresh();
    await store.getState().flush();
    expect(stored()).toBe('Tekst fra A, rettet. Og mer.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0 });
  });

  test('may be begun in an empty field after another window has filled it', async () => {
    const { store, otherSaves, write, stored } = await window();
    store.getState().holdWords(name, true);
    await otherSaves('Tekst fra A.');
    write('Tekst fra A. Og mer.');
    await store.getState().refresh();
    await store.getState().flush();
    expect(stored()).toBe('Tekst fra A. Og mer.');
    expect(store.getState()).toMatchObject({ clashes: {}, unsaved: 0 });
  });
});

describe('a region that another window deletes', () => {
  const region = (text: string): VgsRegion => ({
    id: 3,
    name: 'Fjordregionen',
    members: [],
    text,
    assessment: null,
    source: '',
    date: null,
  });
  async function regionWindow() {
    let regions: readonly VgsRegion[] = [region('Fra før.')];
    const { bridge, store } = await testStore({
      answers: {
        'round.show': () => ok({ ...exampleRound, regions }),
        'region.save': () =>
          regions.length === 0 ? fail({ code: 'region-not-found', params: {} }) : ok({ id: 3 }),
      },
    });
    const otherHas = async (now: readonly VgsRegion[]): Promise<void> => {
      regions = now;
      await store.getState().refresh();
    };
    const drop = (): void => {
      regions = [];
    };
    return { bridge, store, otherHas, drop };
  }
  const nothingLeft = { clashes: {}, ownWords: {}, unsaved: 0, stuck: false, edits: { regions: {} } };
  const told = screensNb.record.otherWindow.regionGone('Fjordregionen', 'Skrevet her.');

  test('takes the choice between two texts with it, and the user is shown what was not saved', async () => {
    const { store, otherHas } = await regionWindow();
    store.getState().editRegion(region('Skrevet her.'), 'mine');
    await otherHas([region('Skrevet der.')]);
    await store.getState().flush();
    expect(store.getState().clashes['regions 3']?.text).toBe('Skrevet der.');
    await otherHas([]);
    expect(store.getState()).toMatchObject(nothingLeft);
    expect(store.getState().notice).toMatchObject({ kind: 'failed', text: told });
  });

  test('takes words that wait with it: they are not sent', async () => {
    const { bridge, store, otherHas } = await regionWindow();
    store.getState().editRegion(region('Skrevet her.'), 'mine');
    await otherHas([]);
    await store.getState().flush();
    expect(store.getState()).toMatchObject(nothingLeft);
    expect(store.getState().notice?.text).toBe(told);
    expect(bridge.calls.some((call) => call.name === 'region.save')).toBe(false);
  });

  test('takes words that were on their way with it, whether it is told before the answer or after', async () => {
    for (const toldFirst of [true, false]) {
      const { store, otherHas, drop } = await regionWindow();
      store.getState().editRegion(region('Skrevet her.'), 'mine');
      drop();
      const saved = store.getState().flush();
      if (toldFirst) await otherHas([]);
      await saved;
      await otherHas([]);
      expect(store.getState()).toMatchObject(nothingLeft);
      expect(store.getState().notice?.text).toBe(told);
    }
  });

  test('says nothing to one who had only the cursor in it', async () => {
    const { store, otherHas } = await regionWindow();
    store.getState().holdWords('regions 3', true);
    await otherHas([]);
    expect(store.getState()).toMatchObject(nothingLeft);
    expect(store.getState().notice).toBeNull();
  });
});
