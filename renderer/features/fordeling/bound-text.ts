import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { WorkRow } from '../../store/work-rows.ts';

/** What bound a kommune's number, in a word; empty when nothing did. */
export function boundText(row: WorkRow, words: ScreenWords['work']): string {
  const { boundBy } = row;
  if (boundBy === null) return '';
  switch (boundBy.kind) {
    case 'lock':
      return words.boundLock;
    case 'min':
      return words.boundMin(boundBy.value);
    case 'max':
      return boundBy.value === row.can ? words.boundCapacity : words.boundMax(boundBy.value);
    case 'zero-or-min':
      return words.boundZeroOrMin(boundBy.value);
    case 'group':
      return words.boundGroup;
    default:
      return assertNever(boundBy);
  }
}
