import { useState } from 'react';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly id: number;
  readonly name: string;
}

/** The name of an own column, written over where it stands. */
export function ColumnName({ id, name }: Props) {
  const words = useWords().fordeling.columns;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [text, setText] = useState(name);
  const save = (): void => {
    const next = text.trim();
    if (next === '' || next === name) setText(name);
    else void store.getState().write('column.rename', { roundId, columnId: id, name: next });
  };
  return (
    <input
      type="text"
      className="column-name"
      aria-label={words.rename(name)}
      maxLength={300}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}
