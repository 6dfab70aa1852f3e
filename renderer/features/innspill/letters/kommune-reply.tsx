import { Field, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { LetterKommune } from '../../../../shared/model/letter.ts';
import { DateInput } from '../../../components/date-input.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useApp, useAppStore, useWords } from '../../../store/use-app.ts';
import { SavedField } from './saved-field.tsx';
import { useLetterWords } from './use-letter-words.ts';

/** When the kommune answered, what the archive calls it, what it said in short, and the approval. */
export function KommuneReply({ kommune }: { readonly kommune: LetterKommune }) {
  const words = useLetterWords();
  const topics = useWords().input.topic;
  const store = useAppStore();
  const id = useId();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const { kommunenummer, repliedOn, replyNoted, status, empty } = kommune;
  const told = useApp((state) =>
    state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer),
  )?.innspill.filter(({ topic, text }) => topic !== 2 && topic !== 6 && text.trim() !== '');
  const answered = status === 'answered' || status === 'approved';
  const save = (change: { readonly repliedOn?: string | null; readonly journalNumber?: string }): void => {
    void store.getState().write('reply.save', {
      roundId,
      kommunenummer,
      repliedOn: replyNoted ? repliedOn : null,
      journalNumber: kommune.replyJournalNumber,
      journalDate: kommune.replyJournalDate,
      ...change,
    });
  };
  return (
    <>
      <h3>{words.reply}</h3>
      {!answered && <p className="muted">{words.noReply}</p>}
      {empty && <p className="warn">{words.emptyReply}</p>}
      {told !== undefined && told.length > 0 && (
        <ScrollRegion className="letter-paper" label={words.reply}>
          {told.map(({ topic, text }) => (
            <p key={topic}>
              <b>
                {topic} {topics[topic]}
              </b>
              <br />
              {text}
            </p>
          ))}
        </ScrollRegion>
      )}
      <div className="reply-fields">
        <Field>
          <Label htmlFor={`${id}-replied`}>{words.repliedOn}</Label>
          <DateInput
            id={`${id}-replied`}
            value={replyNoted ? repliedOn : null}
            onChange={(date) => save({ repliedOn: date })}
          />
        </Field>
        <SavedField
          label={words.journalNumber}
          value={kommune.replyJournalNumber}
          save={(journalNumber) => save({ journalNumber })}
        />
        <Field>
          <Label htmlFor={`${id}-approved`}>{words.approvedOn}</Label>
          <DateInput
            id={`${id}-approved`}
            value={kommune.approvedOn}
            onChange={(approvedOn) =>
              void store.getState().write('reply.approve', { roundId, kommuner: [kommunenummer], approvedOn })
            }
          />
        </Field>
      </div>
      {answered && !replyNoted && repliedOn !== null && (
        <p className="muted">{words.replyFromTexts(formatDate(repliedOn))}</p>
      )}
    </>
  );
}
