import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import { PanelTabs } from '../../components/panel-tabs.tsx';
import { useWords } from '../../store/use-app.ts';
import { CandidateTable } from './candidate-table.tsx';
import { emptyCall } from './empty-call.ts';
import { ExportButton } from './export-button.tsx';
import { ResultPanel } from './result-panel.tsx';
import { SetupPanel } from './setup-panel.tsx';
import { useOutcome } from './use-outcome.ts';
import { useSelectionCalls } from './use-selection-calls.ts';

const tabs = ['kandidater', 'regler', 'resultat'] as const;
type Tab = (typeof tabs)[number];

/** Choosing k of n with spread: integreringsmottak in 2016, and any later call of the kind. */
export function Velg() {
  const words = useWords().velg;
  const calls = useSelectionCalls();
  const [chosen, setChosen] = useState<number | null>(null);
  const [tab, setTab] = useState<Tab>('kandidater');
  const { kept } = calls;
  const open = kept?.find(({ id }) => id === chosen) ?? kept?.[0] ?? null;
  const choose = async (made: Promise<number | null>): Promise<void> => {
    const id = await made;
    if (id === null) return;
    setChosen(id);
    setTab('kandidater');
  };
  return (
    <div className="page velg">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="velg-bar">
        {kept !== null && kept.length > 0 && (
          <label>
            {words.call}{' '}
            <select
              className="ds-input"
              value={open?.id}
              onChange={(event) => {
                calls.pause();
                setChosen(Number(event.target.value));
              }}
            >
              {kept.map(({ id, call }) => (
                <option key={id} value={id}>
                  {call.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button
          variant={open === null ? 'primary' : 'secondary'}
          onClick={() => void choose(calls.create(emptyCall(words.newName, words.criterion)))}
        >
          {words.create}
        </Button>
        <Button variant="secondary" onClick={() => void choose(calls.openSample())}>
          {words.openSample}
        </Button>
        {open !== null && (
          <Button variant="tertiary" onClick={() => void calls.remove(open.id)}>
            {words.remove}
          </Button>
        )}
        {open !== null && (
          <span className="muted" role="status">
            {calls.unsaved ? words.saving : words.saved}
          </span>
        )}
      </div>
      {kept?.length === 0 && <p className="muted">{words.none}</p>}
      {open !== null && (
        <>
          <PanelTabs
            label={words.title}
            panel="velg-panel"
            value={tab}
            options={tabs.map((value) => ({ value, label: words.tabs[value] }))}
            onChange={(next) => {
              calls.pause();
              setTab(next);
            }}
          />
          <div id="velg-panel" role="tabpanel" aria-labelledby={`velg-panel-${tab}`}>
            {tab === 'kandidater' && (
              <CandidateTable
                call={open.call}
                edit={(call) => calls.edit(open.id, call)}
                pause={calls.pause}
              />
            )}
            {tab === 'regler' && (
              <SetupPanel call={open.call} edit={(call) => calls.edit(open.id, call)} pause={calls.pause} />
            )}
            {tab === 'resultat' && (
              <Result key={open.id} id={open.id} call={open.call} saved={!calls.unsaved} />
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface ResultProps {
  readonly id: number;
  readonly call: SelectionCall;
  readonly saved: boolean;
}

function Result({ id, call, saved }: ResultProps) {
  const words = useWords().velg;
  const { outcome, computing, stop } = useOutcome(id, saved ? JSON.stringify(call) : null);
  return (
    <>
      {computing && (
        <p className="muted" role="status">
          {words.computing}{' '}
          <Button variant="tertiary" onClick={stop}>
            {words.stop}
          </Button>
        </p>
      )}
      {outcome !== null && <ResultPanel call={call} outcome={outcome} />}
      {outcome !== null && outcome.selection !== null && saved && <ExportButton id={id} />}
    </>
  );
}
