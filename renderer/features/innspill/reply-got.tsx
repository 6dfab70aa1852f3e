import { formatDate } from '../../../shared/i18n/format-date.ts';
import { capacityFields, formTopics } from '../../../shared/model/form.ts';
import { useWords } from '../../store/use-app.ts';
import { TextBlocks } from './text-blocks.tsx';
import { useAnswer } from './use-answer.ts';
import { useRecordWords } from './use-record-words.ts';

/** The last form the kommune sent, word for word. What we make of it afterwards changes nothing here. */
export function ReplyGot({ kommunenummer }: { readonly kommunenummer: string }) {
  const words = useWords().input;
  const own = useRecordWords();
  const form = useAnswer('forms.received', { kommunenummer })?.at(-1);
  return (
    <section aria-labelledby="reply-got">
      <h2 id="reply-got">
        {own.replyGot}{' '}
        {form !== undefined && <span className="muted">{formatDate(form.date ?? form.at.slice(0, 10))}</span>}
      </h2>
      {form === undefined ? (
        <p className="muted">{own.noReply}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
        <div className="paper" role="region" aria-labelledby="reply-got" tabIndex={0}>
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
        </div>
      )}
    </section>
  );
}
