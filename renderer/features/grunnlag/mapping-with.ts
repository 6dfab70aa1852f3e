import type { ColumnMapping } from '../../../shared/model/importing.ts';

/** The mapping as a call takes it: the same, with a list that may be written to. */
export interface NewMapping {
  readonly kommune: number;
  readonly columns: ColumnMapping['columns'][number][];
  readonly period?: number;
}

/**
 * The mapping with one column changed. `indicator` is an indicator's id, 'kommune' for the column of kommuner, or empty
 * for one that is not used. Only one column can be the kommuner.
 */
export function mappingWith(
  mapping: ColumnMapping,
  column: number,
  indicator: string,
  period: string,
): NewMapping {
  const others = mapping.columns.filter((one) => one.column !== column);
  const kept = mapping.period === undefined ? {} : { period: mapping.period };
  if (indicator === 'kommune') return { ...kept, kommune: column, columns: others };
  const { kommune } = mapping;
  if (indicator === '') return { ...kept, kommune, columns: others };
  const columns = [...others, { column, indicator, period }].sort((a, b) => a.column - b.column);
  return { ...kept, kommune, columns };
}
