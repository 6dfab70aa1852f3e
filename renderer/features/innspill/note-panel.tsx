import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { hasElevenDigits } from '../../../shared/model/eleven-digits.ts';
import type { PrivateNote } from '../../../shared/model/innspill.ts';
import { longestText } from '../../../shared/model/limits.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useVisit } from '../../components/use-visit.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { useRecordWords } from './use-record-words.ts';

const nothing: PrivateNote = { text: '', exported: false };

/** A note of our own. It stays on this machine unless the user marks it for what is sent out. */
export function NotePanel({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const own = useRecordWords();
  const store = useAppStore();
  const visit = useVisit();
  const { kommunenummer } = kommune;
  const edited = useApp((state) => state.edits.notes[kommunenummer]);
  const note = edited ?? kommune.note ?? nothing;
  const edit = (change: Partial<PrivateNote>, of: string): void => {
    const now = store.getState().edits.notes[kommunenummer] ?? note;
    store.getState().editNote(kommunenummer, { ...now, ...change }, of);
  };
  return (
    <section className="note" aria-labelledby="note-title">
      <h2 id="note-title">{own.note}</h2>
      <Textfield
        multiline
        rows={3}
        aria-label={own.note}
        description={own.noteHelp}
        maxLength={longestText}
        value={note.text}
        error={hasElevenDigits(note.text) && words.looksLikePerson}
        onFocus={visit.begin}
        onBlur={() => void store.getState().flush()}
        onChange={(event) => edit({ text: event.target.value }, visit.current())}
      />
      {note.text.trim() !== '' && (
        <Checkbox
          label={own.noteExported}
          checked={note.exported}
          description={note.exported ? own.noteWarning : undefined}
          onChange={(event) => edit({ exported: event.target.checked }, newVisit())}
        />
      )}
      <OvertakenPanel
        field="notes"
        of={kommunenummer}
        onEdit={({ note: chosen }) => edit(chosen ?? {}, newVisit())}
      />
    </section>
  );
}
