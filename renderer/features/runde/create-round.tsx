import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { FylkeView } from '../../../shared/contract/index.ts';
import { useApp, useWords } from '../../store/use-app.ts';

/** The requests for a year are made the autumn before it, so next year is the likely one. */
const nextYear = (): number => new Date().getFullYear() + 1;

/** The first year of the structure that Fordel knows. */
const firstYear = 2020;

/** A round of one's own: a year and a fylke. No fylke is proposed: the first in the list is nobody's choice. */
export function CreateRound() {
  const words = useWords().round;
  const call = useApp((state) => state.call);
  const createRound = useApp((state) => state.createRound);
  const [year, setYear] = useState(nextYear);
  const [fylker, setFylker] = useState<readonly FylkeView[]>([]);
  const [fylke, setFylke] = useState('');
  const [missing, setMissing] = useState(false);
  const fylkeField = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    let current = true;
    void call('fylke.list', { year }).then((answer) => {
      if (!current || !answer.ok) return;
      setFylker(answer.value);
      setFylke((chosen) => (answer.value.some((one) => one.fylkesnummer === chosen) ? chosen : ''));
    });
    return () => {
      current = false;
    };
  }, [call, year]);
  const years = Array.from({ length: nextYear() + 2 - firstYear }, (_, index) => nextYear() + 1 - index);
  return (
    <form
      className="create-round"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(fylke === '');
        if (fylke === '') fylkeField.current?.focus();
        else void createRound(year, fylke);
      }}
    >
      <Field>
        <Label>{words.year}</Label>
        <Select value={year} onChange={(event) => setYear(Number(event.target.value))}>
          {years.map((one) => (
            <Select.Option key={one} value={one}>
              {one}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{words.fylke}</Label>
        <Select
          ref={fylkeField}
          value={fylke}
          aria-invalid={missing || undefined}
          onChange={(event) => {
            setFylke(event.target.value);
            setMissing(false);
          }}
        >
          <Select.Option value="">{words.chooseFylke}</Select.Option>
          {fylker.map((one) => (
            <Select.Option key={one.fylkesnummer} value={one.fylkesnummer}>
              {one.fylke}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button type="submit" variant="secondary">
        {words.create}
      </Button>
      {missing && (
        <p role="alert" className="problem">
          {words.fylkeMissing}
        </p>
      )}
    </form>
  );
}
