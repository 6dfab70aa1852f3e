import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { wholeNumber } from '../../components/whole-number.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { MinorsTable } from './minors-table.tsx';

/** As the contract asks of a reason. */
const shortestReason = 3;

/** Enslige mindreårige: two numbers, and the kommuner that take them. They are among the måltall's persons. */
export function MinorsPanel() {
  const { robustness, input } = useWords();
  const words = robustness.minors;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const plan = useApp((state) => state.view?.minors ?? null);
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const [older, setOlder] = useState(String(plan?.aged15to18 ?? ''));
  const [younger, setYounger] = useState(String(plan?.under15 ?? ''));
  const asked = kommuner.filter((one) => one.asked);
  const [chosen, setChosen] = useState<readonly string[]>(
    plan?.kommuner ?? asked.filter((one) => (one.capacity?.minors ?? 0) > 0).map((one) => one.kommunenummer),
  );
  const [bound, setBound] = useState((plan?.capacityReason ?? null) !== null);
  const [reason, setReason] = useState(plan?.capacityReason ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const persons = (text: string): number | null => (text.trim() === '' ? 0 : wholeNumber(text));
  const [aged15to18, under15] = [persons(older), persons(younger)];
  const any = (aged15to18 ?? 0) + (under15 ?? 0) > 0;

  const save = async (form: HTMLFormElement): Promise<void> => {
    setTried(true);
    if (aged15to18 === null || under15 === null) {
      form.querySelectorAll('input')[aged15to18 === null ? 0 : 1]?.focus();
      return;
    }
    if (any && chosen.length === 0) return setProblem(words.choose);
    if (bound && reason.trim().length < shortestReason) return setProblem(words.reasonNeeded);
    setProblem(null);
    const state = store.getState();
    const given = { roundId, aged15to18, under15, kommuner: [...chosen] };
    const done = await state.write('minors.set', { ...given, capacityReason: bound ? reason.trim() : null });
    if (done) state.say(any ? words.saved : words.removed);
  };

  return (
    <section aria-labelledby="minors-title" className="block">
      <h2 id="minors-title">{words.title}</h2>
      <p className="muted">{words.help}</p>
      <form
        className="minors-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save(event.currentTarget);
        }}
      >
        <div className="minors-numbers">
          <Textfield
            label={words.aged15to18}
            inputMode="numeric"
            value={older}
            error={tried && aged15to18 === null && input.wholePersons}
            onChange={(event) => setOlder(event.target.value)}
          />
          <Textfield
            label={words.under15}
            inputMode="numeric"
            value={younger}
            error={tried && under15 === null && input.wholePersons}
            onChange={(event) => setYounger(event.target.value)}
          />
          <Button type="submit">{words.save}</Button>
        </div>
        {any && (
          <>
            <div className="minors-bound">
              <Checkbox
                label={words.capacity}
                checked={bound}
                onChange={(event) => setBound(event.target.checked)}
              />
              {bound && (
                <Textfield
                  label={words.capacityReason}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </div>
            <MinorsTable asked={asked} chosen={chosen} choose={setChosen} />
          </>
        )}
        {problem !== null && (
          <p className="warn" role="alert">
            {problem}
          </p>
        )}
      </form>
    </section>
  );
}
