import { basename } from 'node:path';
import type { RoundClash, RoundFileView } from '../../shared/contract/round-file-calls.ts';
import { roundFileNb } from '../../shared/i18n/round-file-nb.ts';
import { seenLabel } from '../../shared/model/round-label.ts';
import type { Backend } from '../backend/create-backend.ts';
import { exit, type Output, UsageError } from './command.ts';
import { withLabel } from './find-round.ts';
import { reportError } from './report-error.ts';

export interface ReceiveRequest {
  /** Full path of the round's file. */
  readonly path: string;
  /** Which round of the year and fylke is replaced; else what this one is to be called. */
  readonly label: string | undefined;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Tells what is in a round's file and, unless it is a trial, takes it in: beside the rounds there are, or for one of them. */
export async function receiveRound(
  backend: Backend,
  { path, label, replace, dryRun, json }: ReceiveRequest,
  output: Output,
): Promise<number> {
  const file = backend.files.register(path);
  const seen = await backend.typed('round.inspect', { file });
  if (!seen.ok) return reportError('round', seen.error, output);
  const { fylke, year } = seen.value;
  const contents = `${fylke} ${year}, ${roundFileNb.contents(seen.value)}`;
  output.out(json ? `${JSON.stringify(seen.value)}\n` : `${basename(path)}: ${contents}\n`);
  if (dryRun) return exit.done;
  const goes = replace ? goesFor(seen.value, label) : null;
  const place = {
    replace: goes?.roundId ?? null,
    label: goes === null ? (label ?? '') : seenLabel(goes.label),
  };
  const taken = await backend.typed('round.import', { file, ...place });
  if (taken.ok) return exit.done;
  const hint = ['round-exists', 'round-label-taken'].includes(taken.error.code)
    ? ' Velg --replace for å erstatte runden, eller --label NAVN for å hente den inn ved siden av.'
    : '';
  return reportError('round', taken.error, output, hint);
}

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
