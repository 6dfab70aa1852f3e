import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { appError } from '../../../shared/contract/errors.ts';
import type { RoundClash, RoundFileView } from '../../../shared/contract/round-file-calls.ts';
import { roundFileNb } from '../../../shared/i18n/round-file-nb.ts';
import { seenLabel } from '../../../shared/model/round-label.ts';
import type { Backend } from '../../backend/create-backend.ts';
import { atomicWrite } from '../../backend/files/atomic-write.ts';
import { writeError } from '../../backend/files/write-error.ts';
import { type Command, exit, needed, type Output, UsageError, yearOption } from '../command.ts';
import { findRound, withLabel } from '../find-round.ts';
import { onlyTaken } from '../only-taken.ts';
import { reportError } from '../report-error.ts';
import { trialFirst } from '../trial-first.ts';
import { withBackend } from '../with-backend.ts';
import { withScratchDatabase } from '../with-scratch-database.ts';

const usage =
  'bruk: fordel round export --db DB --round 2027 --out FIL, eller fordel round import FIL --db DB [--replace] [--label NAVN] [--dry-run]';

const taken = {
  export: ['db', 'round', 'fylke', 'label', 'out', 'notes', 'contacts'],
  import: ['db', 'label', 'replace', 'dry-run', 'json'],
} as const;

/** A whole round as one file: out for a colleague, and in from one. */
export const roundCommand: Command = async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      db: { type: 'string' },
      round: { type: 'string' },
      fylke: { type: 'string' },
      label: { type: 'string' },
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
    return await withBackend({ db, command: 'round', output, mustExist: true }, async (backend) => {
      const round = await findRound(backend, { year, fylke: values.fylke, label: values.label });
      if (!round.ok) return reportError('round', round.error, output);
      const { notes, contacts } = values;
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
    });
  }
  if (direction !== 'import' || file === undefined || more.length > 0) throw new UsageError(usage);
  const path = resolve(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`filen «${file}» finnes ikke`);
  if (found.isDirectory()) throw new UsageError(`«${file}» er en mappe, ikke en fil`);
  const receive = async (backend: Backend, told: Output): Promise<number> => {
    const token = backend.files.register(path);
    const seen = await backend.typed('round.inspect', { file: token });
    if (!seen.ok) return reportError('round', seen.error, told);
    const { fylke, year } = seen.value;
    const contents = `${fylke} ${year}, ${roundFileNb.contents(seen.value)}`;
    told.out(values.json ? `${JSON.stringify(seen.value)}\n` : `${basename(path)}: ${contents}\n`);
    if (values['dry-run']) return exit.done;
    const goes = values.replace ? goesFor(seen.value, values.label) : null;
    const place = {
      replace: goes?.roundId ?? null,
      label: goes === null ? (values.label ?? '') : seenLabel(goes.label),
    };
    const taken = await backend.typed('round.import', { file: token, ...place });
    if (taken.ok) return exit.done;
    const hint = ['round-exists', 'round-label-taken'].includes(taken.error.code)
      ? ' Velg --replace for å erstatte runden, eller --label NAVN for å hente den inn ved siden av.'
      : '';
    return reportError('round', taken.error, told, hint);
  };
  // A trial leaves no database behind, and reads one that is there.
  if (values['dry-run'] && !existsSync(db)) {
    return await withScratchDatabase('round', output, (backend) => receive(backend, output));
  }
  return await trialFirst({ db, command: 'round', output, round: null }, receive);
};

/** The round here that the one in a file replaces; null where there is none of that year and fylke. */
function goesFor({ fylke, year, clashes }: RoundFileView, label: string | undefined): RoundClash | null {
  const found = withLabel(clashes, label);
  const [only, another] = found;
  if (another !== undefined) {
    const labels = found.map((one) => `"${one.label}"`).join(' eller ');
    throw new UsageError(`flere runder for ${fylke} ${year}; si hvilken som erstattes med --label ${labels}`);
  }
  if (only === undefined && clashes.length > 0) {
    throw new UsageError(`ingen runde for ${fylke} ${year} heter «${label ?? ''}»`);
  }
  return only ?? null;
}
