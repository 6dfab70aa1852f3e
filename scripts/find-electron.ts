import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'node_modules', 'electron');

/** The program that electron's own install script has put in place; null where it has not. */
function installed(): string | null {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    if (
      readFileSync(join(folder, 'dist', 'version'), 'utf8')
        .replace(/^v/, '')
        .trim() !== version
    )
      return null;
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/**
 * Electron's program, fetched with its own install script if it is not there: since version 42 the package comes
 * without it. null where it could not be had in time.
 *
 * @param patience milliseconds
 */
export async function findElectron(patience: number): Promise<string | null> {
  const there = installed();
  if (there !== null || !existsSync(join(folder, 'install.js'))) return there;
  await new Promise<void>((done) => {
    const fetching = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
    const timer = setTimeout(() => fetching.kill('SIGKILL'), patience);
    const end = (): void => {
      clearTimeout(timer);
      done();
    };
    fetching.once('error', end);
    fetching.once('exit', end);
  });
  return installed();
}
