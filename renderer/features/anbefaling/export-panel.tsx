import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ExportReceipt } from '../../../shared/contract/index.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ExportProgress } from './export-progress.tsx';
import { Receipt } from './receipt.tsx';

type State =
  | { readonly kind: 'idle' | 'busy' | 'cancelled' }
  | { readonly kind: 'done'; readonly receipt: ExportReceipt };

/** The name this window knows its work by. */
const job = 'package';

/** Freezes the recommendation and writes the package. */
export function ExportPanel() {
  const words = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const own = useApp((state) => state.language);
  const [language, setLanguage] = useState(own);
  const [state, setState] = useState<State>({ kind: 'idle' });

  const run = async (): Promise<void> => {
    setState({ kind: 'busy' });
    const app = store.getState();
    await app.flush();
    const answer = await app.call('package.export', { roundId, language, job });
    if (!answer.ok) {
      setState({ kind: 'idle' });
      return app.fail(answer.error);
    }
    if (answer.value === null) return setState({ kind: 'cancelled' });
    setState({ kind: 'done', receipt: answer.value });
    app.say(words.package.exported(answer.value.version));
  };

  return (
    <section aria-label={words.package.export} className="block">
      <div className="export-line">
        <Segmented
          label={words.package.language}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'nb', label: words.app.nb },
            { value: 'nn', label: words.app.nn },
          ]}
        />
        <Button disabled={state.kind === 'busy'} onClick={() => void run()}>
          {state.kind === 'busy' ? words.package.exporting : words.package.export}
        </Button>
      </div>
      {state.kind === 'busy' && <ExportProgress job={job} />}
      {state.kind === 'cancelled' && <p className="muted">{words.package.cancelled}</p>}
      {state.kind === 'done' && <Receipt receipt={state.receipt} />}
    </section>
  );
}
