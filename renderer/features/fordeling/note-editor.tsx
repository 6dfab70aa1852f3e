import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { useFormSeen } from '../../components/use-form-seen.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { joined } from '../innspill/join-words.ts';
import { useColumnName } from './use-column-name.ts';

interface Props {
  readonly kommunenummer: string;
  readonly column: string;
  readonly close: () => void;
}

/** As long as a note may be, characters. */
const longest = 2000;

/** A note on one cell, for the advisor alone. */
export function NoteEditor({ kommunenummer, column, close }: Props) {
  const { fordeling, app, record } = useWords();
  const words = fordeling.notes;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const name = useApp(
    (state) => state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? '',
  );
  const columnName = useColumnName();
  const note = useApp((state) =>
    state.view?.table.notes.find((one) => one.kommunenummer === kommunenummer && one.column === column),
  );
  const stored = note?.text ?? '';
  const before = useFormSeen(stored);
  const [text, setText] = useState(stored);
  const both = joined(text, stored, '\n\n');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = async (next: string): Promise<void> => {
    const state = store.getState();
    before.sent(next);
    if (await state.write('note.set', { roundId, kommunenummer, column, text: next, seen: before.seen })) {
      if (next !== '' || note !== undefined) state.say(next === '' ? words.removed : words.saved);
      close();
    }
  };
  const title = words.of(columnName(column), name);
  return (
    <form
      ref={form}
      className="row-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void save(text.trim());
      }}
    >
      <h2>{title}</h2>
      {before.isUnseen && (
        <ClashChoice
          title={record.otherWindow.changedTitle}
          parts={[{ label: words.text, theirs: stored, mine: text }]}
          both={
            both.length > longest
              ? undefined
              : () => {
                  before.see();
                  setText(both);
                }
          }
          mine={before.see}
          theirs={close}
        />
      )}
      <Textfield
        multiline
        rows={3}
        className="whole"
        label={words.text}
        maxLength={longest}
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
