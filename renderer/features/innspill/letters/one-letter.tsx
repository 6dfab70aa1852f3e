import { Button } from '@digdir/designsystemet-react';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { Letter } from '../../../../shared/model/letter.ts';
import { Icon } from '../../../components/icon.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useAnswer } from '../../../store/use-answer.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { TextBlocks } from '../text-blocks.tsx';
import { SavedDate } from './saved-date.tsx';
import { SavedField } from './saved-field.tsx';
import { useLetterWords } from './use-letter-words.ts';
import { useSaveFile } from './use-save-file.ts';

/** A letter as it was made, and what the archive calls it. */
export function OneLetter({ letter }: { readonly letter: Letter }) {
  const words = useLetterWords();
  const store = useAppStore();
  const save = useSaveFile();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const edited = useApp((state) => state.edits.journals[letter.id]);
  const { id, kind, language, madeOn, sentOn, subject } = letter;
  const { journalNumber, journalDate } = edited ?? letter;
  const opened = useAnswer('letters.open', { id });
  const open = async (): Promise<void> => {
    const answer = await store.getState().call('letters.open', { roundId, id });
    if (answer.ok) await save(answer.value);
    else store.getState().fail(answer.error);
  };
  return (
    <>
      <p className="muted">
        {words.kinds[kind]}, {words.languages[language]}, {words.dated(formatDate(madeOn))},{' '}
        {sentOn === null ? words.notSent : words.sentOn(formatDate(sentOn))}
      </p>
      {opened !== null && (
        <ScrollRegion className="letter-paper" label={subject}>
          <b>{subject}</b>
          <TextBlocks text={opened.body} />
        </ScrollRegion>
      )}
      <div className="actions">
        <Button variant="tertiary" onClick={() => void open()}>
          <Icon name="file" /> {words.openLetter}
        </Button>
      </div>
      <div className="reply-fields">
        <SavedField
          label={words.journalNumber}
          value={journalNumber}
          edit={(text, visit) =>
            store.getState().editJournal(id, { journalNumber: text, journalDate }, visit)
          }
        />
        <SavedDate
          label={words.journalDate}
          value={journalDate}
          edit={(date, visit) =>
            store.getState().editJournal(id, { journalNumber, journalDate: date }, visit)
          }
        />
      </div>
    </>
  );
}
