import type { KeyCriterionResult } from '../../../shared/allocation/index.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';

/** Why a criterion moves nobody, where it does not. One number alone has none to differ from. */
export function neutralText(
  { neutral, known }: Pick<KeyCriterionResult, 'neutral' | 'known'>,
  words: ScreenWords['work'],
): string | null {
  switch (neutral) {
    case null:
      return null;
    case 'no-data':
      return words.neutralNoData;
    case 'no-spread':
      return known === 1 ? words.neutralOneKnown : words.neutralNoSpread;
    case 'mean-zero':
      return words.neutralMeanZero;
    default:
      return assertNever(neutral);
  }
}
