// Plain JavaScript, loaded before all else (node --import): what is in TypeScript is itself among what is kept. Also in the
// threads that the program starts, which take over how Node was started.
import { lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for what can be made again at any time, by the custom of the system. */
function cacheFolder() {
  const { env, platform } = process;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Fordel');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Fordel', 'cache');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fordel');
}

/**
 * Whether only this user can write in a folder. Compiled code that somebody else has put there would be run as ours.
 * Windows keeps such folders to their owner by itself.
 */
function isOnlyOurs(folder) {
  const { getuid } = process;
  if (getuid === undefined) return true;
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === getuid() && (found.mode & 0o022) === 0;
}

/**
 * Lets Node keep the code it has compiled from one start to the next, which halves the time a short command takes.
 * Where the folder cannot be made, or is not the user's own, nothing is kept and nothing else changes. A user who
 * wants none of it sets NODE_DISABLE_COMPILE_CACHE=1.
 */
function keepCompiled() {
  if (process.env.NODE_COMPILE_CACHE !== undefined) return;
  try {
    const folder = join(cacheFolder(), 'compiled');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOnlyOurs(folder)) return;
    enableCompileCache(folder);
    // The threads that files are read in take it from here.
    process.env.NODE_COMPILE_CACHE = folder;
  } catch {
    // A disk that is full or may not be written to: the program starts as it would without.
  }
}

/** What our own files name with place and ending. */
const formats = { '.ts': 'module-typescript', '.json': 'json' };

/**
 * Our own files name each other with place and ending, so that where one is needs no looking for: which `package.json` is
 * nearest, and whether a folder is a link, is asked for each of two hundred files otherwise. All else is Node's to find.
 */
function findPlainly() {
  const own = new URL('../', import.meta.url).href;
  const packages = new URL('node_modules/', own).href;
  const isOwn = (url) => url?.startsWith(own) === true && !url.startsWith(packages);
  registerHooks({
    resolve: (specifier, context, next) => {
      const ending = /^\.\.?\/.*(\.ts|\.json)$/.exec(specifier)?.[1];
      if (ending === undefined || !isOwn(context.parentURL)) return next(specifier, context);
      const url = new URL(specifier, context.parentURL).href;
      const { importAttributes } = context;
      return isOwn(url)
        ? { url, format: formats[ending], importAttributes, shortCircuit: true }
        : next(specifier, context);
    },
  });
}

keepCompiled();
findPlainly();
