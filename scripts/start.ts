import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { environmentWords } from '../electron/loopback/environment-words.ts';
import { readArguments } from '../electron/loopback/read-arguments.ts';
import { runLoopback } from '../electron/loopback/run-loopback.ts';
import { buildIfStale } from './build-if-stale.ts';
import { findElectron } from './find-electron.ts';

/** How long to wait for Electron's program to be fetched, milliseconds. */
const patience = 30_000;
/** An Electron that ends with an error sooner than this never came up, milliseconds. */
const startUp = 10_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const words = environmentWords();

/** True where Electron has run; false where it could not start here, for example without a sandbox or a display. */
function runElectron(program: string, data: string | null): Promise<boolean> {
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

async function start(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) {
    say(words.browser.usage);
    return 2;
  }
  await buildIfStale('renderer', say);
  if (!options.open) return runLoopback(args);
  const { platform, env } = process;
  const canShow = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  const program = canShow ? await findElectron(patience) : null;
  if (program !== null) {
    await buildIfStale('electron', say);
    if (await runElectron(program, options.data)) return 0;
  }
  say(
    program !== null ? words.start.electronFailed : canShow ? words.start.noElectron : words.start.noDisplay,
  );
  return runLoopback(args);
}

process.exitCode = await start(process.argv.slice(2));
