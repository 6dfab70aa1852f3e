import type { Letter, LetterCounts, LetterKommune, LetterStatus } from './letter.ts';

/** What a kommune's letters, answer and approval amount to. */
export function letterStatus(
  letters: readonly Pick<Letter, 'kind' | 'sentOn'>[],
  answered: boolean,
  approved: boolean,
): LetterStatus {
  if (approved) return 'approved';
  if (answered) return 'answered';
  const sent = letters.filter(({ sentOn }) => sentOn !== null);
  if (sent.some(({ kind }) => kind === 'reminder')) return 'reminded';
  if (sent.length > 0) return 'sent';
  return letters.length > 0 ? 'made' : 'none';
}

/** Each kommune counts in every step it has come through: an answer counts as sent to. */
export function letterCounts(kommuner: readonly Pick<LetterKommune, 'status' | 'letters'>[]): LetterCounts {
  const count = (holds: (kommune: Pick<LetterKommune, 'status' | 'letters'>) => boolean): number =>
    kommuner.filter(holds).length;
  const wasSent = (kind?: Letter['kind']) => (kommune: Pick<LetterKommune, 'letters'>) =>
    kommune.letters.some((letter) => letter.sentOn !== null && (kind === undefined || letter.kind === kind));
  return {
    all: kommuner.length,
    made: count(({ letters }) => letters.length > 0),
    sent: count(wasSent()),
    reminded: count(wasSent('reminder')),
    answered: count(({ status }) => status === 'answered' || status === 'approved'),
    approved: count(({ status }) => status === 'approved'),
    missing: count(({ status }) => status === 'sent' || status === 'reminded'),
  };
}
