import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** An Electron that ends with an error sooner than this never came up, milliseconds. */
const startUp = 10_000;

/** True where Electron has run; false where it could not start here, for example without a sandbox or a display. */
export function runElectron(program: string, data: string | null): Promise<boolean> {
  const from = Date.now();
  const args = [join(import.meta.dirname, '..'), ...(data === null ? [] : [`--data=${resolve(data)}`])];
  const child = spawn(program, args, { stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((done) => {
    const end = (failed: boolean): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(!failed || Date.now() - from > startUp);
    };
    child.once('error', () => end(true));
    child.once('exit', (code, signal) => end(code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM'));
  });
}
