import { parseArgs } from 'node:util';
import type { RoundSummary } from '../../shared/model/round.ts';
import type { Backend } from '../backend/create-backend.ts';
import { needed, type Output, yearOption } from './command.ts';
import { findRound } from './find-round.ts';
import { onlyTaken } from './only-taken.ts';
import { reportError } from './report-error.ts';
import { roundOptions } from './round-options.ts';
import { withBackend } from './with-backend.ts';

/** What each takes beside the round it works on. */
const own: Readonly<Record<string, readonly string[]>> = {
  show: ['json'],
  history: ['json'],
  allocate: ['json'],
  log: ['json', 'csv', 'nynorsk'],
  export: ['out', 'kind', 'nynorsk'],
};

export interface RoundOptions {
  readonly json: boolean;
  readonly csv: boolean;
  readonly nynorsk: boolean;
  readonly out: string | undefined;
  /** What to export: 'anbefaling' where nothing is said. */
  readonly kind: string | undefined;
}

/** Reads `--db`, `--round` and `--fylke` with what else a command on a round may take, and runs the work on that round. */
export async function inRound(
  command: string,
  args: readonly string[],
  output: Output,
  work: (backend: Backend, round: RoundSummary, options: RoundOptions) => Promise<number>,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...roundOptions,
      out: { type: 'string' },
      kind: { type: 'string' },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      nynorsk: { type: 'boolean', default: false },
    },
  });
  onlyTaken(values, [...Object.keys(roundOptions), ...(own[command] ?? [])]);
  const year = yearOption(values.round);
  const place = values.out === undefined ? {} : { exportFolder: values.out };
  const given = { db: needed(values.db, 'db'), command, output, mustExist: true, ...place };
  return await withBackend(given, async (backend) => {
    const round = await findRound(backend, { year, fylke: values.fylke, label: values.label });
    if (!round.ok) return reportError(command, round.error, output);
    return await work(backend, round.value, {
      json: values.json,
      csv: values.csv,
      nynorsk: values.nynorsk,
      out: values.out,
      kind: values.kind,
    });
  });
}
