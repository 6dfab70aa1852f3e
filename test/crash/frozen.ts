import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a process had told when it was stopped, with its files as they were then. */
export interface Frozen {
  readonly lines: readonly string[];
  readonly folder: string;
}

export interface Freezable {
  /** Stops the process where it stands, and copies its data folder. */
  freeze(copy: string): Promise<Frozen>;
  goOn(): void;
  readonly told: () => readonly string[];
  readonly hasEnded: () => boolean;
  end(): Promise<void>;
}

/** The state of a process, as Linux tells it: T while it is stopped. */
const stateOf = (pid: number): string =>
  /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '?';

/**
 * A process whose files can be taken at any moment as a kill would leave them: what a killed process had written stays
 * with the system, and that is what is copied while it stands still. One start gives many such moments. Linux only.
 *
 * @param log where it tells what it has done: a file, so that what was told before it stopped is there to be read
 */
export function startFreezable(
  script: string,
  args: readonly string[],
  data: string,
  log: string,
): Freezable {
  const out = openSync(log, 'w');
  const child: ChildProcess = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  const ended = once(child, 'exit');
  const { pid = 0 } = child;
  const told = (): readonly string[] => readFileSync(log, 'utf8').split('\n').slice(0, -1);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    told,
    hasEnded,
    freeze: async (copy) => {
      child.kill('SIGSTOP');
      while (!hasEnded() && stateOf(pid) !== 'T') await wait(1);
      const lines = told();
      // What was exported is no part of the state, and there may be much of it.
      cpSync(data, copy, { recursive: true, filter: (from) => basename(from) !== 'pakker' });
      return { lines, folder: copy };
    },
    goOn: () => void child.kill('SIGCONT'),
    end: async () => {
      child.kill('SIGKILL');
      if (!hasEnded()) await ended;
    },
  };
}
