import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openWindow, type TestWindow } from './open-window.ts';
import { type Fordel, startFordel } from './start-fordel.ts';

/** The least window the screens are made for. */
export const small = { width: 1280, height: 800 } as const;

/** A Fordel of the test file's own, with a window on it; there from `beforeAll` on. */
export interface OpenFordel {
  readonly page: Page;
  /** The data folder: whatever the tests put there goes with it. */
  readonly data: string;
  /** Ends both and starts them anew on the same data; answers with the exit status it ended with. */
  readonly restart: () => Promise<number | null>;
}

/**
 * Starts Fordel on an empty data folder and opens a window on it before the tests of a file, sees after each of them that
 * nothing went wrong in the page and nothing left its origin, and takes all of it away at the end.
 */
export function openFordel(viewport?: Parameters<typeof openWindow>[1]): OpenFordel {
  const opened: { data?: string; fordel?: Fordel; window?: TestWindow } = {};
  const start = async (data: string): Promise<void> => {
    opened.fordel = await startFordel(data);
    opened.window = await openWindow(opened.fordel, viewport);
  };
  beforeAll(async () => {
    opened.data = mkdtempSync(join(tmpdir(), 'fordel-journey-'));
    await start(opened.data);
  });
  afterEach(() => opened.window?.expectClean());
  afterAll(async () => {
    await opened.window?.close();
    await opened.fordel?.stop();
    if (opened.data !== undefined) rmSync(opened.data, { recursive: true, force: true });
  });
  const there = <T>(one: T | undefined): T => {
    if (one === undefined)
      throw new Error('Fordel is opened before the tests, and not while they are listed.');
    return one;
  };
  return {
    get page() {
      return there(opened.window).page;
    },
    get data() {
      return there(opened.data);
    },
    restart: async () => {
      await there(opened.window).close();
      const status = await there(opened.fordel).stop();
      await start(there(opened.data));
      return status;
    },
  };
}
