import type { z } from 'zod';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { ImportReceipt, importCalls } from '../../../shared/contract/import-calls.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { makeValid, type NewImport, valueKey } from '../database/commands/add-import.ts';
import { addIndicators } from '../database/commands/add-indicators.ts';
import { rememberMapping } from '../database/commands/remember-mapping.ts';
import { setYields } from '../database/commands/set-yields.ts';
import { comparedSources } from '../database/queries/compared-sources.ts';
import { importsOfRound } from '../database/queries/imports.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Staging } from '../database/staging.ts';
import { type ComparedSource, compareValues } from '../import/compare-values.ts';
import { type Decided, type Decision, decideConflicts } from '../import/decide-conflicts.ts';
import type { Preview } from '../import/previews.ts';
import { atOnce, inSlices } from '../jobs/sliced.ts';
import type { ReadContext, WriteContext } from './context.ts';
import type { Staged } from './staged.ts';

/** A file whose values are written, and do not count yet. */
interface StagedFile {
  readonly id: number;
  readonly preview: Preview;
  readonly decision: Decision;
  readonly decided: Decided;
}

export interface PreparedImports {
  readonly roundId: number;
  readonly files: readonly StagedFile[];
  /** What the files were compared with, in order. */
  readonly comparedWith: readonly ComparedSource[];
}

type Prepared = Result<PreparedImports, AppError>;
type All = z.output<(typeof importCalls)['import.confirmAll']['input']>;

/** As many changes as a receipt shows; the count is of all of them. */
const shownChanges = 50;

export const confirm: Staged<'import.confirm', PreparedImports> = {
  prepare: (context, { roundId, previewId, prefer, choices = [] }, staging) =>
    stageAll(context, roundId, [{ previewId, prefer, choices }], staging),
  write: (context, prepared) => {
    const receipts = takeIn(context, prepared);
    if (!receipts.ok) return receipts;
    const [receipt] = receipts.value;
    return receipt === undefined ? fail(appError('preview-not-found')) : ok(receipt);
  },
  abandon: (prepared, staging) => dropAll(prepared.files, staging),
};

/** One step of the history: where the second file contradicts the first, neither is in the round afterwards. */
export const confirmAll: Staged<'import.confirmAll', PreparedImports> = {
  prepare: (context, input, staging) => stageAll(context, input.roundId, decisionsOf(input), staging),
  write: (context, prepared) => takeIn(context, prepared),
  abandon: (prepared, staging) => dropAll(prepared.files, staging),
};

const decisionsOf = ({ previewIds, prefer, decisions = [] }: All): readonly Decision[] =>
  previewIds.map(
    (previewId) => decisions.find((one) => one.previewId === previewId) ?? { previewId, prefer, choices: [] },
  );

/**
 * Writes the values of all the files in short transactions, while the program goes on answering. None of them counts
 * before `takeIn`, and what a crash leaves behind is swept at the next start.
 */
async function stageAll(
  context: ReadContext,
  roundId: number,
  decisions: readonly Decision[],
  staging: Staging,
): Promise<Prepared> {
  const round = roundById(context.db, roundId);
  if (!round.ok) return round;
  const comparedWith = comparedSources(context.db, roundId);
  const given: { readonly decision: Decision; readonly preview: Preview }[] = [];
  for (const decision of decisions) {
    const preview = context.previews.get(decision.previewId);
    if (preview === null || preview.roundId !== roundId) return fail(appError('preview-not-found'));
    given.push({ decision, preview });
  }
  const files: StagedFile[] = [];
  let isStaged = false;
  const job = decisions[0]?.previewId ?? '';
  const signal = context.jobs.begin(job);
  const progress = tellProgress(context, job, given);
  try {
    for (const { decision, preview } of given) {
      const { reading, fileName } = preview;
      const sources = [...comparedWith, ...files.map(asSource(context, comparedWith))];
      const compared = await inSlices(compareValues(context.db, fileName, reading.values, sources));
      const decided = decideConflicts(fileName, compared, decision);
      if (!decided.ok) return decided;
      const added: NewImport = { ...reading, fileName, yields: decided.value.yields };
      const watch = { signal, onWritten: progress(preview) };
      const id = await inSlices(staging.add(context, roundId, added, watch));
      if (signal.aborted) return fail(appError('import-cancelled', { file: fileName }));
      if (id === null) return fail(appError('preview-not-found'));
      files.push({ id, preview, decision, decided: decided.value });
    }
    isStaged = true;
    return ok({ roundId, files, comparedWith });
  } finally {
    context.jobs.end(job, signal);
    if (!isStaged) await dropAll(files, staging);
  }
}

