import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useMemo, useState } from 'react';
import type { OwnColumnKind } from '../../../shared/model/table-layout.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { type FieldChoice, fieldChoices } from './field-choices.ts';

const kinds = ['number', 'text', 'starting-point', 'field'] as const satisfies readonly OwnColumnKind[];

/** A column of the user's own: to write in, or one that shows what the round has. */
export function NewColumn() {
  const all = useWords();
  const words = all.fordeling.columns;
  const id = useId();
  const store = useAppStore();
  const view = useApp((state) => state.stored);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const [kind, setKind] = useState<OwnColumnKind>('number');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<'name' | 'field' | null>(null);
  const choices = useMemo(
    () => (view === null ? null : fieldChoices(view, indicators, language, words)),
    [view, indicators, language, words],
  );
  if (view === null || choices === null) return null;
  const hasStartingPoint = view.table.columns.some((one) => one.kind === 'starting-point');
  const choice = [...choices.measures, ...choices.capacities, ...choices.texts].find(
    (one) => one.key === chosen,
  );
  const add = async (): Promise<void> => {
    const called =
      name.trim() ||
      (kind === 'starting-point' ? words.startingPoint : kind === 'field' ? (choice?.name ?? '') : '');
    if (kind === 'field' && choice === undefined) return setProblem('field');
    if (called === '') return setProblem('name');
    const state = store.getState();
    const field = kind === 'field' && choice !== undefined ? choice.field : null;
    const input = { roundId: view.round.id, name: called, kind, field };
    if (await state.write('column.add', input)) {
      state.say(words.added(called));
      setName('');
      setChosen('');
      setKind('number');
    }
  };
  const options = (group: readonly FieldChoice[]) =>
    group.map((one) => (
      <option key={one.key} value={one.key}>
        {one.label}
      </option>
    ));
  return (
    <form
      className="new-column"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id={`${id}-title`}>{words.addTitle}</h3>
      <label className="plain-field">
        {words.kind}
        <select
          value={kind}
          onChange={(event) => {
            const next = kinds.find((one) => one === event.target.value);
            if (next !== undefined) setKind(next);
            setProblem(null);
          }}
        >
          {kinds
            .filter((one) => one !== 'starting-point' || !hasStartingPoint)
            .map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
        </select>
      </label>
      {kind === 'field' && (
        <label className="plain-field">
          {words.fromRound}
          <select
            value={chosen}
            aria-invalid={problem === 'field' || undefined}
            aria-describedby={problem === 'field' ? `${id}-problem` : undefined}
            onChange={(event) => {
              setChosen(event.target.value);
              setProblem(null);
            }}
          >
            <option value="">{words.chooseField}</option>
            <optgroup label={words.measures}>{options(choices.measures)}</optgroup>
            <optgroup label={words.capacities}>{options(choices.capacities)}</optgroup>
            <optgroup label={words.texts}>{options(choices.texts)}</optgroup>
          </select>
          {problem === 'field' && (
            <span id={`${id}-problem`} role="alert" className="problem">
              {words.needsField}
            </span>
          )}
        </label>
      )}
      <Textfield
        label={words.name}
        value={name}
        placeholder={kind === 'starting-point' ? words.startingPoint : (choice?.name ?? '')}
        maxLength={300}
        error={problem === 'name' && words.needsName}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
      />
      <Button type="submit" variant="secondary">
        {words.add}
      </Button>
    </form>
  );
}
