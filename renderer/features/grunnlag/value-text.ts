import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { MissingKind } from '../../../shared/model/missing-kind.ts';

/** A value in words: the number with at most one decimal, or why there is none. */
export function valueText(
  { number, missing }: { readonly number: number | null; readonly missing: MissingKind | null },
  kinds: Readonly<Record<MissingKind, string>>,
): string {
  if (number === null) return missing === null ? '–' : kinds[missing];
  return formatNumber(number, Number.isInteger(number) ? 0 : 1);
}
