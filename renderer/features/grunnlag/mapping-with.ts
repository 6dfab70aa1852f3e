import type { ColumnMapping } from '../../../shared/model/importing.ts';

/** The mapping as a call takes it: the same, with a list that may be written to. */
export interface NewMapping {
  readonly kommune: number;
  readonly columns: ColumnMapping['columns'][number][];
  readonly period?: number;
}

/**
 * The mapping with one column changed. `meaning` is an indicator's id, 'kommune' for the column of kommuner, 'period'
 * for the one with the year of the row, or empty for one that is not used. Only one column can be each of the two.
 */
export function mappingWith(
  mapping: ColumnMapping,
  column: number,
  meaning: string,
  period: string,
): NewMapping {
  const others = mapping.columns.filter((one) => one.column !== column);
  if (meaning === 'period') return { kommune: mapping.kommune, columns: others, period: column };
  const kept = mapping.period === undefined || mapping.period === column ? {} : { period: mapping.period };
  if (meaning === 'kommune') return { ...kept, kommune: column, columns: others };
  // Figures that were read by the year of their row have none of their own: they get one when that column goes.
  const dated =
    mapping.period === column ? others.map((one) => ({ ...one, period: one.period || period })) : others;
  const { kommune } = mapping;
  if (meaning === '') return { ...kept, kommune, columns: dated };
  const columns = [...dated, { column, indicator: meaning, period }].sort((a, b) => a.column - b.column);
  return { ...kept, kommune, columns };
}
