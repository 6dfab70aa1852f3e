import { Icon } from '../../components/icon.tsx';
import { useApp, useWords } from '../../store/use-app.ts';

/** «Alt er lagret», or that it is on its way. */
export function SaveState() {
  const words = useWords().app;
  const unsaved = useApp((state) => state.unsaved);
  return (
    <p className="save-state">
      {unsaved === 0 ? (
        <>
          <Icon name="check" /> {words.saved}
        </>
      ) : (
        words.saving
      )}
    </p>
  );
}
