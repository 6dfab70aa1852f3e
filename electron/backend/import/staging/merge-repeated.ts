import type { StagedValue } from '../../../../shared/model/importing.ts';
import { ImportFailure } from '../import-failure.ts';

/**
 * Kinds of missing that only say that there is nothing here: a number elsewhere in the file contradicts none of them.
 * «Cannot occur» is what SSB says of a kommune in the years before it was made, beside the row it had until then.
 */
const GAPS: ReadonlySet<string> = new Set(['missing', 'not-yet', 'awaiting', 'cannot-occur']);

const isGap = ({ missing }: StagedValue): boolean => missing !== null && GAPS.has(missing);

/**
 * Of two values of the same kommune, indicator and period in one file, the one that says something. Where both do and
 * do not agree, nobody can tell which is right: then the file is refused, with both places.
 */
export function mergeRepeated(
  before: StagedValue,
  value: StagedValue,
  at: { readonly row: number; readonly column: number },
): StagedValue {
  if (before.number === value.number && before.missing === value.missing) return before;
  if (isGap(value)) return before;
  if (isGap(before)) return value;
  throw new ImportFailure('values-contradict', {
    kommunenummer: value.kommunenummer,
    indicator: value.indicator,
    period: value.period,
    found: value.number ?? value.missing,
    sheet: value.sheet,
    row: at.row,
    column: at.column + 1,
    other: before.number ?? before.missing,
    otherSheet: before.sheet,
    otherCell: before.cell,
  });
}
