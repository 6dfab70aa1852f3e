import type { ImportConflict } from '../../../shared/contract/import-calls.ts';
import type { StagedValue } from '../../../shared/model/importing.ts';
import type { ValueView } from '../../../shared/model/round.ts';
import type { ValuesByKommune } from '../database/queries/current-values.ts';

export interface Comparison {
  /** Values that stand in the round already, the same. */
  readonly unchanged: number;
  /** Values that both have and do not agree on. */
  readonly conflicts: readonly ImportConflict[];
}

/** Kinds of missing that only say «nothing yet»: a value that comes later fills the gap and contradicts nobody. */
const gaps: ReadonlySet<string> = new Set(['missing', 'not-yet', 'awaiting']);

/** What a file says against what the round has. `names`: import id → file name, to tell where the old one is from. */
export function compareValues(
  staged: readonly StagedValue[],
  current: ValuesByKommune,
  names: ReadonlyMap<number, string>,
): Comparison {
  let unchanged = 0;
  const conflicts: ImportConflict[] = [];
  for (const value of staged) {
    const old = current.get(value.kommunenummer)?.[value.indicator]?.[value.period];
    if (old === undefined) continue;
    if (old.number === value.number && old.missing === value.missing) unchanged += 1;
    else if (contradicts(old)) conflicts.push(conflict(value, old, names));
  }
  return { unchanged, conflicts };
}

const contradicts = (old: ValueView): boolean => old.missing === null || !gaps.has(old.missing);

const conflict = (
  value: StagedValue,
  old: ValueView,
  names: ReadonlyMap<number, string>,
): ImportConflict => ({
  kommunenummer: value.kommunenummer,
  indicator: value.indicator,
  period: value.period,
  old: { number: old.number, missing: old.missing, from: names.get(old.importId) ?? '', cell: old.cell },
  new: { number: value.number, missing: value.missing, cell: value.cell },
});
