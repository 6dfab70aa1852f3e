import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { AllocationDraft } from '../../../shared/model/round.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly kind: 'add' | 'rename';
  readonly scenario: AllocationDraft;
  readonly suggested: string;
  readonly close: () => void;
}

/** The name of a new scenario, which begins as a copy of the one that is open; or a new name for that one. */
export function ScenarioForm({ kind, scenario, suggested, close }: Props) {
  const { fordeling, app } = useWords();
  const words = fordeling.scenarios;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [name, setName] = useState(suggested);
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const save = async (): Promise<void> => {
    const called = name.trim();
    if (called === '') return setWrong(true);
    const state = store.getState();
    if (kind === 'rename') {
      if (await state.write('scenario.rename', { roundId, scenario: scenario.id, name: called })) close();
      return;
    }
    await state.flush();
    const made = await state.call('scenario.add', { roundId, name: called, from: scenario.id });
    if (!made.ok) return state.fail(made.error);
    await state.openScenario(made.value.scenario);
    state.say(words.made(called));
    close();
  };
  return (
    <form
      ref={form}
      className="scenario-form"
      aria-label={kind === 'add' ? words.addFrom(scenario.name) : words.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Textfield
        label={words.name}
        value={name}
        maxLength={300}
        error={wrong && words.needsName}
        onChange={(event) => {
          setName(event.target.value);
          setWrong(false);
        }}
      />
      <Button type="submit">{kind === 'add' ? words.make : app.save}</Button>
      <Button type="button" variant="tertiary" onClick={close}>
        {app.cancel}
      </Button>
    </form>
  );
}
