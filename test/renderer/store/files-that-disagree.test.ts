import { describe, expect, test } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import { createAppStore } from '../../../renderer/store/create-app-store.ts';
import type { FileCard } from '../../../renderer/store/file-cards.ts';
import type { ImportPreview } from '../../../shared/contract/index.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { fakeBridge } from '../support/fake-bridge.ts';
import { sameThread } from '../support/same-thread.ts';

const card = (name: string, prefer: 'new' | 'old' | null): FileCard => {
  const preview = {
    previewId: name,
    fileName: name,
    valueCount: 2,
    conflicts: [],
    conflictCount: 0,
    reading: { ambiguous: [] },
  } as unknown as ImportPreview;
  const token = name as FileCard['token'];
  const state = { kind: 'preview', preview, prefer, keep: {}, busy: false } as const;
  return { id: name, name, token, mapping: null, choices: [], year: null, state };
};

/** A backend that says that the second file contradicts the first until it is told which counts. */
async function window() {
  const fake = fakeBridge();
  const told: unknown[] = [];
  const call = (async (name: string, input: { readonly decisions?: readonly { prefer: unknown }[] }) => {
    if (name !== 'import.confirmAll') return fake.call(name as 'app.info', input as never);
    told.push(input.decisions);
    const isOpen = input.decisions?.some(({ prefer }) => prefer === null) === true;
    return isOpen ? fail({ code: 'conflicts-undecided', params: { file: 'b.csv', count: 1 } }) : ok([]);
  }) as Bridge['call'];
  const bridge: Bridge = { ...fake, call };
  const store = createAppStore({
    bridge,
    preferences: { read: () => null, write: () => {} },
    beforeNextFrame: (work) => work(),
    thread: sameThread(),
  });
  await store.getState().start();
  return { store, told };
}

describe('files that wait and disagree with each other', () => {
  test('are asked about once, and come in together by one answer', async () => {
    const { store, told } = await window();
    store.setState({ cards: [card('a.csv', null), card('b.csv', null)] });
    await store.getState().confirmAll();
    expect(store.getState().contradicting).toBe('b.csv');
    expect(store.getState().cards).toHaveLength(2);
    await store.getState().confirmAll('old');
    expect(told.at(-1)).toMatchObject([{ prefer: 'old' }, { prefer: 'old' }]);
    expect(store.getState()).toMatchObject({ contradicting: null, cards: [] });
  });

  test('keep what was said of one of them against the round', async () => {
    const { store, told } = await window();
    store.setState({ cards: [card('a.csv', 'old'), card('b.csv', null)] });
    await store.getState().confirmAll('new');
    expect(told).toEqual([
      [
        { previewId: 'a.csv', prefer: 'old', choices: [] },
        { previewId: 'b.csv', prefer: 'new', choices: [] },
      ],
    ]);
  });

  test('are no longer asked about when one of them is taken away', async () => {
    const { store } = await window();
    store.setState({ cards: [card('a.csv', null), card('b.csv', null), card('c.csv', null)] });
    await store.getState().confirmAll();
    await store.getState().discardFile('b.csv');
    expect(store.getState().contradicting).toBeNull();
  });
});
