import { Button, Field, Label, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { DateInput } from '../../components/date-input.tsx';
import { wholeNumber } from '../../components/whole-number.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** A new version of the target. What was found in a file is filled in; the date is for the user to say. */
export function TargetForm() {
  const { round: words, input } = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const offer = useApp((state) => state.targetOffer);
  const [number, setNumber] = useState(offer === null ? '' : String(offer.number));
  const [minors, setMinors] = useState('');
  const [source, setSource] = useState(offer?.source ?? '');
  const [date, setDate] = useState<string | null>(null);
  const [problem, setProblem] = useState<'number' | 'minors' | 'source' | null>(null);

  const save = async (): Promise<void> => {
    const persons = wholeNumber(number);
    const ofThem = minors.trim() === '' ? null : wholeNumber(minors);
    if (persons === null) return setProblem('number');
    if (minors.trim() !== '' && ofThem === null) return setProblem('minors');
    if (source.trim() === '' || date === null) return setProblem('source');
    const state = store.getState();
    const done = await state.write('target.add', {
      roundId,
      number: persons,
      minors: ofThem,
      source: source.trim(),
      date,
    });
    if (done) {
      state.offerTarget(null);
      state.say(words.targetAdded(persons));
    }
  };

  return (
    <form
      className="target-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textfield
        label={words.number}
        inputMode="numeric"
        value={number}
        error={problem === 'number' && words.fillNumber}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Textfield
        label={words.minors}
        inputMode="numeric"
        value={minors}
        error={problem === 'minors' && input.wholePersons}
        onChange={(event) => setMinors(event.target.value)}
      />
      <Textfield
        label={words.source}
        placeholder={words.sourceHelp}
        value={source}
        error={problem === 'source' && words.fillSource}
        onChange={(event) => setSource(event.target.value)}
      />
      <Field>
        <Label>{words.date}</Label>
        <DateInput value={date} onChange={setDate} />
      </Field>
      <Button type="submit">{words.addTarget}</Button>
    </form>
  );
}
