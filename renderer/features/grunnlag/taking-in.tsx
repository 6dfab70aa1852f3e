import { Button } from '@digdir/designsystemet-react';
import { useApp, useWords } from '../../store/use-app.ts';

/** How far the values of a confirmed file have come, and a way to stop them. Nothing is shown of one that waits for others. */
export function TakingIn({ previewId }: { readonly previewId: string }) {
  const words = useWords();
  const progress = useApp((state) => (state.progress?.job === previewId ? state.progress : null));
  const cancel = useApp((state) => state.cancelConfirm);
  if (progress === null) return null;
  const { done, total } = progress;
  return (
    <div className="taking-in">
      <progress aria-label={words.basis.takingIn} max={total ?? undefined} value={done} />
      <span className="muted">{words.basis.takenIn(done, total ?? done)}</span>
      <Button variant="secondary" onClick={() => void cancel(previewId)}>
        {words.app.cancel}
      </Button>
    </div>
  );
}
