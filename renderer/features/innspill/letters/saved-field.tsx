import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useVisit } from '../../../components/use-visit.ts';
import { useAppStore } from '../../../store/use-app.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly most?: number;
  /** What is wrong with the text; it is kept all the same. */
  readonly error?: string | false;
  /** Keeps what stands in the field. */
  readonly edit: (text: string, visit: string) => void;
}

/** A short text that is saved as it is written. While it is being written it stands as typed, spaces at its end too. */
export function SavedField({ label, value, type = 'text', most = 120, error = false, edit }: Props) {
  const store = useAppStore();
  const visit = useVisit();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field className="saved-field">
      <Label>{label}</Label>
      <Input
        type={type}
        maxLength={most}
        autoComplete="off"
        aria-invalid={error !== false || undefined}
        value={typed ?? value}
        onFocus={visit.begin}
        onChange={(event) => {
          setTyped(event.target.value);
          edit(event.target.value, visit.current());
        }}
        onBlur={() => {
          setTyped(null);
          void store.getState().flush();
        }}
      />
      {error !== false && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
