import { useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { wholeNumber } from '../../components/whole-number.ts';

interface NumberProps {
  readonly label: string;
  readonly value: number | null;
  /** The imported number, which counts where nothing is written. */
  readonly imported?: number | null;
  readonly save: (value: number | null) => void;
}

/** A number of persons that is saved when the field is left; empty gives way to the imported one. */
export function NumberCell({ label, value, imported = null, save }: NumberProps) {
  const [text, setText] = useState<string | null>(null);
  const empty = text !== null && text.trim() === '';
  const wrong = text !== null && !empty && wholeNumber(text) === null;
  return (
    <input
      className="ds-input number-cell"
      aria-label={label}
      aria-invalid={wrong || undefined}
      inputMode="numeric"
      placeholder={imported === null ? '' : formatNumber(imported)}
      value={text ?? (value === null ? '' : formatNumber(value))}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        if (text === null || wrong) return;
        const next = empty ? null : wholeNumber(text);
        if (next !== value) save(next);
        setText(null);
      }}
    />
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly save: (value: string) => void;
}

/** A short text that is saved when the field is left. */
export function TextCell({ label, value, save }: TextProps) {
  const [text, setText] = useState<string | null>(null);
  return (
    <input
      className="ds-input"
      aria-label={label}
      value={text ?? value}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        if (text !== null && text !== value) save(text);
        setText(null);
      }}
    />
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  /** Done when it has been saved, or refused. */
  readonly save: (checked: boolean) => Promise<unknown>;
}

/** A tick that stands at once and is saved. */
export function SavedCheck({ label, checked, save }: CheckProps) {
  const [set, setSet] = useState<boolean | null>(null);
  return (
    <label className="follow-up-check">
      <input
        type="checkbox"
        checked={set ?? checked}
        onChange={(event) => {
          setSet(event.target.checked);
          void save(event.target.checked).finally(() => setSet(null));
        }}
      />
      {label}
    </label>
  );
}
