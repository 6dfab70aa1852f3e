import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { CopyNote, FylkeView } from '../../../shared/contract/index.ts';
import { type LastYearRule, lastYearRules } from '../../../shared/model/last-year-number.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** Next year's round, made of this one. */
export function NextRoundPanel() {
  const words = useWords().oppfolging;
  const store = useAppStore();
  const round = useApp((state) => state.view?.round ?? null);
  const [year, setYear] = useState((round?.year ?? 0) + 1);
  const [fylker, setFylker] = useState<readonly FylkeView[]>([]);
  const [fylke, setFylke] = useState(round?.fylkesnummer ?? '');
  const [rule, setRule] = useState<LastYearRule>('anmodning');
  const [values, setValues] = useState(true);
  useEffect(() => {
    let current = true;
    void store
      .getState()
      .call('fylke.list', { year })
      .then((answer) => {
        if (current && answer.ok) setFylker(answer.value);
      });
    return () => {
      current = false;
    };
  }, [store, year]);
  if (round === null) return null;
  const known = fylker.some(({ fylkesnummer }) => fylkesnummer === round.fylkesnummer);
  const copy = async (): Promise<void> => {
    const state = store.getState();
    if (!(await state.mayLeave())) return;
    const input = { from: round.id, year, fylkesnummer: known ? null : fylke, lastYear: rule, values };
    const answer = await state.call('round.copy', input);
    if (!answer.ok) return state.fail(answer.error);
    await state.start();
    await store.getState().openRound(answer.value.roundId);
    const kommuner = store.getState().stored?.kommuner ?? [];
    const names = (numbers: readonly string[]): string =>
      numbers
        .map((number) => kommuner.find((one) => one.kommunenummer === number)?.name ?? number)
        .join(', ');
    const said = answer.value.notes.map((note) => noteText(words.notes, note, names));
    store.getState().say([words.copied(year, answer.value.lastYear), ...said].join(' '));
  };
  return (
    <section className="block" aria-labelledby="next-title">
      <h2 id="next-title">{words.next}</h2>
      <p className="muted">{words.nextHelp}</p>
      <div className="effect-form">
        <label>
          {words.year}
          <select className="ds-input" value={year} onChange={(event) => setYear(Number(event.target.value))}>
            {[1, 2, 3].map((more) => (
              <option key={more}>{round.year + more}</option>
            ))}
          </select>
        </label>
        {!known && round.sample !== 'invented' && (
          <label>
            {words.fylke}
            <select className="ds-input" value={fylke} onChange={(event) => setFylke(event.target.value)}>
              {fylker.map((one) => (
                <option key={one.fylkesnummer} value={one.fylkesnummer}>
                  {one.fylke}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="wide">
          {words.lastYearRule}
          <select
            className="ds-input"
            value={rule}
            onChange={(event) =>
              setRule(lastYearRules.find((one) => one === event.target.value) ?? 'anmodning')
            }
          >
            {lastYearRules.map((one) => (
              <option key={one} value={one}>
                {words.carryRules[one]}
              </option>
            ))}
          </select>
        </label>
        <Checkbox
          label={words.withValues}
          checked={values}
          onChange={(event) => setValues(event.target.checked)}
        />
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
    </section>
  );
}

type NoteWords = ReturnType<typeof useWords>['oppfolging']['notes'];

function noteText(words: NoteWords, note: CopyNote, names: (numbers: readonly string[]) => string): string {
  if ('from' in note) return words[note.kind](names(note.from), names(note.to));
  return words[note.kind](names(note.kommuner));
}
