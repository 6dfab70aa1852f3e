import type { CallInput } from '../../../shared/contract/index.ts';
import type { ColumnMapping } from '../../../shared/model/importing.ts';

type Mapping = NonNullable<CallInput<'import.preview'>['mapping']>;

/**
 * The mapping with one column changed. `indicator` is an indicator's id, 'kommune' for the column of kommuner, or empty
 * for one that is not used. Only one column can be the kommuner.
 */
export function mappingWith(
  mapping: ColumnMapping,
  column: number,
  indicator: string,
  period: string,
): Mapping {
  const others = mapping.columns.filter((one) => one.column !== column);
  if (indicator === 'kommune') return { kommune: column, columns: others };
  const kommune = mapping.kommune;
  if (indicator === '') return { kommune, columns: others };
  const columns = [...others, { column, indicator, period }].sort((a, b) => a.column - b.column);
  return { kommune, columns };
}
