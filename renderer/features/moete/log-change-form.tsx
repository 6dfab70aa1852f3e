import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { MeetingForm } from '../../../shared/model/meeting.ts';
import { submitOnEnter } from '../../components/submit-on-enter.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { LockEffectLine } from '../fordeling/lock-effect-line.tsx';
import { readLockNumber } from '../fordeling/read-lock-number.ts';
import type { MeetingView } from './meeting-view.ts';

interface Props {
  readonly form: MeetingForm;
  readonly view: MeetingView;
  /** The kommune of the page; null where the page has none. */
  readonly kommunenummer: string | null;
  readonly close: () => void;
}

/**
 * Who asked for another number, and why; what it does to the others is shown before it is saved. On a page that is of no
 * kommune none is proposed: a number logged on the wrong one would be locked there.
 */
export function LogChangeForm({ form, view, kommunenummer, close }: Props) {
  const { moete: words, work, app } = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const choices =
    form === 'dialog' ? view.rows.filter((row) => row.kommunenummer === kommunenummer) : view.rows;
  const [chosen, setChosen] = useState(kommunenummer ?? '');
  const [before] = useState(() => new Map(view.rows.map((row) => [row.kommunenummer, row.proposal])));
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<'kommune' | 'number' | 'who' | 'why' | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const name = view.rows.find((row) => row.kommunenummer === chosen)?.name ?? chosen;
  const from = before.get(chosen) ?? null;
  const number = readLockNumber(text, from);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('select:has(option:checked[value=""]), input')?.focus();
    return () => store.getState().editLock(null);
  }, [store]);

  const show = (number: number | null, of: string): void =>
    store.getState().editLock(number === null || of === '' ? null : { kommunenummer: of, number });
  const save = async (): Promise<void> => {
    if (chosen === '') return setProblem('kommune');
    if (number === null) return setProblem('number');
    if (who.trim() === '') return setProblem('who');
    if (why.trim().length < 3) return setProblem('why');
    const state = store.getState();
    const input = { roundId, form, kommunenummer: chosen, number, askedBy: who.trim(), reason: why.trim() };
    if (await state.write('meeting.logChange', input)) {
      state.say(words.changeSaved(name, number));
      close();
    }
  };

  return (
    <form
      ref={element}
      className="meeting-side meeting-form"
      aria-label={words.changeTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.changeTitle}</h2>
      {choices.length > 1 && (
        <label className="meeting-select">
          {words.kommune}
          <select
            value={chosen}
            onChange={(event) => {
              const of = event.target.value;
              setChosen(of);
              setProblem(null);
              show(readLockNumber(text, before.get(of) ?? null), of);
            }}
          >
            {chosen === '' && <option value="">{words.chooseKommune}</option>}
            {choices.map((row) => (
              <option key={row.kommunenummer} value={row.kommunenummer}>
                {row.name}
              </option>
            ))}
          </select>
          {problem === 'kommune' && (
            <span className="problem" role="alert">
              {words.needsKommune}
            </span>
          )}
        </label>
      )}
      {choices.length === 1 && <p className="strong">{name}</p>}
      <Textfield
        label={words.changeNumber}
        description={from === null ? undefined : work.lockSteps(from)}
        inputMode="numeric"
        value={text}
        error={problem === 'number' && words.needsNumber}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
          show(readLockNumber(event.target.value, from), chosen);
        }}
      />
      <Textfield
        label={words.changeBy}
        value={who}
        error={problem === 'who' && words.needsWho}
        onChange={(event) => {
          setWho(event.target.value);
          setProblem(null);
        }}
      />
      <Textfield
        multiline
        rows={3}
        label={words.changeWhy}
        value={why}
        error={problem === 'why' && words.needsWhy}
        onChange={(event) => {
          setWhy(event.target.value);
          setProblem(null);
        }}
        onKeyDown={submitOnEnter}
      />
      {number !== null && chosen !== '' && <LockEffectLine kommunenummer={chosen} />}
      <p className="muted">{words.changeHelp}</p>
      <div className="actions">
        <Button type="submit">{words.changeSave}</Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {app.cancel}
        </Button>
      </div>
    </form>
  );
}
