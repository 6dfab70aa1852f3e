import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { RoundSummary } from '../../../shared/model/round.ts';
import { useAppStore, useWords } from '../../store/use-app.ts';

/** Takes the round away, when the user has said it twice. */
export function RemoveRoundPanel({ round }: { readonly round: Pick<RoundSummary, 'id' | 'fylke' | 'year'> }) {
  const words = useWords().roundFile.remove;
  const store = useAppStore();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const name = `${round.fylke} ${round.year}`;
  const remove = async (): Promise<void> => {
    setBusy(true);
    const state = store.getState();
    await state.flush();
    const answer = await state.call('round.remove', { from: round.id });
    setBusy(false);
    if (!answer.ok) return state.fail(answer.error);
    await state.closeRound();
    await state.start();
    store.getState().say(words.done(name));
  };
  return (
    <section className="block" aria-labelledby="remove-title">
      <h2 id="remove-title">{words.title}</h2>
      <p className="muted">{words.lead}</p>
      {asking ? (
        <section
          ref={question}
          className="confirm-restore"
          tabIndex={-1}
          aria-labelledby="confirm-remove"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setAsking(false);
          }}
        >
          <h3 id="confirm-remove">{words.confirm(name)}</h3>
          <div className="offer-line">
            <Button disabled={busy} onClick={() => void remove()}>
              {words.yes(name)}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </div>
        </section>
      ) : (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {words.start}
        </Button>
      )}
    </section>
  );
}
