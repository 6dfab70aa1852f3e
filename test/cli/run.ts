import { runFordel } from '../../electron/cli/run-fordel.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would, and keeps what it printed. */
export async function run(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await runFordel(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}
