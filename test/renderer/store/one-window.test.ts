import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppStore } from '../../../renderer/store/app-store.ts';
import { allOvertaken } from '../../../renderer/store/overtaken.ts';
import type { Call, CallName } from '../../../shared/contract/index.ts';
import type { Capacity } from '../../../shared/model/innspill.ts';
import { type FakeBridge, fakeBridge } from '../support/fake-bridge.ts';
import { storeOver } from '../support/test-store.ts';

const kommune = '9901';
const answer = (can: number | null, wants: number | null = null): Capacity => ({
  can,
  wants,
  extra: null,
  health: null,
  minors: null,
  source: '',
  date: null,
});
const stored = (bridge: FakeBridge) =>
  bridge.round().kommuner.find((one) => one.kommunenummer === kommune)?.capacity;

/** A window whose calls of this name are done at once, and answered when the test says so; no event ever comes. */
async function slowWindow(slow: CallName): Promise<{
  bridge: FakeBridge;
  store: AppStore;
  answerAll: () => Promise<void>;
}> {
  const bridge = fakeBridge();
  const held: (() => void)[] = [];
  const call = (async (name: string, input: never) => {
    const given = await bridge.call(name as never, input);
    if (name === slow) await new Promise<void>((resolve) => held.push(resolve));
    return given;
  }) as Call;
  const store = await storeOver({ ...bridge, call, onEvent: () => () => undefined });
  const answerAll = async (): Promise<void> => {
    for (let round = 0; round < 40; round += 1) {
      held.shift()?.();
      await Promise.resolve();
    }
  };
  return { bridge, store, answerAll };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('what one window alone writes', () => {
  test('is never held against it where one writes on while a save is on its way', async () => {
    const { bridge, store, answerAll } = await slowWindow('capacity.save');
    const edit = (capacity: Capacity): void => store.getState().editCapacity(kommune, capacity, 'visit');
    const clashes: unknown[] = [];
    store.subscribe((state) => clashes.push(...allOvertaken(state)));
    for (const can of [1, 12, 123]) {
      edit(answer(can));
      void store.getState().flush();
      await Promise.resolve();
      edit(answer(can * 10));
      await answerAll();
    }
    void store.getState().flush();
    await answerAll();
    expect(stored(bridge)).toMatchObject({ can: 1230 });
    expect(clashes).toEqual([]);
    expect(store.getState()).toMatchObject({ unsaved: 0, notice: null });
  });

  test('stays, and is no conflict, where it is typed while undo is on its way', async () => {
    const { bridge, store, answerAll } = await slowWindow('history.undo');
    const write = (can: number, text: string): void => {
      const entry = { topic: 1, text, assessment: null, source: '', date: null } as const;
      store.getState().editCapacity(kommune, answer(can), `can ${can}`);
      store.getState().editInnspill(kommune, entry, `text ${can}`);
    };
    write(20, 'Nok.');
    await store.getState().flush();
    for (const [can, text] of [
      [30, 'Nok av'],
      [40, 'Nok av alt.'],
    ] as const) {
      const undone = store.getState().undo();
      while (bridge.calls.at(-1)?.name !== 'history.undo') await Promise.resolve();
      write(can, text);
      await answerAll();
      await undone;
      await store.getState().flush();
      const found = bridge.round().kommuner.find((one) => one.kommunenummer === kommune);
      expect(found?.capacity).toMatchObject({ can });
      expect(found?.innspill.find(({ topic }) => topic === 1)?.text).toBe(text);
      expect(store.getState()).toMatchObject({ unsaved: 0, clashes: {} });
    }
  });
});
