import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { RoundFileOffer } from '../../../shared/contract/index.ts';
import { useSaveMade } from '../../components/use-save-made.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** The whole round as one file for a colleague. What is private stays here unless it is ticked. */
export function ShareRoundPanel({ roundId }: { readonly roundId: number }) {
  const words = useWords().roundFile.share;
  const store = useAppStore();
  const call = useApp((state) => state.call);
  // Counted again when the round is another than it was.
  const stored = useApp((state) => state.stored);
  const saveMade = useSaveMade();
  const [offer, setOffer] = useState<RoundFileOffer | null>(null);
  const [notes, setNotes] = useState(false);
  const [contacts, setContacts] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = stored !== null;
    void call('round.offer', { roundId }).then((answer) => {
      if (current && answer.ok) setOffer(answer.value);
    });
    return () => {
      current = false;
    };
  }, [call, roundId, stored]);
  const save = async (): Promise<void> => {
    setBusy(true);
    await store.getState().flush();
    const answer = await call('round.export', { roundId, notes, contacts });
    setBusy(false);
    if (!answer.ok) return store.getState().fail(answer.error);
    if (answer.value === null) return;
    saveMade(answer.value);
    store.getState().say(words.saved(answer.value.name));
  };
  const may = offer ?? { notes: 0, notesAlways: 0, contacts: 0, exempt: 0 };
  const ticked = may.notes - may.notesAlways;
  return (
    <section className="block share-round" aria-labelledby="share-title" data-chapter="rundefil">
      <h2 id="share-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="muted">{words.lead}</p>
      {ticked > 0 && (
        <Checkbox
          label={words.notes(ticked)}
          checked={notes}
          onChange={(event) => setNotes(event.target.checked)}
        />
      )}
      {may.notesAlways > 0 && <p>{words.notesAlways(may.notesAlways)}</p>}
      {may.contacts > 0 && (
        <Checkbox
          label={words.contacts(may.contacts)}
          checked={contacts}
          onChange={(event) => setContacts(event.target.checked)}
        />
      )}
      {may.exempt > 0 && <p>{words.exempt(may.exempt)}</p>}
      <Button variant="secondary" disabled={busy} onClick={() => void save()}>
        {words.save}
      </Button>
    </section>
  );
}