/** Progress is told at most this often, in milliseconds: a screen shows no more. */
const TOLD_EVERY = 100;

/** Counts the values of all the files together, so that what is shown goes to its end once. */
function tellProgress(
  { emit }: Pick<ReadContext, 'emit'>,
  job: string,
  given: readonly { readonly preview: Preview }[],
): (preview: Preview) => (written: number) => void {
  const countOf = ({ reading }: Preview): number => reading.values.length + reading.forebears.length;
  const total = given.reduce((sum, { preview }) => sum + countOf(preview), 0);
  let before = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (preview) => (written) => {
    const isWhole = written === countOf(preview);
    const now = performance.now();
    if (isWhole || now - last >= TOLD_EVERY) {
      last = now;
      emit({ type: 'progress', job, done: before + written, total });
    }
    if (isWhole) before += written;
  };
}

/** A file that is on its way in counts before all that are there. */
const asSource =
  ({ now }: Pick<ReadContext, 'now'>, before: readonly ComparedSource[]) =>
  ({ id, preview }: StagedFile, index: number): ComparedSource => ({
    id,
    fileName: preview.fileName,
    at: now,
    indicators: [...new Set(preview.reading.values.map(({ indicator }) => indicator))],
    priority: Math.max(0, ...before.map(({ priority }) => priority)) + index + 1,
  });

async function dropAll(files: readonly StagedFile[], staging: Staging): Promise<void> {
  for (const { id } of files) await inSlices(staging.drop(id));
}

/** Makes the files count, in the command's own transaction. */
function takeIn(
  context: WriteContext,
  prepared: PreparedImports,
): Result<readonly ImportReceipt[], AppError> {
  const { db, previews } = context;
  const { roundId, files, comparedWith } = prepared;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const hasChanged = JSON.stringify(comparedSources(db, roundId)) !== JSON.stringify(comparedWith);
  const receipts: ImportReceipt[] = [];
  for (const file of files) {
    const { id, decision, preview } = file;
    // Gone where the same file was confirmed twice at once, or the database was restored meanwhile.
    if (previews.get(decision.previewId) !== preview) return fail(appError('preview-not-found'));
    const decided = hasChanged ? decideAnew(context, roundId, file) : ok(file.decided);
    if (!decided.ok) return decided;
    const { reading } = preview;
    addIndicators(db, reading);
    if (reading.plain !== null) rememberMapping(db, reading.plain, round.value.year, context.now);
    if (!makeValid(db, id)) return fail(appError('preview-not-found'));
    const added = importsOfRound(db, roundId).find((source) => source.id === id);
    if (added === undefined) return fail(appError('import-not-found', { import: id }));
    const { unchanged, replaced, yields } = decided.value;
    receipts.push({
      import: added,
      changed: reading.values.length - unchanged - yields.size,
      replaced: replaced.length,
      kept: yields.size,
      changes: replaced.slice(0, shownChanges),
    });
  }
  for (const { decision } of files) previews.remove(decision.previewId);
  return ok(receipts);
}

/** Where sources came or went while the values were being written: rare, and right before it is quick. */
function decideAnew(
  { db }: WriteContext,
  roundId: number,
  { id, preview, decision }: StagedFile,
): Result<Decided, AppError> {
  const { fileName, reading } = preview;
  const compared = atOnce(compareValues(db, fileName, reading.values, comparedSources(db, roundId)));
  const decided = decideConflicts(fileName, compared, decision);
  if (decided.ok) {
    setYields(
      db,
      id,
      reading.values.filter((value) => decided.value.yields.has(valueKey(value))),
    );
  }
  return decided;
}
