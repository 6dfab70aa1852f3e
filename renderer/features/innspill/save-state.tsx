import { Icon } from '../../components/icon.tsx';
import { allOvertaken } from '../../store/overtaken.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useRecordWords } from './use-record-words.ts';

/** «Alt er lagret», that it is on its way, or that it waits in the window. */
export function SaveState() {
  const words = useWords().app;
  const own = useRecordWords();
  const unsaved = useApp((state) => state.unsaved);
  const stuck = useApp((state) => state.stuck);
  const clash = useApp((state) => Object.keys(state.clashes).length > 0 || allOvertaken(state).length > 0);
  if (stuck || clash) {
    return (
      <p className="save-state warn">
        <Icon name="warning" /> {clash ? own.otherWindow.short : own.stuckShort}
      </p>
    );
  }
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
