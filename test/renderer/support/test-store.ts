import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import type { AppStore } from '../../../renderer/store/app-store.ts';
import { createAppStore } from '../../../renderer/store/create-app-store.ts';
import { type FakeBridge, type FakeOptions, fakeBridge } from './fake-bridge.ts';
import { sameThread } from './same-thread.ts';

export interface TestWindow {
  readonly bridge: FakeBridge;
  readonly store: AppStore;
}

/** A store over the backend in memory, with a round open unless it is the first start. */
export async function testStore(options: FakeOptions = {}): Promise<TestWindow> {
  const bridge = fakeBridge(options);
  return { bridge, store: await storeOver(bridge, options) };
}

/** Another window over the same backend. */
export async function storeOver(
  bridge: Bridge,
  options: Pick<FakeOptions, 'thread'> = {},
): Promise<AppStore> {
  const kept = new Map<string, string>();
  const store = createAppStore({
    bridge,
    preferences: { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) },
    beforeNextFrame: (work) => work(),
    thread: options.thread ?? sameThread(),
  });
  await store.getState().start();
  return store;
}
