import type { Page } from 'playwright-core';

/** One move of the slider, milliseconds after the pointer moved; null where that part had nothing new to show. */
export interface Move {
  readonly table: number | null;
  readonly picture: number | null;
}

interface Timing {
  readonly moves: { table: number | null; picture: number | null; from: number }[];
  readonly longTasks: number[];
  readonly frames: number[];
}

/**
 * Begins to time, in the page: from the pointer's own time stamp to the first task after the frame that painted the
 * change. The table is seen to change in its body, the picture in the panel that holds it.
 */
export async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const timing: Timing = { moves: [], longTasks: [], frames: [] };
    Object.assign(globalThis, { timing });
    let pointer = 0;
    const afterPaint = (tell: () => void): void => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = tell;
        channel.port2.postMessage(null);
      });
    };
    const watch = (selector: string, part: 'table' | 'picture'): void => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`Nothing at ${selector}`);
      new MutationObserver(() => {
        const move = timing.moves.at(-1);
        if (move === undefined || move[part] !== null) return;
        // Counted once for each move, at the first paint that shows it.
        move[part] = -1;
        afterPaint(() => {
          move[part] = performance.now() - move.from;
        });
      }).observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    };
    watch('table.grid tbody', 'table');
    watch('.picture-body', 'picture');
    document.addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        pointer = timeStamp;
      },
      true,
    );
    document.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'range') {
          timing.moves.push({ table: null, picture: null, from: pointer });
        }
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) timing.longTasks.push(duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number): void => {
      timing.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Forgets what was timed so far. */
export async function forgetMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const timing = Reflect.get(globalThis, 'timing') as Timing;
    timing.moves.length = 0;
    timing.longTasks.length = 0;
    timing.frames.length = 0;
  });
}

/** Waits until both are painted, no longer than `patience` (ms) for a picture that may have nothing new to show. */
export async function rest(page: Page, patience: number): Promise<void> {
  await page.evaluate(
    (longest) =>
      new Promise<void>((resolve) => {
        const timing = Reflect.get(globalThis, 'timing') as Timing;
        const started = performance.now();
        let quiet = 0;
        const look = (): void => {
          const move = timing.moves.at(-1);
          const waiting =
            move !== undefined && (move.table === -1 || move.picture === -1 || move.picture === null);
          quiet = waiting && performance.now() - started < longest ? 0 : quiet + 1;
          if (quiet > 1) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    patience,
  );
}

export async function readTiming(page: Page): Promise<{
  readonly moves: readonly Move[];
  readonly longTasks: readonly number[];
  readonly frames: readonly number[];
}> {
  return await page.evaluate(() => {
    const { moves, longTasks, frames } = Reflect.get(globalThis, 'timing') as Timing;
    return { moves: moves.map(({ table, picture }) => ({ table, picture })), longTasks, frames };
  });
}
