import type { SensitivityPlace } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';

interface Own extends Pick<SensitivityPlace, 'number' | 'low5' | 'high95' | 'worst' | 'best'> {
  readonly name: string;
  readonly isLocked: boolean;
}

/** How far one kommune's number moves under other weights; of one that does not move, that it does not, and why. */
export function ownSentence(own: Own, words: ScreenWords['robustness']): string {
  const { name, isLocked } = own;
  const number = formatNumber(own.number);
  if (isLocked) return words.ownLocked(name, number);
  if (own.worst.number === own.best.number) return words.ownSame(name, number);
  const nine = words.own(name, number, formatNumber(own.low5), formatNumber(own.high95));
  return `${nine} ${words.ownEnds(formatNumber(own.worst.number), formatNumber(own.best.number))}`;
}
