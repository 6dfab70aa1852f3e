import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, exit, needed, preferOption, UsageError, yearOption } from '../command.ts';
import { findRound } from '../find-round.ts';
import { onlyTaken } from '../only-taken.ts';
import { reportError } from '../report-error.ts';
import { roundOptions } from '../round-options.ts';
import { takeForms } from '../take-forms.ts';
import { withBackend } from '../with-backend.ts';

const usage =
  'bruk: fordel forms out --db DB --round 2027 --out MAPPE, eller fordel forms in FIL… --db DB --round 2027';

const taken = { out: ['out', 'kind', 'nynorsk'], in: ['prefer', 'dry-run', 'json'] } as const;

/** The forms of the kommuner: out as empty ones, and in again as answers. */
export const formsCommand: Command = async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...roundOptions,
      out: { type: 'string' },
      kind: { type: 'string' },
      prefer: { type: 'string' },
      nynorsk: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [direction, ...files] = positionals;
  if (direction !== 'out' && direction !== 'in') throw new UsageError(usage);
  onlyTaken(values, [...Object.keys(roundOptions), ...taken[direction]]);
  if ((direction === 'in') === (files.length === 0)) throw new UsageError(usage);
  const { kind } = values;
  if (kind !== undefined && kind !== 'xlsx' && kind !== 'docx')
    throw new UsageError('--kind skal være xlsx eller docx');
  const prefer = preferOption(values.prefer);
  const gone = files.find((file) => !existsSync(file));
  if (gone !== undefined) throw new UsageError(`filen «${gone}» finnes ikke`);
  const year = yearOption(values.round);
  const place = direction === 'out' ? { exportFolder: needed(values.out, 'out') } : {};
  const given = { db: needed(values.db, 'db'), command: 'forms', output, mustExist: true, ...place };
  return await withBackend(given, async (backend) => {
    const round = await findRound(backend, { year, fylke: values.fylke, label: values.label });
    if (!round.ok) return reportError('forms', round.error, output);
    const roundId = round.value.id;
    if (direction === 'in') {
      const tokens = files.map((path) => backend.files.register(resolve(path), basename(path)));
      const { json, 'dry-run': dryRun } = values;
      return await takeForms(backend, { roundId, year, files: tokens, prefer, json, dryRun }, output);
    }
    const made = await backend.typed('forms.make', {
      roundId,
      kommuner: null,
      kinds: kind === undefined ? ['xlsx', 'docx'] : [kind],
      neutral: values.nynorsk ? 'nn' : 'nb',
    });
    if (!made.ok) return reportError('forms', made.error, output);
    if (made.value === null) return exit.unusable;
    output.out(`${values.out ?? ''}: ${made.value.files.length} skjemaer, og ${made.value.zipName}\n`);
    return exit.done;
  });
};
