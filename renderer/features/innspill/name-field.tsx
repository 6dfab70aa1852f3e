import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useVisit } from '../../components/use-visit.ts';
import { useAppStore } from '../../store/use-app.ts';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly label: string;
  readonly name: string;
  /** Never called with an empty name. */
  readonly save: (name: string, visit: string) => void;
}

/** The name of a region or a samarbeid, saved as it is written. While it is empty it says so, and the last name stands. */
export function NameField({ label, name, save }: Props) {
  const own = useRecordWords();
  const store = useAppStore();
  const visit = useVisit();
  const [text, setText] = useState<string | null>(null);
  // What was written stands as it was written while it is what is kept; another window's name is shown.
  const written = text !== null && (text.trim() === '' || text.trim() === name.trim()) ? text : null;
  return (
    <Textfield
      label={label}
      maxLength={300}
      value={written ?? name}
      error={text !== null && text.trim() === '' && own.nameNeeded}
      onFocus={visit.begin}
      onBlur={() => {
        setText(null);
        void store.getState().flush();
      }}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value.trim() !== '') save(event.target.value, visit.current());
      }}
    />
  );
}
