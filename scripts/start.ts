import { environmentWords } from '../electron/loopback/environment-words.ts';
import { readArguments } from '../electron/loopback/read-arguments.ts';
import { runLoopback } from '../electron/loopback/run-loopback.ts';
import { buildIfStale } from './build-if-stale.ts';
import { findElectron } from './find-electron.ts';
import { runElectron } from './run-electron.ts';

/** How long to wait for Electron's program to be fetched, milliseconds. */
const patience = 30_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const words = environmentWords();

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
