import { useState } from 'react';
import { formatDate } from '../../shared/i18n/format-date.ts';
import { hasShortYear, readDate } from '../../shared/model/read-date.ts';

interface Props {
  readonly id?: string;
  /** ISO date, or null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Told whether what stands there is no date: the value is then still the one before. */
  readonly onWrong?: (wrong: boolean) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** A date as it is written in Norway, 21.11.2026: the browser's own field follows the machine's language instead. */
export function DateInput({ id, value, onChange, onWrong, onFocus, onBlur }: Props) {
  const [text, setText] = useState<string | null>(null);
  /** What is written is at its end: the field is left, or Enter is pressed. */
  const settle = (): void => {
    if (text === null || !hasShortYear(text)) return;
    const date = readDate(text);
    if (date === null) return;
    onWrong?.(false);
    onChange(date);
  };
  const wrong = text !== null && text.trim() !== '' && readDate(text) === null;
  return (
    <input
      id={id}
      type="text"
      className="ds-input date-input"
      inputMode="numeric"
      placeholder="dd.mm.åååå"
      aria-invalid={wrong || undefined}
      value={text ?? (value === null ? '' : formatDate(value))}
      onFocus={onFocus}
      onChange={(event) => {
        const written = event.target.value;
        setText(written);
        const date = hasShortYear(written) ? null : readDate(written);
        const known = date !== null || written.trim() === '';
        onWrong?.(!known);
        if (known) onChange(date);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
      onBlur={() => {
        settle();
        if (!wrong) setText(null);
        onBlur?.();
      }}
    />
  );
}
