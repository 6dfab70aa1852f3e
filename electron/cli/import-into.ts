import { basename, resolve } from 'node:path';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { ImportPreview } from '../../shared/contract/import-calls.ts';
import { formatNumber } from '../../shared/i18n/format-number.ts';
import type { Backend } from '../backend/create-backend.ts';
import { nothingRead } from '../backend/import/nothing-read.ts';
import { exit, type Output } from './command.ts';
import { findOrMakeRound, type RoundWanted } from './find-round.ts';
import { importWarnings, leavesOut } from './import-warnings.ts';
import { reportError } from './report-error.ts';

export interface ImportRequest extends RoundWanted {
  readonly files: readonly string[];
  readonly prefer: 'new' | 'old' | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export interface Imported {
  /** 1 also where the files were taken and something in them was left out: it must not look wholly done. */
  readonly status: number;
  /** Whether the files were read, and taken in where that was asked for. */
  readonly isDone: boolean;
}

/** Reads every file, then takes them in as one step. */
export async function importInto(
  backend: Backend,
  request: ImportRequest,
  output: Output,
): Promise<Imported> {
  const refused = (error: AppError): Imported => ({
    status: reportError('import', error, output),
    isDone: false,
  });
  const round = await findOrMakeRound(backend, request);
  if (!round.ok) return refused(round.error);
  const roundId = round.value.id;
  const previews: ImportPreview[] = [];
  for (const path of request.files) {
    const file = backend.files.register(resolve(path), basename(path));
    const preview = await backend.typed('import.preview', { roundId, file, mapping: null });
    if (!preview.ok) return refused(preview.error);
    // In the window the user would map the columns; here there is nobody to ask.
    const refusal = nothingRead(preview.value.reading, preview.value.valueCount);
    if (refusal !== null) {
      for (const line of importWarnings(preview.value)) output.err(`fordel import: ${line}\n`);
      return refused(appError(refusal.code, { ...refusal.params, file: basename(path) }));
    }
    previews.push(preview.value);
  }
  if (!request.dryRun) {
    const confirmed = await backend.typed('import.confirmAll', {
      roundId,
      previewIds: previews.map((preview) => preview.previewId),
      prefer: request.prefer,
    });
    if (!confirmed.ok) return refused(confirmed.error);
  }
  for (const preview of previews) {
    for (const line of importWarnings(preview)) output.err(`fordel import: ${line}\n`);
  }
  if (request.json) output.out(`${JSON.stringify(previews.map(asJson), null, 1)}\n`);
  else for (const preview of previews) output.out(inWords(preview));
  return { status: previews.some(leavesOut) ? exit.problem : exit.done, isDone: true };
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
    columns: columnsOf(reading.plain),
    unchanged,
    conflicts,
    conflictCount,
  };
}

/** What each column of a plain table was read as; `indicator` is null for one that was not read. */
function columnsOf(plain: ImportPreview['reading']['plain']) {
  if (plain === null) return null;
  const { columns, mapping, beside } = plain;
  return columns
    .filter(({ column }) => ![mapping.kommune, mapping.period, ...beside].includes(column))
    .map(({ column, row, header }) => {
      const read = mapping.columns.find((one) => one.column === column);
      return {
        // In a table with its kommuner across, it is a line of the file.
        ...(row === undefined ? { column: column + 1 } : { row }),
        header,
        indicator: read?.indicator ?? null,
        period: read === undefined || read.period === '' ? null : read.period,
      };
    });
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
