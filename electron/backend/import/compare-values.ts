import type { ImportConflict, SourcedValue } from '../../../shared/contract/import-calls.ts';
import type { StagedValue } from '../../../shared/model/importing.ts';
import type { ImportView, ValueView } from '../../../shared/model/round.ts';
import type { Reader } from '../database/connection.ts';
import type { Sliced } from '../jobs/sliced.ts';

export interface Comparison {
  /** Values that stand in the round already, the same. */
  readonly unchanged: number;
  /** Values that both have and do not agree on. */
  readonly conflicts: readonly ImportConflict[];
}

/** Kinds of missing that only say «nothing yet»: a value that comes later fills the gap and contradicts nobody. */
const gaps: ReadonlySet<string> = new Set(['missing', 'not-yet', 'awaiting']);

/** A source that values are compared with: where an old value is from, and which of two goes before. */
export interface ComparedSource extends Pick<ImportView, 'id' | 'fileName' | 'at' | 'indicators'> {
  /** The highest counts. */
  readonly priority: number;
}

interface OldValue extends Pick<ValueView, 'number' | 'missing' | 'sheet' | 'cell' | 'importId'> {
  readonly period: string;
  readonly weight: number;
}

/**
 * What a file says against what the sources have. It goes quickest where the values of one kommune and indicator stand
 * together.
 */
export function* compareValues(
  db: Reader,
  fileName: string,
  staged: readonly StagedValue[],
  sources: readonly ComparedSource[],
): Sliced<Comparison> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const withIndicator = Map.groupBy(
    sources.flatMap((source) => source.indicators.map((indicator) => ({ indicator, source }))),
    ({ indicator }) => indicator,
  );
  let unchanged = 0;
  const conflicts: ImportConflict[] = [];
  let at = '';
  let current: ReadonlyMap<string, OldValue> = new Map();
  for (const value of staged) {
    const { kommunenummer, indicator, period } = value;
    const place = `${kommunenummer} ${indicator}`;
    if (place !== at) {
      yield;
      const having = withIndicator.get(indicator) ?? [];
      current = oldValues(
        db,
        having.map(({ source }) => source),
        kommunenummer,
        indicator,
      );
      at = place;
    }
    const old = current.get(period);
    if (old === undefined) continue;
    if (old.number === value.number && old.missing === value.missing) unchanged += 1;
    else if (contradicts(old)) {
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

/** By period. As `currentValues` has it: the highest priority counts, and what yields comes behind, the oldest first. */
function oldValues(
  db: Reader,
  sources: readonly ComparedSource[],
  kommunenummer: string,
  indicator: string,
): ReadonlyMap<string, OldValue> {
  const result = new Map<string, OldValue>();
  for (const { id, priority } of sources) {
    const rows = db.all<OldValue>(
      `SELECT period, number, missing, sheet, cell, import_id AS importId,
              iif(yields = 1, -$priority, $priority) AS weight
       FROM value WHERE import_id = $id AND kommunenummer = $kommunenummer AND indicator = $indicator`,
      { id, priority, kommunenummer, indicator },
    );
    for (const row of rows) {
      const other = result.get(row.period);
      if (other === undefined || row.weight > other.weight) result.set(row.period, row);
    }
  }
  return result;
}

const contradicts = ({ missing }: OldValue): boolean => missing === null || !gaps.has(missing);

const sourced = (
  { number, missing, sheet, cell }: Pick<ValueView, 'number' | 'missing' | 'sheet' | 'cell'>,
  from: string,
  at: string | null,
): SourcedValue => ({ number, missing, from, sheet, cell, at });
