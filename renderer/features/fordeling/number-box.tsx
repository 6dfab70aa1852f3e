import { useId, useState } from 'react';
import { useVisit } from '../../components/use-visit.ts';
import { useAppStore } from '../../store/use-app.ts';

interface Props<Value> {
  readonly label: string;
  readonly help: string;
  /** The value as it stands, written out. */
  readonly value: string;
  /** What is written, or null where it cannot be. */
  readonly read: (text: string) => Value | null;
  readonly save: (value: Value, visit: string) => void;
}

/** A small number in a row of them. Counts as it is written, as long as it can be read. */
export function NumberBox<Value>({ label, help, value, read, save }: Props<Value>) {
  const id = useId();
  const store = useAppStore();
  const visit = useVisit();
  const [text, setText] = useState<string | null>(null);
  const wrong = text !== null && read(text.trim()) === null;
  return (
    <span className="number-box" title={help}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-help`}
        value={text ?? value}
        onFocus={(event) => {
          visit.begin();
          event.target.select();
        }}
        onChange={(event) => {
          setText(event.target.value);
          const next = read(event.target.value.trim());
          if (next !== null) save(next, visit.current());
        }}
        onBlur={() => {
          setText(null);
          void store.getState().flush();
        }}
      />
      <span id={`${id}-help`} className="visually-hidden">
        {help}
      </span>
    </span>
  );
}
