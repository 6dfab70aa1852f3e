import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Command, exit, needed, UsageError, yearOption } from '../command.ts';
import { type ImportRequest, importInto } from '../import-into.ts';
import { withBackend } from '../with-backend.ts';
import { withScratchDatabase } from '../with-scratch-database.ts';

/**
 * Reads files into a round: all of them, or none. A round that does not exist yet is first tried in a scratch
 * database, so that a file that cannot be used leaves no empty round, and no database, behind.
 */
export const importCommand: Command = async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      db: { type: 'string' },
      round: { type: 'string' },
      fylke: { type: 'string' },
      prefer: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0)
    throw new UsageError('bruk: fordel import FIL… --db DB --round 2022 [--fylke 50]');
  const { prefer = null } = values;
  if (prefer !== null && prefer !== 'new' && prefer !== 'old')
    throw new UsageError('--prefer skal være new eller old');
  const db = needed(values.db, 'db');
  const request: ImportRequest = {
    files: positionals,
    year: yearOption(values.round),
    fylke: values.fylke,
    prefer,
    dryRun: values['dry-run'],
    json: values.json,
  };
  const command = 'import';
  if (await roundExists(db, request)) {
    return await withBackend({ db, command, output }, (backend) => importInto(backend, request, output));
  }
  const silent = { out: () => {}, err: output.err };
  const trial = await withScratchDatabase(command, silent, (backend) =>
    importInto(backend, request, request.dryRun ? output : silent),
  );
  if (trial !== exit.done || request.dryRun) return trial;
  return await withBackend({ db, command, output }, (backend) => importInto(backend, request, output));
};

async function roundExists(db: string, { year, fylke }: ImportRequest): Promise<boolean> {
  if (!existsSync(db)) return false;
  let exists = false;
  const silent = { out: () => {}, err: () => {} };
  await withBackend({ db, command: 'import', output: silent }, async (backend) => {
    const rounds = await backend.typed('round.list', {});
    exists =
      rounds.ok &&
      rounds.value.some(
        (round) => round.year === year && (fylke ?? round.fylkesnummer) === round.fylkesnummer,
      );
    return exit.done;
  });
  return exists;
}
