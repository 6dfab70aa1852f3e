import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { keyName } from '../../../shared/commands/key-name.ts';
import { mostScenarios } from '../../../shared/model/limits.ts';
import { canPresent, presentSelected } from '../../app/present-selected.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ScenarioForm } from './scenario-form.tsx';
import { ScenarioMenu } from './scenario-menu.tsx';

interface Props {
  readonly comparing: boolean;
  readonly compare: (comparing: boolean) => void;
}

/** The scenarios of the round: the one that is on is the one the table, the weights and the locks belong to. */
export function ScenarioTabs({ comparing, compare }: Props) {
  const {
    fordeling: { scenarios: words },
    work: { showInMeeting },
    moete,
  } = useWords();
  const store = useAppStore();
  const scenarios = useApp((state) => state.view?.scenarios) ?? [];
  const open = useApp((state) => state.view?.draft.id ?? null);
  const presentable = useApp(canPresent);
  const kommune = useApp((state) => state.view?.kommuner.find((one) => one.kommunenummer === state.selected));
  const [form, setForm] = useState<'add' | 'rename' | null>(null);
  const current = scenarios.find((one) => one.id === open);
  if (current === undefined) return null;
  const showing = moete.showPage(kommune?.asked ? kommune.name : null, keyName('shift+f5'));
  const show = async (id: number, recommended: boolean): Promise<void> => {
    compare(false);
    setForm(null);
    await store.getState().openScenario(recommended ? null : id);
  };
  return (
    <>
      <nav className="scenario-tabs" aria-label={words.tabs}>
        <ul>
          {scenarios.map(({ id, name, recommended }) => (
            <li key={id}>
              <button
                type="button"
                className="scenario-tab"
                aria-current={!comparing && id === open ? 'true' : undefined}
                onClick={() => void show(id, recommended)}
              >
                <span>{name}</span>
                {recommended && <span className="tag">{words.recommended}</span>}
              </button>
              {!comparing && id === open && (
                <ScenarioMenu key={id} scenario={current} rename={() => setForm('rename')} />
              )}
            </li>
          ))}
          {scenarios.length < mostScenarios && (
            <li>
              <button
                type="button"
                className="scenario-tab"
                aria-expanded={form === 'add'}
                onClick={() => setForm(form === 'add' ? null : 'add')}
              >
                <Icon name="plus" />
                <span className={scenarios.length > 1 ? 'visually-hidden' : undefined}>{words.add}</span>
              </button>
            </li>
          )}
        </ul>
        {scenarios.length > 1 && (
          <Button
            variant="tertiary"
            aria-pressed={comparing}
            onClick={() => {
              setForm(null);
              compare(!comparing);
            }}
          >
            {words.compare}
          </Button>
        )}
        {current.recommended && (
          <Button
            variant="tertiary"
            disabled={!presentable}
            title={showing}
            onClick={() => presentSelected(store.getState())}
          >
            <Icon name="screen" /> {showInMeeting}
          </Button>
        )}
      </nav>
      {form !== null && (
        <ScenarioForm
          key={form}
          kind={form}
          scenario={current}
          suggested={form === 'rename' ? current.name : words.suggested(scenarios.length + 1)}
          close={() => setForm(null)}
        />
      )}
      {!current.recommended && !comparing && (
        <p className="not-recommended">
          <Icon name="warning" /> {words.notRecommended(current.name)}
        </p>
      )}
    </>
  );
}
