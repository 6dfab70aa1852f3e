import type { Backend } from '../backend/create-backend.ts';

export interface WatchedBackend extends Backend {
  /** Calls that are not answered yet. */
  isBusy(): boolean;
  /** Told each time the last call has been answered. */
  onIdle(listener: () => void): void;
  /** Told of each call that was answered well. */
  onAnswered(listener: (name: string, input: unknown) => void): void;
}

/** The same backend, and a count of what is under way: the taskbar shows it and closing waits for it. */
export function watchedBackend(backend: Backend): WatchedBackend {
  const idle: (() => void)[] = [];
  const answered: ((name: string, input: unknown) => void)[] = [];
  let pending = 0;
  return {
    ...backend,
    call: async (name, input) => {
      pending += 1;
      try {
        const answer = await backend.call(name, input);
        if (answer.ok) for (const listener of answered) listener(name, input);
        return answer;
      } finally {
        pending -= 1;
        if (pending === 0) for (const listener of idle) listener();
      }
    },
    isBusy: () => pending > 0,
    onIdle: (listener) => void idle.push(listener),
    onAnswered: (listener) => void answered.push(listener),
  };
}
