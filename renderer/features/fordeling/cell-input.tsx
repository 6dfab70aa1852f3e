import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../store/use-app.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import type { CellValue } from './own-cell.ts';
import { readCell } from './read-cell.ts';
import type { RowActs } from './row-acts.ts';
import type { Writing } from './use-row-acts.ts';
import type { WorkColumn } from './work-columns.ts';

interface Props {
  readonly row: WorkRow;
  readonly column: WorkColumn;
  readonly value: CellValue;
  readonly writing: Pick<Writing, 'text' | 'shown'>;
  readonly acts: RowActs;
}

/** Writing in a cell: Enter saves and goes down, Tab saves and goes on, Escape leaves it as it was. */
export function CellInput({ row, column, value, writing, acts }: Props) {
  const words = useWords().fordeling.cell;
  const typed = writing.text;
  const [opened] = useState(() => String(value ?? '').replace('.', column.numeric ? ',' : '.'));
  const [text, setText] = useState(typed === '' ? opened : typed);
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const element = input.current;
    element?.focus();
    if (typed === '') element?.select();
    else element?.setSelectionRange(typed.length, typed.length);
  }, [typed]);
  const kind = column.own?.kind ?? 'text';
  const save = (then: 'down' | 'right' | 'stay'): void => {
    const isTouched = typed !== '' || text !== opened;
    const read = readCell(text, kind);
    if (isTouched && read === undefined) {
      setWrong(true);
      return;
    }
    done.current = true;
    acts.saveCell(row.kommunenummer, column.id, isTouched ? read : undefined, writing.shown, then);
  };
  return (
    <span className="cell-input">
      <input
        ref={input}
        type="text"
        aria-label={words.edit(column.name, row.name)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'cell-problem' : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') {
            done.current = true;
            acts.leaveCell();
          } else if (event.key === 'Enter' || event.key === 'Tab') {
            event.preventDefault();
            save(event.key === 'Enter' ? 'down' : 'right');
          }
        }}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onBlur={() => {
          if (done.current) return;
          // What cannot be read is not kept: the cell is as it was, and says nothing it does not mean.
          if (readCell(text, kind) === undefined) acts.leaveCell();
          else save('stay');
        }}
      />
      {wrong && (
        <span id="cell-problem" role="alert" className="cell-problem">
          {kind === 'starting-point' ? words.notWhole : words.notNumber}
        </span>
      )}
    </span>
  );
}
