import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { ImportFailure } from './import-failure.ts';
import type { ReadLimits } from './limits.ts';

export interface LoadedFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

async function readAll(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limit) throw new ImportFailure('file-too-large', { found: size, limit });
    // One read, so that the checksum is of the same bytes as the values even if the file is written to meanwhile.
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Reads the whole file, within the limit, and its checksum. */
export async function loadFile(source: string | Uint8Array, limits: ReadLimits): Promise<LoadedFile> {
  let bytes: Uint8Array;
  try {
    bytes = typeof source === 'string' ? await readAll(source, limits.fileBytes) : source;
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ImportFailure('file-unreadable', { found: code });
  }
  if (bytes.length > limits.fileBytes) {
    throw new ImportFailure('file-too-large', { found: bytes.length, limit: limits.fileBytes });
  }
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
