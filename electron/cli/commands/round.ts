import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Backend } from '../../backend/create-backend.ts';
import { type Command, needed, type Output, UsageError, yearOption } from '../command.ts';
import { exportRound } from '../export-round.ts';
import { onlyTaken } from '../only-taken.ts';
import { receiveRound } from '../receive-round.ts';
import { roundOptions } from '../round-options.ts';
import { trialFirst } from '../trial-first.ts';
import { withBackend } from '../with-backend.ts';
import { withScratchDatabase } from '../with-scratch-database.ts';

const usage =
  'bruk: fordel round export --db DB --round 2027 --out FIL, eller fordel round import FIL --db DB [--replace] [--label NAVN] [--dry-run]';

const taken = {
  export: [...Object.keys(roundOptions), 'out', 'notes', 'contacts'],
  import: ['db', 'label', 'replace', 'dry-run', 'json'],
} as const;

/** A whole round as one file: out for a colleague, and in from one. */
export const roundCommand: Command = async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...roundOptions,
      out: { type: 'string' },
      notes: { type: 'boolean', default: false },
      contacts: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [direction, file, ...more] = positionals;
  if (direction !== 'export' && direction !== 'import') throw new UsageError(usage);
  onlyTaken(values, taken[direction]);
  const db = needed(values.db, 'db');
  if (direction === 'export' && file === undefined) {
    const year = yearOption(values.round);
    const out = resolve(needed(values.out, 'out'));
    const { fylke, label, notes, contacts } = values;
    const request = { year, fylke, label, out, notes, contacts };
    return await withBackend({ db, command: 'round', output, mustExist: true }, (backend) =>
      exportRound(backend, request, output),
    );
  }
  if (direction !== 'import' || file === undefined || more.length > 0) throw new UsageError(usage);
  const path = resolve(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`filen «${file}» finnes ikke`);
  if (found.isDirectory()) throw new UsageError(`«${file}» er en mappe, ikke en fil`);
  const { label, replace, 'dry-run': dryRun, json } = values;
  const receive = (backend: Backend, told: Output): Promise<number> =>
    receiveRound(backend, { path, label, replace, dryRun, json }, told);
  // A trial leaves no database behind, and reads one that is there.
  if (dryRun && !existsSync(db)) {
    return await withScratchDatabase('round', output, (backend) => receive(backend, output));
  }
  return await trialFirst({ db, command: 'round', output, round: null }, receive);
};
