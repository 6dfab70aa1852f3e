import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { ImportConflict, ImportReceipt } from '../../../shared/contract/import-calls.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { addImport, valueKey } from '../database/commands/add-import.ts';
import { addIndicators } from '../database/commands/add-indicators.ts';
import { rememberMapping } from '../database/commands/remember-mapping.ts';
import { currentValues } from '../database/queries/current-values.ts';
import { importsOfRound } from '../database/queries/imports.ts';
import { roundById } from '../database/queries/round-row.ts';
import { compareValues } from '../import/compare-values.ts';
import type { Write, WriteContext } from './context.ts';

/** What the user has said of values that sources disagree on. */
interface Decision {
  readonly previewId: string;
  readonly prefer: 'new' | 'old' | null;
  readonly choices: readonly (Pick<ImportConflict, 'kommunenummer' | 'indicator' | 'period'> & {
    readonly keep: 'new' | 'old';
  })[];
}

/** As many changes as a receipt shows; the count is of all of them. */
const shownChanges = 50;

export const confirm: Write<'import.confirm'> = (context, { roundId, previewId, prefer, choices = [] }) => {
  const receipt = confirmPreview(context, roundId, { previewId, prefer, choices });
  if (receipt.ok) context.previews.remove(previewId);
  return receipt;
};

/** One transaction: where the second file contradicts the first, neither is in the round afterwards. */
export const confirmAll: Write<'import.confirmAll'> = (context, input) => {
  const { roundId, previewIds, prefer, decisions = [] } = input;
  const receipts: ImportReceipt[] = [];
  for (const previewId of previewIds) {
    const decision = decisions.find((one) => one.previewId === previewId);
    const receipt = confirmPreview(context, roundId, decision ?? { previewId, prefer, choices: [] });
    if (!receipt.ok) return receipt;
    receipts.push(receipt.value);
  }
  for (const previewId of previewIds) context.previews.remove(previewId);
  return ok(receipts);
};

function confirmPreview(
  context: WriteContext,
  roundId: number,
  { previewId, prefer, choices }: Decision,
): Result<ImportReceipt, AppError> {
  const { db, previews } = context;
  const found = previews.get(previewId);
  if (found === null || found.roundId !== roundId) return fail(appError('preview-not-found'));
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const { reading, fileName } = found;
  const current = currentValues(db, roundId);
  const { unchanged, conflicts } = compareValues(
    fileName,
    reading.values,
    current,
    importsOfRound(db, roundId),
  );
  const chosen = new Map(choices.map((choice) => [valueKey(choice), choice.keep]));
  const keepOf = (conflict: ImportConflict) => chosen.get(valueKey(conflict)) ?? prefer;
  const undecided = conflicts.filter((conflict) => keepOf(conflict) === null);
  if (undecided.length > 0) {
    return fail(
      appError('conflicts-undecided', {
        file: fileName,
        count: undecided.length,
        list: listConflicts(undecided),
      }),
    );
  }
  const replaced = conflicts.filter((conflict) => keepOf(conflict) === 'new');
  const kept = conflicts.filter((conflict) => keepOf(conflict) === 'old');
  addIndicators(db, reading);
  if (reading.plain !== null) rememberMapping(db, reading.plain, round.value.year, context.now);
  const id = addImport(context, roundId, {
    fileName,
    sha256: reading.sha256,
    layout: reading.layout,
    title: reading.title,
    rows: reading.rows,
    values: reading.values,
    yields: new Set(kept.map(valueKey)),
  });
  const added = importsOfRound(db, roundId).find((source) => source.id === id);
  if (added === undefined) return fail(appError('import-not-found', { import: id }));
  return ok({
    import: added,
    changed: reading.values.length - unchanged - kept.length,
    replaced: replaced.length,
    kept: kept.length,
    changes: replaced.slice(0, shownChanges),
  });
}

/** The first conflicts, a line each: «5001 anmodning 2022: 140 (imdi.csv F12) / 141 (D3)». */
const listConflicts = (conflicts: readonly ImportConflict[]): string =>
  conflicts
    .slice(0, 20)
    .map((one) => {
      const old = `${one.old.number ?? one.old.missing} (${one.old.from} ${one.old.cell})`;
      return `${one.kommunenummer} ${one.indicator} ${one.period}: ${old} / ${one.new.number ?? one.new.missing} (${one.new.cell})`;
    })
    .join('\n');
