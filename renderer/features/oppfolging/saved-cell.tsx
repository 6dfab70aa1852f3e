import { useId, useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { wholeNumber } from '../../components/whole-number.ts';
import { useWords } from '../../store/use-app.ts';

interface NumberProps {
  readonly label: string;
  readonly value: number | null;
  /** The imported number, which counts where nothing is written. */
  readonly imported?: number | null;
  /** What to look into in the number as it stands, in words; it is saved all the same. */
  readonly warn?: (value: number | null) => string | null;
  readonly save: (value: number | null) => void;
}

/** A number of persons that is saved when the field is left; empty gives way to the imported one. */
export function NumberCell({ label, value, imported = null, warn, save }: NumberProps) {
  const { wholePersons } = useWords().input;
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const empty = text !== null && text.trim() === '';
  const wrong = text !== null && !empty && wholeNumber(text) === null;
  const stands = text === null ? (value ?? imported) : empty ? imported : wholeNumber(text);
  const problem = wrong ? wholePersons : (warn?.(stands) ?? null);
  return (
    <>
      <input
        className="ds-input number-cell"
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={problem === null ? undefined : id}
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
      {problem !== null && (
        <span id={id} className="field-problem" role="status">
          {problem}
        </span>
      )}
    </>
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
