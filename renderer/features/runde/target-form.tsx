import { Button, Field, Label, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
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
  const [wrongDate, setWrongDate] = useState(false);
  // Nothing is said of a date on its way: what is said would go as the field is left, and the button with it, between the
  // pointer's press and its release.
  const [writing, setWriting] = useState(false);
  const [tried, setTried] = useState(false);
  const persons = wholeNumber(number);
  const ofThem = minors.trim() === '' ? null : wholeNumber(minors);
  // Reckoned anew from what stands there, so that no problem is shown of a field that has been mended. In the order of the fields.
  const problems = {
    number: persons === null,
    minors: minors.trim() !== '' && ofThem === null,
    source: source.trim() === '',
    date: wrongDate || date === null,
  };
  const shows = (field: keyof typeof problems): boolean => tried && problems[field];

  const save = async (form: HTMLFormElement): Promise<void> => {
    setTried(true);
    setWriting(false);
    const wrong = Object.values(problems).indexOf(true);
    if (persons === null || date === null || wrong !== -1) {
      form.querySelectorAll('input')[wrong]?.focus();
      return;
    }
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
        void save(event.currentTarget);
      }}
    >
      <Textfield
        label={words.number}
        inputMode="numeric"
        value={number}
        error={shows('number') && words.fillNumber}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Textfield
        label={words.minors}
        inputMode="numeric"
        value={minors}
        error={shows('minors') && input.wholePersons}
        onChange={(event) => setMinors(event.target.value)}
      />
      <Textfield
        label={words.source}
        placeholder={words.sourceHelp}
        value={source}
        error={shows('source') && words.fillSource}
        onChange={(event) => setSource(event.target.value)}
      />
      <Field>
        <Label>{words.date}</Label>
        <DateInput
          value={date}
          onChange={setDate}
          onWrong={(wrong) => {
            setWrongDate(wrong);
            setWriting(wrong);
          }}
          onBlur={() => setWriting(false)}
        />
        {shows('date') && !writing && <ValidationMessage>{words.fillDate}</ValidationMessage>}
      </Field>
      <Button type="submit">{words.addTarget}</Button>
    </form>
  );
}
