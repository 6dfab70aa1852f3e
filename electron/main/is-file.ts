import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/** Whether a file is at the path. One that cannot be looked at, in a folder that is closed or by a link to itself, is none. */
export function isFile(path: string): boolean {
  try {
    return isAbsolute(path) && statSync(path).isFile();
  } catch {
    return false;
  }
}
