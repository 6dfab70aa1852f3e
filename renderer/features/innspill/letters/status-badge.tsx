import type { LetterKommune, LetterStatus } from '../../../../shared/model/letter.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { useLetterWords } from './use-letter-words.ts';

const icons: Readonly<Record<LetterStatus, IconName>> = {
  none: 'file',
  made: 'file',
  sent: 'clock',
  reminded: 'clock',
  answered: 'check',
  approved: 'check',
};

const tones: Readonly<Record<LetterStatus, string>> = {
  none: 'muted',
  made: 'muted',
  sent: 'warn',
  reminded: 'warn',
  answered: 'ok',
  approved: 'ok',
};

/** Where a kommune stands, in a word and a sign: «Svart, etter fristen». */
export function StatusBadge({
  kommune: { status, late, empty },
}: {
  readonly kommune: Pick<LetterKommune, 'status' | 'late' | 'empty'>;
}) {
  const words = useLetterWords();
  const more = [...(late ? [words.late] : []), ...(empty ? [words.empty] : [])];
  return (
    <span className={`letter-status ${empty ? 'warn' : tones[status]}`}>
      <Icon name={empty ? 'warning' : icons[status]} /> {[words.statuses[status], ...more].join(', ')}
    </span>
  );
}
