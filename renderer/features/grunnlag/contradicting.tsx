import { Button } from '@digdir/designsystemet-react';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** Files that were to come in together and disagree with each other: one press says which counts, for all of them. */
export function Contradicting() {
  const words = useWords().basis;
  const store = useAppStore();
  const file = useApp((state) => state.contradicting);
  if (file === null) return null;
  return (
    <div className="contradicting" role="alert">
      <p>{words.filesDisagree(file)}</p>
      <div className="fetch-bar">
        <Button variant="secondary" onClick={() => void store.getState().confirmAll('new')}>
          {words.lastFileCounts}
        </Button>
        <Button variant="secondary" onClick={() => void store.getState().confirmAll('old')}>
          {words.firstFileCounts}
        </Button>
      </div>
    </div>
  );
}
