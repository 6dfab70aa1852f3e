import { formatDate } from '../../../shared/i18n/format-date.ts';
import { capacityFields, formTopics } from '../../../shared/model/form.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useAnswer } from '../../store/use-answer.ts';
import { useWords } from '../../store/use-app.ts';
import { TextBlocks } from './text-blocks.tsx';
import { useRecordWords } from './use-record-words.ts';

/** The last form the kommune sent, word for word. What we make of it afterwards changes nothing here. */
export function ReplyGot({ kommunenummer }: { readonly kommunenummer: string }) {
  const words = useWords().input;
  const own = useRecordWords();
  const form = useAnswer('forms.received', { kommunenummer })?.at(-1);
  return (
    <div>
      <h2>
        {own.replyGot}{' '}
        {form !== undefined && <span className="muted">{formatDate(form.date ?? form.at.slice(0, 10))}</span>}
      </h2>
      {form === undefined ? (
        <p className="muted">{own.noReply}</p>
      ) : (
        <ScrollRegion className="paper" label={own.replyGot}>
          <p className="muted">{form.fileName}</p>
          <dl>
            {formTopics.map((topic) => {
              const text = form.answers[`topic-${topic}`] ?? '';
              return (
                text.trim() !== '' && (
                  <div key={topic}>
                    <dt>
                      <span aria-hidden="true">{topic}</span>
                      <span className="visually-hidden">{words.topic[topic]}</span>
                    </dt>
                    <dd>
                      <TextBlocks text={text} />
                    </dd>
                  </div>
                )
              );
            })}
          </dl>
          <ul className="reply-numbers">
            {capacityFields.map((field) => {
              const written = form.answers[field] ?? '';
              return (
                written.trim() !== '' && (
                  <li key={field}>
                    {words.capacityFields[field]}: <b>{written}</b>
                  </li>
                )
              );
            })}
          </ul>
        </ScrollRegion>
      )}
    </div>
  );
}
