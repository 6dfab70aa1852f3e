import { useId, useState } from 'react';
import { wholeNumber } from '../../components/whole-number.ts';

interface Props {
  readonly label: string;
  readonly value: number | null;
  /** What was said last, in that year. */
  readonly before: { readonly year: number; readonly persons: string } | undefined;
  readonly wrong: string;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly save: (value: number | null) => void;
}

/** A whole number of persons, or nothing. What cannot be read is not saved, and says so. */
export function CapacityField({ label, value, before, wrong, enter, leave, save }: Props) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const read = (written: string): number | null | undefined => {
    if (written.trim() === '') return null;
    return wholeNumber(written) ?? undefined;
  };
  const bad = text !== null && read(text) === undefined;
  // What was written stands as it was written while it is what is kept; another window's number is shown.
  const written = text !== null && (bad || read(text) === value) ? text : null;
  return (
    <div className="capacity-field">
      <label htmlFor={id}>{label}</label>
      {before !== undefined && (
        <span className="muted capacity-before">
          <span className="visually-hidden">{before.year}: </span>
          {before.persons}
        </span>
      )}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        aria-invalid={bad || undefined}
        aria-describedby={bad ? `${id}-wrong` : undefined}
        value={written ?? (value === null ? '' : String(value))}
        onFocus={enter}
        onChange={(event) => {
          setText(event.target.value);
          const next = read(event.target.value);
          if (next !== undefined) save(next);
        }}
        onBlur={() => {
          if (!bad) setText(null);
          leave();
        }}
      />
      {bad && (
        <p id={`${id}-wrong`} className="warn">
          {wrong}
        </p>
      )}
    </div>
  );
}
