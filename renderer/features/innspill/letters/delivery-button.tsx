import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { DeliveryReceipt } from '../../../../shared/contract/index.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { MadeFolder } from '../../../components/made-folder.tsx';
import { useAnswer } from '../../../store/use-answer.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useLetterWords } from './use-letter-words.ts';

/** Freezes the innspill for IMDi and writes them, before there is any number. */
export function DeliveryButton() {
  const words = useLetterWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const language = useApp((state) => state.language);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<DeliveryReceipt | null>(null);
  const earlier = useAnswer('delivery.list', {}) ?? [];
  const deliver = async (): Promise<void> => {
    const app = store.getState();
    setBusy(true);
    await app.flush();
    const answer = await app.call('delivery.export', { roundId, language });
    setBusy(false);
    if (!answer.ok) return app.fail(answer.error);
    if (answer.value === null) return;
    setMade(answer.value);
    app.say(words.delivered(answer.value.version, answer.value.folderName));
  };
  return (
    <section className="letters-delivery">
      <Button disabled={busy} onClick={() => void deliver()}>
        {busy ? words.delivering : words.deliver}
      </Button>
      <p className="muted">{words.deliverHelp}</p>
      {made === null ? (
        earlier.slice(0, 3).map((one) => (
          <p key={`${one.version} ${one.language}`} className="muted">
            {words.deliveries(one.version, words.languages[one.language], formatDate(one.frozenAt))}
          </p>
        ))
      ) : (
        <MadeFolder made={made}>
          <b>{words.delivered(made.version, made.folderName)}</b>{' '}
          {made.verification.agrees
            ? words.deliveredOk
            : words.deliveredNotOk(made.verification.problems.length)}
        </MadeFolder>
      )}
    </section>
  );
}
