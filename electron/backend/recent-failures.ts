import type { ErrorCode } from '../../shared/contract/errors.ts';

/** A call that was refused: its name and the code, and never what was sent or what the error told of it. */
export interface Failure {
  readonly at: string;
  readonly call: string;
  readonly code: ErrorCode;
}

export interface RecentFailures {
  note(failure: Failure): void;
  /** The latest last. */
  list(): readonly Failure[];
}

const most = 50;

/** The last failures of this process, for the support file. A call by a name of its own is not repeated there. */
export function recentFailures(isCallName: (name: string) => boolean): RecentFailures {
  const kept: Failure[] = [];
  return {
    note: (failure) => {
      kept.push({ ...failure, call: isCallName(failure.call) ? failure.call : 'unknown' });
      if (kept.length > most) kept.shift();
    },
    list: () => [...kept],
  };
}
