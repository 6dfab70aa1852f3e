import { cleanup, configure, render, screen } from '@testing-library/react';
import { act } from 'react';
import { App } from '../../../renderer/app/app.tsx';
import type { FakeOptions } from './fake-bridge.ts';
import { type TestWindow, testStore } from './test-store.ts';

// Waits are for conditions; only what never comes true is to fail, however slow the machine.
configure({ asyncUtilTimeout: 60_000 });
// React asks for this where acts are awaited by hand.
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
// jsdom lays nothing out; the charts only need to be told a size.
const size = { x: 0, y: 0, top: 0, left: 0, right: 448, bottom: 220, width: 448, height: 220 };
HTMLElement.prototype.getBoundingClientRect = () => ({ ...size, toJSON: () => size });
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
// Without layout, all rows are in sight.
globalThis.IntersectionObserver = class {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords = () => [];
};
// jsdom does not know <search> (HTML, 2023), and React warns of what it takes for a tag spelt wrong.
const create = document.createElement.bind(document);
Object.defineProperty(document, 'createElement', {
  value: (name: string, options?: ElementCreationOptions): HTMLElement => {
    const made = create(name, options);
    if (name === 'search') Object.defineProperty(made, Symbol.toStringTag, { value: 'HTMLElement' });
    return made;
  },
});

/** The whole window over the backend in memory, when what it asks for at once has been answered. */
export async function renderApp(options: FakeOptions = {}): Promise<TestWindow> {
  cleanup();
  const made = await testStore(options);
  await act(async () => {
    render(<App store={made.store} bridge={made.bridge} />);
  });
  return made;
}

/** Goes to a step of the rail. */
export const goTo = async (name: RegExp): Promise<void> => {
  await act(async () => screen.getByRole('button', { name }).click());
};

/** The proposal shown for a kommune. */
export const proposalOf = (name: string): number =>
  Number(
    screen.getByRole('rowheader', { name }).closest('tr')?.querySelector('.proposal')?.textContent ??
      Number.NaN,
  );
