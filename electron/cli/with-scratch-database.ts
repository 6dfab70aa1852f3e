import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '../backend/create-backend.ts';
import type { Output } from './command.ts';
import { withBackend } from './with-backend.ts';

/** Runs the work on a database that is thrown away afterwards. */
export async function withScratchDatabase(
  command: string,
  output: Output,
  work: (backend: Backend) => Promise<number>,
  exportFolder?: string,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'fordel-'));
  const place = exportFolder === undefined ? {} : { exportFolder };
  try {
    return await withBackend({ db: join(folder, 'fordel.db'), command, output, ...place }, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
