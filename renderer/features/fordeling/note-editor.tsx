import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { longestNote } from '../../../shared/model/limits.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { joined } from '../innspill/join-words.ts';
import { useColumnName } from './use-column-name.ts';
import { useRowForm } from './use-row-form.ts';

interface Props {
  readonly kommunenummer: string;
  readonly column: string;
  readonly close: () => void;
}

/** A note on one cell, for the advisor alone. */
export function NoteEditor({ kommunenummer, column, close }: Props) {
  const { fordeling, app, record } = useWords();
  const words = fordeling.notes;
  const roundId = useApp((state) => state.roundId) ?? 0;
  const name = useApp(
    (state) => state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? '',
  );
  const columnName = useColumnName();
  const note = useApp((state) =>
    state.view?.table.notes.find((one) => one.kommunenummer === kommunenummer && one.column === column),
  );
  const stored = note?.text ?? '';
  const [text, setText] = useState(stored);
  const form = useRowForm({
    form: 'note',
    place: `${kommunenummer} ${column}`,
    stored,
    written: [text],
    close,
    // What is written on stays; what was only looked at is the note as it is now.
    wentBack: (before) => {
      if (text === before) setText(stored);
    },
  });
  const both = joined(text, stored, '\n\n');
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), []);
  const save = async (next: string): Promise<void> => {
    const said = next === '' ? words.removed : words.saved;
    const input = { roundId, kommunenummer, column, text: next, seen: form.seen };
    await form.save(next, 'note.set', input, next === '' && note === undefined ? null : said);
  };
  const title = words.of(columnName(column), name);
  return (
    <form
      ref={panel}
      className="row-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void save(text.trim());
      }}
    >
      <h2>{title}</h2>
      {form.isUnseen && (
        <ClashChoice
          title={record.otherWindow.changedTitle}
          parts={[{ label: words.text, theirs: stored, mine: text }]}
          both={
            both.length > longestNote
              ? undefined
              : () => {
                  form.see();
                  setText(both);
                }
          }
          mine={form.see}
          theirs={close}
        />
      )}
      <Textfield
        multiline
        rows={3}
        className="whole"
        label={words.text}
        maxLength={longestNote}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="muted">{words.help}</p>
      <div className="actions">
        <Button type="submit">{words.save}</Button>
        {note !== undefined && (
          <Button type="button" variant="secondary" onClick={() => void save('')}>
            {words.remove}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={close}>
          {app.cancel}
        </Button>
      </div>
      {note !== undefined && <p className="muted">{words.by(note.who, formatDate(note.at))}</p>}
    </form>
  );
}
