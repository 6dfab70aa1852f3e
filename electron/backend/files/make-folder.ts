import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './system-code.ts';

/**
 * Makes a folder with those above it, unless it is there. Those above are asked for where one is missing alone: a share may let
 * nobody see them. Node's own `recursive` never ends where a folder that is there takes no other in it, as in /proc: it takes
 * the refusal for a missing parent, over and over.
 *
 * @param mode of each folder that is made.
 * @throws the file system's error; EEXIST where a file stands there.
 */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    makeOne(path, mode);
  } catch (error) {
    const parent = dirname(path);
    if (systemCode(error) !== 'ENOENT' || parent === path) throw error;
    makeFolder(parent, mode);
    // Where its parent is there now and takes none, this is refused once more, and told.
    makeOne(path, mode);
  }
}

function makeOne(path: string, mode: number): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
