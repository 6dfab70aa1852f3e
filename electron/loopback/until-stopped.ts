import { watchParent } from './watch-parent.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Fulfilled by Ctrl C, by a polite signal, or when the parent has ended. A second Ctrl C ends at once, as usual. */
export function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    const stopWatching = watchParent(() => done());
    const done = (): void => {
      stopWatching();
      for (const signal of signals) process.off(signal, done);
      stop();
    };
    for (const signal of signals) process.on(signal, done);
  });
}
