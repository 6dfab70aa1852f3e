import type { ChangeEvent } from 'react';
import { mostScenarios } from '../../../shared/model/limits.ts';
import type { AllocationDraft } from '../../../shared/model/round.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly scenario: AllocationDraft;
  readonly rename: () => void;
}

/** What can be done with the scenario that is open. A native menu: the same on every keyboard and screen reader. */
export function ScenarioMenu({ scenario, rename }: Props) {
  const words = useWords().fordeling.scenarios;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const scenarios = useApp((state) => state.view?.scenarios) ?? [];
  const { id, name, recommended } = scenario;

  const duplicate = async (): Promise<void> => {
    const state = store.getState();
    await state.flush();
    const taken = new Set(scenarios.map((one) => one.name));
    const number = [2, 3, 4, 5, 6, 7].find((n) => !taken.has(`${name} ${n}`)) ?? 2;
    const made = await state.call('scenario.add', { roundId, name: `${name} ${number}`, from: id });
    if (!made.ok) return state.fail(made.error);
    await state.openScenario(made.value.scenario);
    state.say(words.made(`${name} ${number}`));
  };
  const recommend = async (): Promise<void> => {
    const state = store.getState();
    await state.flush();
    if (await state.write('scenario.recommend', { roundId, scenario: id }))
      state.say(words.isRecommended(name));
  };
  const remove = async (): Promise<void> => {
    const state = store.getState();
    await state.openScenario(null);
    if (await state.write('scenario.remove', { roundId, scenario: id })) state.say(words.removed(name));
  };
  const choose = (event: ChangeEvent<HTMLSelectElement>): void => {
    switch (event.target.value) {
      case 'rename':
        rename();
        return;
      case 'duplicate':
        void duplicate();
        return;
      case 'recommend':
        void recommend();
        return;
      case 'remove':
        void remove();
        return;
      default:
    }
  };
  return (
    <select className="scenario-menu" aria-label={words.actions(name)} value="" onChange={choose}>
      <option value="" disabled hidden>
        …
      </option>
      {!recommended && <option value="recommend">{words.recommend}</option>}
      <option value="rename">{words.rename}</option>
      {scenarios.length < mostScenarios && <option value="duplicate">{words.duplicate}</option>}
      {!recommended && <option value="remove">{words.remove}</option>}
    </select>
  );
}
