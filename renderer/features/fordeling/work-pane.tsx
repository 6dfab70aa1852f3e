import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ColumnsPanel } from './columns-panel.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PastePanel } from './paste-panel.tsx';
import { ScenarioTable } from './scenario-table.tsx';
import { ScenarioTabs } from './scenario-tabs.tsx';
import { useWorkColumns } from './use-work-columns.ts';
import { WorkNotes } from './work-notes.tsx';
import { type PasteStart, WorkTable } from './work-table.tsx';

type Panel =
  | { readonly kind: 'columns' | 'notes' }
  | { readonly kind: 'paste'; readonly start: PasteStart | null };

/** The table with its heading and the sentences under it. */
export function WorkPane() {
  const { work: words, fordeling } = useWords();
  const store = useAppStore();
  const go = useApp((state) => state.go);
  const hasTarget = useApp((state) => (state.view?.target ?? null) !== null);
  const outcome = useApp((state) => state.outcome);
  const noteCount = useApp((state) => state.view?.table.notes.length ?? 0);
  const columns = useWorkColumns();
  const filtering = useApp((state) => state.workLook.filtering);
  const setWorkLook = useApp((state) => state.setWorkLook);
  const [comparing, setComparing] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [wanted, setWanted] = useState<{ readonly kommunenummer: string; readonly column: string } | null>(
    null,
  );
  const close = (): void => {
    const opener = document.querySelector<HTMLElement>('.pane-head [aria-expanded="true"]');
    const start = panel?.kind === 'paste' ? panel.start : null;
    const kommunenummer = start?.order[start.start];
    setPanel(null);
    // Back to the cell that was pasted on, or to the button.
    if (kommunenummer === undefined) opener?.focus();
    else setWanted({ kommunenummer, column: start?.column ?? 'kommune' });
  };
  const toggle = (kind: Panel['kind']): void =>
    setPanel(panel?.kind === kind ? null : kind === 'paste' ? { kind, start: null } : { kind });
  const opener = (kind: Panel['kind'], label: string) => (
    <Button variant="tertiary" aria-expanded={panel?.kind === kind} onClick={() => toggle(kind)}>
      {label}
    </Button>
  );
  return (
    <section className="work-pane" aria-labelledby="work-title">
      <header className="pane-head">
        <h1 id="work-title">{words.title}</h1>
        {shown !== null && !comparing && <span className="muted shown-rows">{shown}</span>}
        {!comparing && (
          <div className="pane-tools">
            <Button
              variant="tertiary"
              aria-pressed={filtering}
              onClick={() => setWorkLook({ filtering: !filtering })}
            >
              <Icon name="filter" /> {filtering ? words.clearFilter : words.filter}
            </Button>
            {opener('columns', fordeling.columns.button)}
            {opener('paste', fordeling.paste.button)}
            {opener('notes', fordeling.notes.button(noteCount))}
          </div>
        )}
      </header>
      <ScenarioTabs
        comparing={comparing}
        compare={(next) => {
          setPanel(null);
          setComparing(next);
        }}
      />
      {!hasTarget && (
        <div className="callout">
          <p>{words.noTarget}</p>
          <Button onClick={() => go('runde')}>{words.toRound}</Button>
        </div>
      )}
      {hasTarget && outcome !== null && outcome.kind !== 'allocated' && <ConflictPanel outcome={outcome} />}
      {comparing ? (
        <ScenarioTable
          open={(id, recommended) => {
            setComparing(false);
            void store.getState().openScenario(recommended ? null : id);
          }}
        />
      ) : (
        <>
          <WorkTable
            columns={columns}
            filtering={filtering}
            tellShown={setShown}
            paste={(start) => setPanel({ kind: 'paste', start })}
            wanted={wanted}
          />
          <WorkNotes />
        </>
      )}
      {panel?.kind === 'columns' && <ColumnsPanel columns={columns} close={close} />}
      {panel?.kind === 'notes' && <NotesPanel close={close} goTo={setWanted} />}
      {panel?.kind === 'paste' && (
        <PastePanel key={panel.start?.text ?? ''} columns={columns} start={panel.start} close={close} />
      )}
    </section>
  );
}
