import type { Topic } from '../../../shared/model/innspill.ts';
import { useWords } from '../../store/use-app.ts';
import { useEarlierAnswers } from './earlier-context.ts';
import { ratingWords } from './rating-words.ts';
import { TextBlocks } from './text-blocks.tsx';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly kommunenummer: string;
  readonly topic: Topic;
}

/** What was said of the topic in earlier years, beside this year's. */
export function EarlierTexts({ kommunenummer, topic }: Props) {
  const words = useWords().input;
  const own = useRecordWords();
  const told = useEarlierAnswers().flatMap(({ year, kommuner }) =>
    kommuner.flatMap((kommune) => {
      const entry = kommune.innspill.find((one) => one.topic === topic);
      return entry === undefined ? [] : [{ year, kommune, entry }];
    }),
  );
  if (told.length === 0) return null;
  return (
    <div className="earlier">
      {told.map(({ year, kommune, entry }) => (
        <details key={`${year} ${kommune.kommunenummer}`}>
          <summary>
            {kommune.kommunenummer === kommunenummer
              ? own.earlier(year)
              : own.earlierFrom(kommune.name, year)}
            {entry.assessment !== null && (
              <span className="muted"> {ratingWords(topic, words)[entry.assessment]}</span>
            )}
          </summary>
          {entry.text.trim() === '' ? (
            <p className="muted">{own.earlierNone}</p>
          ) : (
            <TextBlocks text={entry.text} />
          )}
        </details>
      ))}
    </div>
  );
}
