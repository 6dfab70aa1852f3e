import { Radio, Textfield } from '@digdir/designsystemet-react';
import type { Assessment, Innspill, KommuneTopic } from '../../../shared/model/innspill.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { DateInput } from '../../components/date-input.tsx';
import { Icon } from '../../components/icon.tsx';
import { useVisit } from '../../components/use-visit.ts';
import { type InnspillEdit, innspillKey } from '../../store/edits.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ratingWords } from './rating-words.ts';

interface Props {
  readonly kommune: KommuneView;
  readonly topic: KommuneTopic;
  readonly open: boolean;
  readonly toggle: () => void;
}

const steps: readonly Assessment[] = [1, 2, 3, 4, 5];
/** A Norwegian fødselsnummer has eleven digits; they are often written six and five. */
const elevenDigits = /(?<!\d)\d{6}\s?\d{5}(?!\d)/;

/** One topic: what the kommune says, and how the fylkeskommune judges it. */
export function TopicPanel({ kommune, topic, open, toggle }: Props) {
  const words = useWords();
  const store = useAppStore();
  const visit = useVisit();
  const edited = useApp((state) => state.edits.innspill[innspillKey(kommune.kommunenummer, topic)]);
  const stored = kommune.innspill.find((one) => one.topic === topic);
  const entry: InnspillEdit = edited ?? {
    topic,
    text: stored?.text ?? '',
    assessment: stored?.assessment ?? null,
    source: stored?.source ?? '',
    date: stored?.date ?? null,
  };
  const ratings = ratingWords(topic, words.input);
  const rating = entry.assessment === null ? words.input.notRated : ratings[entry.assessment];
  const edit = (change: Partial<Innspill>): void =>
    store.getState().editInnspill(kommune.kommunenummer, { ...entry, ...change, topic }, visit.current());
  const leave = (): void => void store.getState().flush();
  const id = `topic-${topic}`;
  return (
    <section className="topic" data-open={open || undefined} aria-labelledby={`${id}-title`}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
          <span className="topic-number" aria-hidden="true">
            {topic}
          </span>
          <span id={`${id}-title`} className="topic-name">
            {words.input.topic[topic]}
          </span>
          <span className={entry.assessment === null ? 'muted' : 'topic-rating'}>{rating}</span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </h3>
      <div id={id} hidden={!open} className="topic-body">
        <Textfield
          multiline
          rows={4}
          aria-label={`${words.input.topic[topic]}: ${words.input.text}`}
          value={entry.text}
          maxLength={20_000}
          onFocus={visit.begin}
          onBlur={leave}
          onChange={(event) => edit({ text: event.target.value })}
          error={elevenDigits.test(entry.text) && words.input.looksLikePerson}
        />
        <div className="topic-source">
          <label>
            {words.input.source}{' '}
            <input
              type="text"
              maxLength={300}
              value={entry.source}
              onFocus={visit.begin}
              onBlur={leave}
              onChange={(event) => edit({ source: event.target.value })}
            />
          </label>
          <span>
            <label htmlFor={`${id}-date`}>{words.input.date}</label>{' '}
            <DateInput
              id={`${id}-date`}
              value={entry.date}
              onFocus={visit.begin}
              onBlur={leave}
              onChange={(date) => edit({ date })}
            />
          </span>
          <span className="muted">{words.input.noPersons}</span>
        </div>
        <fieldset className="assessment">
          <legend>
            {words.input.howGood[topic]} <span className="muted">{words.input.ours}</span>
          </legend>
          <div className="radio-row">
            {steps.map((step) => (
              <Radio
                key={step}
                name={`${id}-assessment`}
                value={String(step)}
                label={ratings[step]}
                checked={entry.assessment === step}
                onFocus={visit.begin}
                onChange={() => edit({ assessment: step })}
              />
            ))}
            <Radio
              name={`${id}-assessment`}
              value="none"
              label={words.input.notRated}
              checked={entry.assessment === null}
              onFocus={visit.begin}
              onChange={() => edit({ assessment: null })}
            />
          </div>
        </fieldset>
      </div>
    </section>
  );
}
