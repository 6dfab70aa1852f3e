import type { Backend } from '../../../electron/backend/create-backend.ts';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { BackendEvent, Call, CallName } from '../../../shared/contract/index.ts';
import { fail, type Result } from '../../../shared/model/result.ts';

/** What becomes of a call that is made now. */
export type Line = 'whole' | 'answer-lost' | 'cut';

export interface SlowBridge {
  readonly bridge: Bridge;
  readonly setLine: (line: Line) => void;
  /** Lets one call reach the backend, or one answer or event the window, in any order; false where none is on its way. */
  readonly step: () => Promise<boolean>;
  /** Lets all that is on its way arrive, and what that sends again. */
  readonly drain: () => Promise<void>;
}

/** What waits for nothing but the program itself is done. */
export const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A way to the real backend on which everything takes the time the test gives it. */
export function slowBridge(backend: Backend, random: () => number): SlowBridge {
  const going: (() => Promise<void>)[] = [];
  const coming: (() => void)[] = [];
  const listeners = new Set<(event: BackendEvent) => void>();
  let line: Line = 'whole';
  backend.onEvent((event) => {
    for (const listener of listeners) coming.push(() => listener(event));
  });
  const lost = fail(appError('no-connection'));
  const call = (async (name: CallName, input: unknown): Promise<Result<unknown, AppError>> => {
    // Whether undo came through is known: what it takes back is not what is tried here.
    const how = name.startsWith('history.') && line === 'answer-lost' ? 'cut' : line;
    const sent: unknown = structuredClone(input);
    return new Promise((resolve) => {
      going.push(async () => {
        const answer = how === 'cut' ? lost : await backend.call(name, sent);
        coming.push(() => resolve(how === 'whole' ? answer : lost));
      });
    });
  }) as Call;
  const bridge: Bridge = {
    call,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    registerDroppedFiles: async () => [],
  };
  const step = async (): Promise<boolean> => {
    const next = going[0];
    const isGoing = next !== undefined && (coming.length === 0 || random() < 0.5);
    const [arrived] = isGoing ? [] : coming.splice(Math.floor(random() * coming.length), 1);
    if (isGoing) {
      going.shift();
      await next();
    }
    arrived?.();
    await settled();
    return isGoing || arrived !== undefined;
  };
  return {
    bridge,
    setLine: (next) => {
      line = next;
    },
    step,
    drain: async () => {
      await settled();
      while (await step());
    },
  };
}
