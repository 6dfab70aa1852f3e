import { Field, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { LetterKommune } from '../../../../shared/model/letter.ts';
import { DateInput } from '../../../components/date-input.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import type { ReplyEdit } from '../../../store/edits.ts';
import { useApp, useAppStore, useWords } from '../../../store/use-app.ts';
import { TextBlocks } from '../text-blocks.tsx';
import { SavedDate } from './saved-date.tsx';
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
  const edited = useApp((state) => state.edits.replies[kommunenummer]);
  const reply: ReplyEdit = edited ?? {
    repliedOn: replyNoted ? repliedOn : null,
    journalNumber: kommune.replyJournalNumber,
    journalDate: kommune.replyJournalDate,
  };
  const edit = (change: Partial<ReplyEdit>, visit: string): void => {
    const now = store.getState().edits.replies[kommunenummer] ?? reply;
    store.getState().editReply(kommunenummer, { ...now, ...change }, visit);
  };
  return (
    <>
      <h3>{words.reply}</h3>
      {!answered && <p className="muted">{words.noReply}</p>}
      {empty && <p className="warn">{words.emptyReply}</p>}
      {told !== undefined && told.length > 0 && (
        <ScrollRegion className="letter-paper" label={words.reply}>
          {told.map(({ topic, text }) => (
            <div key={topic}>
              <b>
                {topic} {topics[topic]}
              </b>
              <TextBlocks text={text} />
            </div>
          ))}
        </ScrollRegion>
      )}
      <div className="reply-fields">
        <SavedDate
          label={words.repliedOn}
          value={reply.repliedOn}
          edit={(date, visit) => edit({ repliedOn: date }, visit)}
        />
        <SavedField
          label={words.replyJournalNumber}
          value={reply.journalNumber}
          edit={(text, visit) => edit({ journalNumber: text }, visit)}
        />
        <SavedDate
          label={words.replyJournalDate}
          value={reply.journalDate}
          edit={(date, visit) => edit({ journalDate: date }, visit)}
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
