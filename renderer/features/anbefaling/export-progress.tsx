import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useBridge } from '../../bridge/use-bridge.ts';
import { useAppStore, useWords } from '../../store/use-app.ts';

/** How far the package has come, and the way to stop it. */
export function ExportProgress({ job }: { readonly job: string }) {
  const words = useWords().packageMore;
  const store = useAppStore();
  const bridge = useBridge();
  const [at, setAt] = useState({ done: 0, total: 1 });
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.type === 'progress' && event.job === job)
          setAt({ done: event.done, total: Math.max(1, event.total ?? 1) });
      }),
    [bridge, job],
  );
  return (
    <div className="export-line">
      <progress max={at.total} value={at.done} aria-label={words.progress(at.done, at.total)} />
      <span className="muted">{words.progress(at.done, at.total)}</span>
      <Button variant="tertiary" onClick={() => void store.getState().call('job.cancel', { job })}>
        {words.cancel}
      </Button>
    </div>
  );
}
