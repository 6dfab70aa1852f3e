import { basename, resolve } from 'node:path';
import { appError } from '../../shared/contract/errors.ts';
import type { ImportPreview } from '../../shared/contract/import-calls.ts';
import { formatNumber } from '../../shared/i18n/format-number.ts';
import type { Backend } from '../backend/create-backend.ts';
import { nothingRead } from '../backend/import/nothing-read.ts';
import { exit, type Output } from './command.ts';
import { findOrMakeRound } from './find-round.ts';
import { importWarnings } from './import-warnings.ts';
import { reportError } from './report-error.ts';

export interface ImportRequest {
  readonly files: readonly string[];
  readonly year: number;
  readonly fylke: string | undefined;
  readonly prefer: 'new' | 'old' | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Reads every file, then takes them in as one step. Answers the exit status. */
export async function importInto(backend: Backend, request: ImportRequest, output: Output): Promise<number> {
  const round = await findOrMakeRound(backend, request.year, request.fylke);
  if (!round.ok) return reportError('import', round.error, output);
  const roundId = round.value.id;
  const previews: ImportPreview[] = [];
  for (const path of request.files) {
    const file = backend.files.register(resolve(path), basename(path));
    const preview = await backend.typed('import.preview', { roundId, file, mapping: null });
    if (!preview.ok) return reportError('import', preview.error, output);
    // In the window the user would map the columns; here there is nobody to ask.
    const refusal = nothingRead(preview.value.reading, preview.value.valueCount);
    if (refusal !== null) {
      return reportError(
        'import',
        appError(refusal.code, { ...refusal.params, file: basename(path) }),
        output,
      );
    }
    previews.push(preview.value);
  }
  if (!request.dryRun) {
    const confirmed = await backend.typed('import.confirmAll', {
      roundId,
      previewIds: previews.map((preview) => preview.previewId),
      prefer: request.prefer,
    });
    if (!confirmed.ok) return reportError('import', confirmed.error, output);
  }
  for (const preview of previews) {
    for (const line of importWarnings(preview)) output.err(`fordel import: ${line}\n`);
  }
  if (request.json) output.out(`${JSON.stringify(previews.map(asJson), null, 1)}\n`);
  else for (const preview of previews) output.out(inWords(preview));
  return exit.done;
}

/** What a script wants to know of a file: the layout recognised, and what became of its rows. */
function asJson({ fileName, reading, valueCount, unchanged, conflicts, conflictCount }: ImportPreview) {
  return {
    file: fileName,
    layout: reading.layout,
    title: reading.title,
    encoding: reading.encoding,
    sha256: reading.sha256,
    rows: reading.rows,
    values: valueCount,
    matched: reading.matched,
    notFound: reading.notFound,
    ambiguous: reading.ambiguous,
    ignored: reading.ignored,
    missing: reading.missingByKind,
    problems: reading.problems,
    problemCount: reading.problemCount,
    targets: reading.targets,
    unchanged,
    conflicts,
    conflictCount,
  };
}

function inWords({ fileName, reading, valueCount, unchanged, conflictCount }: ImportPreview): string {
  const missing = Object.values(reading.missingByKind).reduce((sum, count) => sum + count, 0);
  const parts = [
    reading.layout,
    `${formatNumber(reading.rows)} rader`,
    `${formatNumber(valueCount)} verdier for ${reading.matched.length} kommuner`,
    ...(missing > 0 ? [`${formatNumber(missing)} uten tall`] : []),
    ...(unchanged > 0 ? [`${formatNumber(unchanged)} som før`] : []),
    ...(conflictCount > 0 ? [`${formatNumber(conflictCount)} var uenige`] : []),
    ...(reading.problemCount > 0 ? [`${formatNumber(reading.problemCount)} merknader, se over`] : []),
  ];
  return `${fileName}: ${parts.join(' · ')}\n`;
}
