import { parseArgs } from 'node:util';
import type { Backend } from '../../backend/create-backend.ts';
import { type Command, needed, type Output, preferOption, UsageError, yearOption } from '../command.ts';
import { type ImportRequest, importInto } from '../import-into.ts';
import { roundOptions } from '../round-options.ts';
import { inRoundThatIsThere, trialFirst } from '../trial-first.ts';
import { withScratchDatabase } from '../with-scratch-database.ts';

/** Reads files into a round: all of them, or none. */
export const importCommand: Command = async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...roundOptions,
      prefer: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0)
    throw new UsageError('bruk: fordel import FIL… --db DB --round 2022 [--fylke 50]');
  const prefer = preferOption(values.prefer);
  const db = needed(values.db, 'db');
  const request: ImportRequest = {
    files: positionals,
    year: yearOption(values.round),
    fylke: values.fylke,
    label: values.label,
    prefer,
    dryRun: values['dry-run'],
    json: values.json,
  };
  if (!request.dryRun) {
    let isDone = false;
    return await trialFirst(
      { db, command: 'import', output, round: request, succeeded: () => isDone },
      async (backend, told) => {
        const imported = await importInto(backend, request, told);
        isDone = imported.isDone;
        return imported.status;
      },
    );
  }
  return await dryRun(db, request, output);
};

/** Reads against the round as it is; where there is none yet, against one that is thrown away. */
async function dryRun(db: string, request: ImportRequest, output: Output): Promise<number> {
  const read = async (backend: Backend) => (await importInto(backend, request, output)).status;
  const done = await inRoundThatIsThere({ db, command: 'import', output, round: request }, read);
  return done ?? (await withScratchDatabase('import', output, read));
}
