import type { RobustnessAnswer, RobustnessJob } from './robustness-job.ts';

/** What is needed of a worker: the real one, or one of a test. */
export interface RobustnessThread {
  readonly ask: (job: RobustnessJob) => void;
  /** null: the thread could not answer. */
  readonly onAnswer: (listener: (answer: RobustnessAnswer | null) => void) => void;
}

export interface Asker {
  /** Asks when the thread is free; of those that wait, only the newest is asked. */
  readonly ask: (job: RobustnessJob) => void;
}

/**
 * A slider asks sixty times a second, and the thread answers when it can. An answer to an older question is told too, so
 * that the picture moves with the pointer; `last` says that none is waiting behind it.
 */
export function latestWins(
  thread: RobustnessThread,
  tell: (answer: RobustnessAnswer | null, last: boolean) => void,
): Asker {
  let busy = false;
  let waiting: RobustnessJob | null = null;
  thread.onAnswer((answer) => {
    const next = waiting;
    waiting = null;
    busy = next !== null;
    tell(answer, next === null);
    if (next !== null) thread.ask(next);
  });
  return {
    ask: (job) => {
      if (busy) waiting = job;
      else {
        busy = true;
        thread.ask(job);
      }
    },
  };
}
