import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that a crash or a full disk leaves the old one or none, never half of one: a temporary file beside
 * it, fsync, rename. Throws the file system's error, with the temporary file taken away.
 */
export async function atomicWrite(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.fordel-${randomUUID()}.tmp`);
  try {
    await writeAndSync(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Writes a new file and waits until the disk has it. */
export async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a rename last. Windows cannot open a folder, and has the rename on disk without it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
