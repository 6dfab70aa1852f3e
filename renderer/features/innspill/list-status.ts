import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { RecordWords } from '../../../shared/i18n/record-nb.ts';
import { hasTold } from '../../../shared/model/has-answered.ts';
import type { LetterKommune } from '../../../shared/model/letter.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import type { IconName } from '../../components/icon.tsx';

export interface ListStatus {
  readonly kind: 'answered' | 'lacking' | 'follow-up';
  readonly icon: IconName;
  readonly text: string;
}

/**
 * Where a kommune stands, in a line. What is written in its record counts as an answer, also where nobody noted that it
 * came; a note of an answer that nothing came of must be followed up.
 */
export function listStatus(
  kommune: KommuneView,
  letters: LetterKommune | undefined,
  words: RecordWords['status'],
): ListStatus {
  const told = hasTold(kommune);
  const { status = 'none', repliedOn = null, approvedOn = null, late = false } = letters ?? {};
  const date = (iso: string | null | undefined): string =>
    iso === null || iso === undefined ? '' : formatDate(iso);
  if (repliedOn !== null && !told) {
    return { kind: 'follow-up', icon: 'warning', text: words.empty(date(repliedOn)) };
  }
  if (approvedOn !== null) return { kind: 'answered', icon: 'check', text: words.approved(date(approvedOn)) };
  if (repliedOn !== null) {
    const text = late ? words.late(date(repliedOn)) : words.answered(date(repliedOn));
    return { kind: 'answered', icon: 'check', text };
  }
  if (told) return { kind: 'answered', icon: 'check', text: words.told };
  const lacking = { kind: 'lacking', icon: 'clock' } as const;
  const last = letters?.letters.filter((letter) => letter.sentOn !== null).at(-1);
  if (status === 'reminded') return { ...lacking, text: words.reminded(date(last?.sentOn)) };
  if (status === 'sent') return { ...lacking, text: words.sent(date(last?.sentOn)) };
  return { ...lacking, text: status === 'made' ? words.made : words.none };
}
