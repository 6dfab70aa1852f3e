import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { appError } from '../../shared/contract/errors.ts';
import type { Backend } from '../backend/create-backend.ts';
import { atomicWrite } from '../backend/files/atomic-write.ts';
import { writeError } from '../backend/files/write-error.ts';
import { exit, type Output } from './command.ts';
import { findRound, type RoundWanted } from './find-round.ts';
import { reportError } from './report-error.ts';

export interface ExportRequest extends RoundWanted {
  /** Full path of the file to write. */
  readonly out: string;
  /** Whether what is work data, and not the round itself, goes along. */
  readonly notes: boolean;
  readonly contacts: boolean;
}

/** Writes a round as one file. A file of that name is written over only where it is a round itself. */
export async function exportRound(
  backend: Backend,
  { out, notes, contacts, ...wanted }: ExportRequest,
  output: Output,
): Promise<number> {
  const round = await findRound(backend, wanted);
  if (!round.ok) return reportError('round', round.error, output);
  // A colleague's list that has the name is not ours to write over.
  const taken = existsSync(out)
    ? await backend.typed('round.inspect', { file: backend.files.register(out) })
    : null;
  if (taken?.ok === false)
    return reportError('round', appError('file-in-the-way', { file: basename(out) }), output);
  const made = await backend.typed('round.export', { roundId: round.value.id, notes, contacts });
  if (!made.ok) return reportError('round', made.error, output);
  const from = made.value === null ? null : backend.files.resolve(made.value.file);
  if (from === null) return exit.unusable;
  try {
    await atomicWrite(out, readFileSync(from.path));
  } catch (error) {
    return reportError('round', writeError(error, basename(out)), output);
  }
  output.out(`${out}\n`);
  return exit.done;
}
