import { Field, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { DateInput } from '../../../components/date-input.tsx';
import { useVisit } from '../../../components/use-visit.ts';
import { useAppStore } from '../../../store/use-app.ts';

interface Props {
  readonly label: string;
  /** ISO date, or null for none. */
  readonly value: string | null;
  readonly edit: (date: string | null, visit: string) => void;
}

/**
 * A date that is saved as it is written. It is taken away when the field is left empty, not while it is empty: what hangs
 * on the date, as an approval on an answer, outlives its being written anew.
 */
export function SavedDate({ label, value, edit }: Props) {
  const id = useId();
  const store = useAppStore();
  const visit = useVisit();
  const [emptied, setEmptied] = useState(false);
  return (
    <Field className="saved-field">
      <Label htmlFor={id}>{label}</Label>
      <DateInput
        id={id}
        value={value}
        onFocus={visit.begin}
        onChange={(date) => {
          setEmptied(date === null);
          if (date !== null) edit(date, visit.current());
        }}
        onBlur={() => {
          if (emptied) edit(null, visit.current());
          setEmptied(false);
          void store.getState().flush();
        }}
      />
    </Field>
  );
}
