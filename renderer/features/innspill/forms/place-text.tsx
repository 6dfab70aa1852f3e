import { Button } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { hasElevenDigits } from '../../../../shared/model/eleven-digits.ts';
import { type FormTopic, formTopics } from '../../../../shared/model/form.ts';
import { type Passage, suggestTopics } from '../../../../shared/model/suggest-topics.ts';
import { Icon } from '../../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../../store/use-app.ts';
import { PlacedTopic } from './placed-topic.tsx';
import { useFormsWords } from './use-forms-words.ts';

/** The text to the left, the topics to the right. Nothing goes from one to the other but by a click. */
export function PlaceText() {
  const words = useFormsWords();
  const looksLikePerson = useWords().input.looksLikePerson;
  const store = useAppStore();
  const { text, places, kommunenummer } = useApp((state) => state.freeText);
  const passages = useMemo(() => suggestTopics(text), [text]);
  const left = useRef<HTMLElement>(null);
  const selected = useSelectedText(left);
  const place = (topic: FormTopic, passage: string): void =>
    store.getState().editFreeText({ places: [...places, { topic, text: passage }] });
  const isPlaced = (passage: Passage): boolean =>
    places.some((one) => one.text.includes(passage.text) || passage.text.includes(one.text));
  const waiting = passages.filter((passage) => !isPlaced(passage)).length;
  return (
    <>
      {hasElevenDigits(text) && (
        <p className="warn" role="alert">
          {looksLikePerson}
        </p>
      )}
      <div className="paste-columns">
        <div>
          <fieldset className="paste-tools" aria-label={words.placeIn}>
            <span className="muted" aria-live="polite">
              {words.selected(selected.length)}
            </span>
            {formTopics.map((topic) => (
              <Button
                key={topic}
                variant="secondary"
                disabled={selected === ''}
                aria-label={words.placeSuggestion(words.fields[`topic-${topic}`])}
                // The selection must still stand when the button is let go.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => place(topic, selected)}
              >
                {topic}
              </Button>
            ))}
          </fieldset>
          <section ref={left} className="paste-text" aria-label={words.pasteText}>
            {passages.map((passage) => (
              <PassageView
                key={passage.from}
                passage={passage}
                placed={isPlaced(passage)}
                place={(topic) => place(topic, passage.text)}
              />
            ))}
          </section>
        </div>
        <div className="paste-topics">
          {formTopics.map((topic) => (
            <PlacedTopic key={topic} topic={topic} />
          ))}
        </div>
      </div>
      <div className="forms-accept">
        <Button
          disabled={places.length === 0 || kommunenummer === null}
          onClick={() => void store.getState().savePlaces()}
        >
          {words.savePlaces(places.length)}
        </Button>
        <Button variant="secondary" onClick={() => store.getState().clearFreeText()}>
          {words.pasteAgain}
        </Button>
        <p className="muted" role="status">
          {waiting > 0 ? words.left(waiting) : ''}
        </p>
      </div>
    </>
  );
}

interface PassageProps {
  readonly passage: Passage;
  readonly placed: boolean;
  readonly place: (topic: FormTopic) => void;
}

function PassageView({ passage, placed, place }: PassageProps) {
  const words = useFormsWords();
  const { topic, text } = passage;
  const name = topic === null ? '' : words.fields[`topic-${topic}`];
  return (
    <div className="passage" data-placed={placed || undefined}>
      <p>{text}</p>
      <div className="passage-tools">
        {placed ? (
          <span className="ok">
            <Icon name="check" /> {words.placed}
          </span>
        ) : (
          topic !== null && (
            <Button variant="tertiary" onClick={() => place(topic)}>
              {words.suggestion(name)}
            </Button>
          )
        )}
        <select
          aria-label={`${words.placeIn}: ${text.slice(0, 40)}`}
          value=""
          onChange={(event) => {
            const chosen = formTopics.find((one) => String(one) === event.target.value);
            if (chosen !== undefined) place(chosen);
          }}
        >
          <option value="">{words.placeIn}</option>
          {formTopics.map((one) => (
            <option key={one} value={one}>
              {words.fields[`topic-${one}`]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** What is selected within an element, as text; '' where nothing is. */
function useSelectedText(within: React.RefObject<HTMLElement | null>): string {
  const [selected, setSelected] = useState('');
  useEffect(() => {
    const read = (): void => {
      const selection = document.getSelection();
      const node = selection?.anchorNode ?? null;
      const inside = node !== null && (within.current?.contains(node) ?? false);
      setSelected(inside ? (selection?.toString().trim() ?? '') : '');
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [within]);
  return selected;
}
