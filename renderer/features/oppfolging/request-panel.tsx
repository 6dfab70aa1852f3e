import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { RequestReceipt } from '../../../shared/contract/index.ts';
import { OpenMade } from '../../components/open-made.tsx';
import { today } from '../../components/today.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** Letters to those that are asked and have no vedtak. */
export function RequestPanel() {
  const words = useWords().oppfolging;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [receipt, setReceipt] = useState<RequestReceipt | null>(null);
  const make = async (): Promise<void> => {
    const { call, fail } = store.getState();
    const date = today();
    const answer = await call('decision.request', { roundId, kommuner: null, date });
    if (answer.ok) setReceipt(answer.value);
    else fail(answer.error);
  };
  return (
    <section className="block" aria-labelledby="request-title">
      <h2 id="request-title">{words.request}</h2>
      <p className="muted">{words.requestHelp}</p>
      <div className="offer-line">
        <Button variant="secondary" onClick={() => void make()}>
          {words.requestMake}
        </Button>
        {receipt !== null && (
          <>
            <span role="status">{words.requestMade(receipt.letters, receipt.folderName)}</span>
            <OpenMade made={receipt} />
          </>
        )}
      </div>
    </section>
  );
}
