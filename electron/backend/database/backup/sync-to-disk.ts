import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the disk has a file. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a rename last. Windows cannot open a folder, and has the rename on disk without it. */
export function syncFolderNow(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
