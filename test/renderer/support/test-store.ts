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
  const kept = new Map<string, string>();
  const store = createAppStore({
    bridge,
    preferences: { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) },
    beforeNextFrame: (work) => work(),
    thread: options.thread ?? sameThread(),
  });
  await store.getState().start();
  return { bridge, store };
}
