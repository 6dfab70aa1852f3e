import { useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly label: string;
  readonly value: number | null;
  /** The most decimals that are read. */
  readonly decimals: 0 | 2;
  readonly most: number;
  readonly least?: number;
  /** Nothing may be left empty where this is false. */
  readonly optional: boolean;
  readonly onChange: (value: number | null) => void;
  readonly onLeave: () => void;
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);

/** A number in a table: read as it is typed, kept where it can be read, marked where it cannot. */
export function NumberCell({ label, value, decimals, least = 0, most, optional, onChange, onLeave }: Props) {
  const words = useWords().velg;
  const [text, setText] = useState<string | null>(null);
  const read = (written: string): number | null | undefined => {
    const plain = written.replace(/[\s\u00a0]/g, '').replace(',', '.');
    if (plain === '') return optional ? null : undefined;
    const pattern = decimals === 0 ? /^\d+$/ : /^\d+(\.\d{1,2})?$/;
    const number = pattern.test(plain) ? Number(plain) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  };
  const wrong = text !== null && read(text) === undefined;
  return (
    <input
      type="text"
      className="ds-input number-cell"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? words.numberWrong(least, most) : undefined}
      value={text ?? (value === null ? '' : formatNumber(value, decimalsOf(value)))}
      onChange={(event) => {
        setText(event.target.value);
        const next = read(event.target.value);
        if (next !== undefined) onChange(next);
      }}
      onBlur={() => {
        if (!wrong) setText(null);
        onLeave();
      }}
    />
  );
}
