import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called when the user leaves a field that has another text than before. */
  readonly save: (text: string) => void;
}

/** A short text that is saved when the field is left, or with Enter. */
export function SavedField({ label, value, save }: Props) {
  const [text, setText] = useState<string | null>(null);
  const done = (): void => {
    if (text !== null && text.trim() !== value) save(text.trim());
    setText(null);
  };
  return (
    <Field className="saved-field">
      <Label>{label}</Label>
      <Input
        maxLength={120}
        autoComplete="off"
        value={text ?? value}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done();
          if (event.key === 'Escape') setText(null);
        }}
      />
    </Field>
  );
}
