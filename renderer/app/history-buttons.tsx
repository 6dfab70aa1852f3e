import { Button } from '@digdir/designsystemet-react';
import { historyName } from '../../shared/i18n/history-name.ts';
import type { HistoryEntry } from '../../shared/model/round.ts';
import { Icon } from '../components/icon.tsx';
import { useApp, useWords } from '../store/use-app.ts';
import { canUndo } from './can-undo.ts';

/** Undo and redo, each with the name of what it takes back or does again. */
export function HistoryButtons() {
  const words = useWords();
  // As stored: what is being written has no entry yet, and a slider that moves draws nothing here.
  const stored = useApp((state) => state.stored);
  const history = stored?.history ?? null;
  const undoable = useApp(canUndo);
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  const nameOf = (entry: HistoryEntry | null): string | null =>
    entry === null ? null : historyName(words, entry, stored);
  const undoName = nameOf(history?.undo ?? null);
  const redoName = nameOf(history?.redo ?? null);
  return (
    <div className="history">
      <Button
        variant="tertiary"
        disabled={!undoable}
        onClick={() => void undo()}
        // In a narrow window the text is not drawn, and the name must not go with it.
        aria-label={undoName === null ? words.app.undo : `${words.app.undo}: ${undoName}`}
        title={undoName ?? undefined}
      >
        <Icon name="undo" />
        <span className="history-name">
          {words.app.undo}
          {undoName !== null && <b>: {undoName}</b>}
        </span>
      </Button>
      <Button
        variant="tertiary"
        disabled={redoName === null}
        onClick={() => void redo()}
        aria-label={redoName === null ? words.app.redo : `${words.app.redo}: ${redoName}`}
        title={redoName ?? undefined}
      >
        <Icon name="redo" />
        <span className="history-name">
          {words.app.redo}
          {redoName !== null && <b>: {redoName}</b>}
        </span>
      </Button>
    </div>
  );
}
