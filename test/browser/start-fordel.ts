import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../electron/loopback/main.ts');

export interface Fordel {
  readonly address: string;
  readonly origin: string;
  /** Ctrl C, and the exit status it ended with. */
  stop(): Promise<number | null>;
  /** As a crash or a cut of power would end it. */
  kill(): Promise<void>;
}

/**
 * Browser mode as a user starts it, on a data folder of the test's own.
 *
 * @param command the script and its first arguments
 */
export async function startFordel(data: string, command: readonly string[] = [entry]): Promise<Fordel> {
  const child: ChildProcess = spawn(process.execPath, [...command, '--data', data, '--no-open'], {
    env: { ...process.env, LC_ALL: 'nb_NO.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const found = /http:\/\/\S+/.exec(text);
      if (found !== null) resolve(found[0]);
    });
    child.once('exit', (status) => reject(new Error(`Fordel ended with ${status}: ${text}`)));
  });
  return {
    address,
    origin: new URL(address).origin,
    stop: () => {
      child.kill('SIGINT');
      return exit;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
