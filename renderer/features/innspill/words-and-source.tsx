import { Textfield } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { hasElevenDigits } from '../../../shared/model/eleven-digits.ts';
import { longestText } from '../../../shared/model/limits.ts';
import { DateInput } from '../../components/date-input.tsx';
import { useVisit } from '../../components/use-visit.ts';
import { useAppStore, useWords } from '../../store/use-app.ts';
import type { WordsName } from '../../store/words-of.ts';
import { ClashPanel } from './clash-panel.tsx';

interface Sourced {
  readonly text: string;
  readonly source: string;
  /** ISO date, or null for none. */
  readonly date: string | null;
}

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** What it is saved as, so that another window's words are known from this one's. */
  readonly name: WordsName;
  /** What the text is about, for those who do not see the heading over it. */
  readonly label: string;
  readonly value: Sourced;
  readonly rows?: number;
  readonly onEdit: (change: Partial<Sourced>, visit: string) => void;
}

/** A text with where and when it is from. Saved as it is written; a visit to a field is one step of undo. */
export function WordsAndSource({ id, name, label, value, rows = 4, onEdit }: Props) {
  const words = useWords().input;
  const store = useAppStore();
  const visit = useVisit();
  // A field that is taken away with focus in it is never told that it was left.
  useEffect(() => () => store.getState().releaseWords(name, true), [name, store]);
  const enter = (): void => {
    visit.begin();
    store.getState().holdWords(name, true);
  };
  const leave = (): void => {
    void store
      .getState()
      .flush()
      .then(() => store.getState().releaseWords(name, true));
  };
  const edit = (change: Partial<Sourced>): void => onEdit(change, visit.current());
  return (
    <div className="words">
      <Textfield
        multiline
        rows={Math.min(16, Math.max(rows, value.text.split('\n').length + 1))}
        aria-label={`${label}: ${words.text}`}
        value={value.text}
        maxLength={longestText}
        onFocus={enter}
        onBlur={leave}
        onChange={(event) => edit({ text: event.target.value })}
        error={hasElevenDigits(value.text) && words.looksLikePerson}
      />
      <div className="topic-source">
        <label>
          {words.source}{' '}
          <input
            type="text"
            maxLength={300}
            value={value.source}
            onFocus={enter}
            onBlur={leave}
            onChange={(event) => edit({ source: event.target.value })}
          />
        </label>
        <span>
          <label htmlFor={`${id}-date`}>{words.date}</label>{' '}
          <DateInput
            id={`${id}-date`}
            value={value.date}
            onFocus={enter}
            onBlur={leave}
            onChange={(date) => edit({ date })}
          />
        </span>
        <span className="muted">{words.noPersons}</span>
      </div>
      <ClashPanel name={name} mine={value} onEdit={edit} />
    </div>
  );
}
