import type { ImportConflict, SourcedValue } from '../../../shared/contract/import-calls.ts';
import type { StagedValue } from '../../../shared/model/importing.ts';
import type { ImportView, ValueView } from '../../../shared/model/round.ts';
import type { ValuesByKommune } from '../database/queries/current-values.ts';

export interface Comparison {
  /** Values that stand in the round already, the same. */
  readonly unchanged: number;
  /** Values that both have and do not agree on. */
  readonly conflicts: readonly ImportConflict[];
}

/** Kinds of missing that only say «nothing yet»: a value that comes later fills the gap and contradicts nobody. */
const gaps: ReadonlySet<string> = new Set(['missing', 'not-yet', 'awaiting']);

/** What a file says against what the round has. `sources`: the round's imports, to tell where an old value is from. */
export function compareValues(
  fileName: string,
  staged: readonly StagedValue[],
  current: ValuesByKommune,
  sources: readonly Pick<ImportView, 'id' | 'fileName' | 'at'>[],
): Comparison {
  const byId = new Map(sources.map((source) => [source.id, source]));
  let unchanged = 0;
  const conflicts: ImportConflict[] = [];
  for (const value of staged) {
    const old = current.get(value.kommunenummer)?.[value.indicator]?.[value.period];
    if (old === undefined) continue;
    if (old.number === value.number && old.missing === value.missing) unchanged += 1;
    else if (contradicts(old)) {
      const { kommunenummer, indicator, period } = value;
      const source = byId.get(old.importId);
      conflicts.push({
        kommunenummer,
        indicator,
        period,
        old: sourced(old, source?.fileName ?? '', source?.at ?? null),
        new: sourced(value, fileName, null),
      });
    }
  }
  return { unchanged, conflicts };
}

const contradicts = (old: ValueView): boolean => old.missing === null || !gaps.has(old.missing);

const sourced = (
  { number, missing, sheet, cell }: Pick<ValueView, 'number' | 'missing' | 'sheet' | 'cell'>,
  from: string,
  at: string | null,
): SourcedValue => ({ number, missing, from, sheet, cell, at });
