import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { MissingKind } from '../../../shared/model/missing-kind.ts';
import { decimalsOf } from './decimals-of.ts';

interface Value {
  readonly number: number | null;
  readonly missing: MissingKind | null;
}

/**
 * A value in words: the number with the decimals it has in its file, or why there is none.
 *
 * @param decimals those of the numbers it stands with; its own where it stands alone
 */
export function valueText(
  { number, missing }: Value,
  kinds: Readonly<Record<MissingKind, string>>,
  decimals?: number,
): string {
  if (number === null) return missing === null ? '–' : kinds[missing];
  return formatNumber(number, decimals ?? decimalsOf(number));
}
