import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { RoundSummary } from '../../../shared/model/round.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { useAppStore, useWords } from '../../store/use-app.ts';
import { useRoundName } from '../../store/use-round-name.ts';

/** Takes the round away, when the user has said it twice. */
export function RemoveRoundPanel({ round }: { readonly round: Pick<RoundSummary, 'id'> }) {
  const words = useWords().roundFile.remove;
  const store = useAppStore();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const name = useRoundName();
  const remove = async (): Promise<void> => {
    setBusy(true);
    const state = store.getState();
    if (!(await state.mayLeave())) return setBusy(false);
    const answer = await state.call('round.remove', { from: round.id });
    setBusy(false);
    if (!answer.ok) return state.fail(answer.error);
    state.dropRound();
    await state.start();
    store.getState().say(words.done(name));
  };
  return (
    <section className="block" aria-labelledby="remove-title">
      <h2 id="remove-title">{words.title}</h2>
      <p className="muted">{words.lead}</p>
      {asking ? (
        <ConfirmPanel
          title={words.confirm(name)}
          level={3}
          busy={busy}
          yes={words.yes(name)}
          no={words.cancel}
          confirm={() => void remove()}
          cancel={() => setAsking(false)}
        />
      ) : (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {words.start}
        </Button>
      )}
    </section>
  );
}
