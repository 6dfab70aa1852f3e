import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startFailureWords } from '../../shared/i18n/start-failure-words.ts';
import { openOrRecover } from '../backend/open-or-recover.ts';
import { warmUp } from '../backend/warm-up.ts';
import { dataFolder } from './data-folder.ts';
import { environmentWords } from './environment-words.ts';
import { loopbackHost } from './loopback-host.ts';
import { openInDesktop } from './open-in-desktop.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';
import { startServer } from './start-server.ts';
import { untilStopped } from './until-stopped.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Browser mode from start to stop: opens the database, serves the window on this machine, prints its address, and
 * waits for Ctrl C, a signal or the end of the parent.
 *
 * @param rendererFolder the built window
 * @returns exit status as on the command line: 0 stopped as asked, 2 wrong use or data that cannot be opened
 */
export async function runLoopback(
  args: readonly string[],
  rendererFolder: string = join(projectRoot(), 'out', 'renderer'),
): Promise<number> {
  const words = environmentWords();
  const options = readArguments(args);
  const root = projectRoot();
  if (options === null) {
    complain(words.browser.usage);
    return 2;
  }
  if (!existsSync(join(rendererFolder, 'index.html'))) {
    complain(words.browser.notBuilt);
    return 2;
  }
  const data = resolve(options.data ?? dataFolder());
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const opened = openOrRecover({
    databaseFile: join(data, 'fordel.db'),
    resourcesDir: pathToFileURL(`${join(root, 'resources')}/`),
    host: loopbackHost(join(data, 'anbefalinger')),
    clock: () => new Date(),
    user: userInfo().username,
    log: complain,
    door: 'browser',
    version: (manifest as { readonly version: string }).version,
    dailyBackup: true,
  });
  if (!opened.ok) {
    complain(`${startFailureWords(words, opened.error.code)} ${words.failure.dataIn(data)}`);
    return 2;
  }
  const backend = opened.value;
  // Inside the data folder, which this process alone has open: what a killed session left behind is swept here.
  const uploadFolder = join(data, 'innboks');
  rmSync(uploadFolder, { recursive: true, force: true });
  mkdirSync(uploadFolder, { recursive: true, mode: 0o700 });
  try {
    const server = await startServer({
      backend,
      rendererFolder,
      uploadFolder,
      port: options.port,
      log: complain,
    });
    // Listening for the stop before telling the address: whoever reads the line may stop us at once.
    const stopped = untilStopped();
    say(words.browser.running(server.address));
    // A browser takes half a second to start, in which nobody asks us anything.
    let isStopping = false;
    const warm = warmUp(backend, () => isStopping);
    if (options.open && !(await openInDesktop(server.address))) say(words.browser.notOpened);
    await stopped;
    isStopping = true;
    await warm;
    await server.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    complain(words.browser.portTaken(options.port));
    return 2;
  } finally {
    backend.close();
    rmSync(uploadFolder, { recursive: true, force: true });
  }
}
