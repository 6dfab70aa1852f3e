import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { WorkNotes } from './work-notes.tsx';
import { WorkTable } from './work-table.tsx';

/** The table with its heading and the sentences under it. */
export function WorkPane() {
  const words = useWords().work;
  const go = useApp((state) => state.go);
  const hasTarget = useApp((state) => (state.view?.target ?? null) !== null);
  const outcome = useApp((state) => state.outcome);
  const draftName = useApp((state) => state.view?.draft.name ?? '');
  const [filtering, setFiltering] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section className="work-pane" aria-labelledby="work-title">
      <header className="pane-head">
        <h1 id="work-title">{words.title}</h1>
        <span className="draft-name">{draftName}</span>
        {shown !== null && <span className="muted">{shown}</span>}
        <Button variant="tertiary" aria-pressed={filtering} onClick={() => setFiltering(!filtering)}>
          <Icon name="filter" /> {filtering ? words.clearFilter : words.filter}
        </Button>
      </header>
      {!hasTarget && (
        <div className="callout">
          <p>{words.noTarget}</p>
          <Button onClick={() => go('runde')}>{words.toRound}</Button>
        </div>
      )}
      {hasTarget && outcome !== null && outcome.kind !== 'allocated' && <ConflictPanel outcome={outcome} />}
      <WorkTable filtering={filtering} tellShown={setShown} />
      <WorkNotes />
    </section>
  );
}
