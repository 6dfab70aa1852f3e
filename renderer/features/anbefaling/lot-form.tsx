import { Button, Field, Label, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Tie } from '../../../shared/allocation/index.ts';
import type { MinorsGroup } from '../../../shared/model/minors.ts';
import { DateInput } from '../../components/date-input.tsx';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { movedUp } from './moved-up.ts';

interface Props {
  readonly tie: Tie;
  /** The enslige mindreårige the lot is for; absent = the kommuner's own numbers. */
  readonly among?: MinorsGroup;
}

/** A lot is drawn on paper, before witnesses; here it is only written down. It stands in the letter. */
export function LotForm({ tie, among }: Props) {
  const words = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const [order, setOrder] = useState(tie.places);
  const [date, setDate] = useState<string | null>(null);
  const [witnesses, setWitnesses] = useState('');
  const [wrong, setWrong] = useState(false);
  const nameOf = (id: string): string => kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  const save = async (): Promise<void> => {
    if (date === null || witnesses.trim() === '') return setWrong(true);
    const drawn = { roundId, order: [...order], date, witnesses: witnesses.trim() };
    const input = among === undefined ? drawn : { ...drawn, among };
    const state = store.getState();
    if (await state.write('lot.set', input)) state.say(words.package.lot.saved);
  };
  const { groups, lotTitle } = words.robustness.minors;
  const title = among === undefined ? words.package.lot.title : lotTitle(groups[among]);
  return (
    <form
      className="lot-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {among !== undefined && <h3>{title}</h3>}
      <p>{words.package.lot.help}</p>
      <ol>
        {order.map((id, index) => (
          <li key={id}>
            {nameOf(id)}
            {index > 0 && (
              <button
                type="button"
                className="quiet"
                aria-label={words.package.lot.up(nameOf(id))}
                onClick={() => setOrder(movedUp(order, index))}
              >
                <Icon name="up" />
              </button>
            )}
          </li>
        ))}
      </ol>
      <Field>
        <Label>{words.package.lot.date}</Label>
        <DateInput value={date} onChange={setDate} />
      </Field>
      <Textfield
        label={words.package.lot.witnesses}
        value={witnesses}
        onChange={(event) => setWitnesses(event.target.value)}
      />
      {wrong && <ValidationMessage role="alert">{words.package.lot.fill}</ValidationMessage>}
      <Button type="submit" variant="secondary">
        {words.package.lot.save}
      </Button>
    </form>
  );
}
