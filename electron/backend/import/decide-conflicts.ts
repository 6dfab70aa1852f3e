import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { ImportConflict } from '../../../shared/contract/import-calls.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { valueKey } from '../database/commands/add-import.ts';
import type { Comparison } from './compare-values.ts';

/** What the user has said of values that sources disagree on. */
export interface Decision {
  readonly previewId: string;
  readonly prefer: 'new' | 'old' | null;
  readonly choices: readonly (Pick<ImportConflict, 'kommunenummer' | 'indicator' | 'period'> & {
    readonly keep: 'new' | 'old';
  })[];
}

export interface Decided {
  readonly unchanged: number;
  /** Those in which the new file counts. */
  readonly replaced: readonly ImportConflict[];
  /** Values of the new file that are set aside for what stands there, as `valueKey` names them. */
  readonly yields: ReadonlySet<string>;
}

/** Which source counts in each conflict; an error that names the first of those nobody has decided. */
export function decideConflicts(
  fileName: string,
  { unchanged, conflicts }: Comparison,
  { prefer, choices }: Decision,
): Result<Decided, AppError> {
  const chosen = new Map(choices.map((choice) => [valueKey(choice), choice.keep]));
  const keepOf = (conflict: ImportConflict) => chosen.get(valueKey(conflict)) ?? prefer;
  const undecided = conflicts.filter((conflict) => keepOf(conflict) === null);
  if (undecided.length > 0) {
    const list = listConflicts(undecided);
    return fail(appError('conflicts-undecided', { file: fileName, count: undecided.length, list }));
  }
  return ok({
    unchanged,
    replaced: conflicts.filter((conflict) => keepOf(conflict) === 'new'),
    yields: new Set(conflicts.filter((conflict) => keepOf(conflict) === 'old').map(valueKey)),
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
