import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Segmented } from '../../components/segmented.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { BoundsEditor } from './bounds-editor.tsx';
import { LockEditor } from './lock-editor.tsx';
import { NoteEditor } from './note-editor.tsx';

type Kind = 'lock' | 'bounds' | 'note';

interface Props {
  readonly noting: { readonly kommunenummer: string; readonly column: string } | null;
  readonly setNoting: (cell: Props['noting']) => void;
  readonly table: RefObject<HTMLTableElement | null>;
  /** The focus back to the cell it came from. */
  readonly back: () => void;
}

/** What is written of a kommune beside its row: a lock, bounds, or a note; the table shows at once what they would do. */
export function RowPanel({ noting, setNoting, table, back }: Props) {
  const words = useWords().fordeling.editor;
  const store = useAppStore();
  const lock = useApp((state) => state.edits.lock);
  const bound = useApp((state) => state.edits.bound);
  const open = useOpen(noting);
  const panel = useRef<HTMLDivElement>(null);
  const kommunenummer = open?.kommunenummer ?? null;
  const kind = open?.kind ?? null;

  useLayoutEffect(() => {
    if (kommunenummer === null) return;
    const scrolled = panel.current?.parentElement?.scrollLeft ?? 0;
    panel.current?.style.setProperty('--top', `${topBeside(table.current, kommunenummer)}px`);
    // In sight also where the table is scrolled to its last columns.
    panel.current?.style.setProperty('--right', `${16 - scrolled}px`);
  }, [kommunenummer, table]);
  useEffect(() => {
    if (kind !== null) panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [kind]);

  if (open === null) return null;
  const close = (): void => {
    store.getState().editLock(null);
    store.getState().editBound(null);
    setNoting(null);
    back();
  };
  const show = (next: Kind): void => {
    const { editLock, editBound, stored } = store.getState();
    const number = open.kommunenummer;
    const own = stored?.draft.bounds.find((one) => one.kommunenummer === number);
    const locked = stored?.draft.locks.find((one) => one.kommunenummer === number)?.number;
    const from = locked ?? proposalOf(number);
    editLock(next === 'lock' ? { kommunenummer: number, from, number: from } : null);
    editBound(
      next === 'bounds' ? { kommunenummer: number, min: own?.min ?? null, max: own?.max ?? null } : null,
    );
    setNoting(next === 'note' ? { kommunenummer: number, column: 'proposal' } : null);
  };
  const proposalOf = (number: string): number | null => {
    const { outcome } = store.getState();
    return outcome?.kind === 'allocated' ? (outcome.allocation.numbers[number] ?? null) : null;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere inside closes it; the controls are inside
    <div
      ref={panel}
      className="row-panel"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
      onCopy={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
    >
      <Segmented
        label={words.choose}
        value={open.kind}
        onChange={show}
        options={[
          { value: 'lock', label: words.lock },
          { value: 'bounds', label: words.bounds },
          { value: 'note', label: words.note },
        ]}
      />
      {lock !== null && (
        <LockEditor key={lock.kommunenummer} kommunenummer={lock.kommunenummer} close={close} />
      )}
      {bound !== null && (
        <BoundsEditor key={bound.kommunenummer} kommunenummer={bound.kommunenummer} close={close} />
      )}
      {noting !== null && (
        <NoteEditor key={`${noting.kommunenummer} ${noting.column}`} {...noting} close={close} />
      )}
    </div>
  );
}

function useOpen(noting: Props['noting']): { readonly kind: Kind; readonly kommunenummer: string } | null {
  const lock = useApp((state) => state.edits.lock?.kommunenummer ?? null);
  const bound = useApp((state) => state.edits.bound?.kommunenummer ?? null);
  if (lock !== null) return { kind: 'lock', kommunenummer: lock };
  if (bound !== null) return { kind: 'bounds', kommunenummer: bound };
  return noting === null ? null : { kind: 'note', kommunenummer: noting.kommunenummer };
}

/** Just under the row, in the table's own coordinates. */
function topBeside(table: HTMLTableElement | null, kommunenummer: string): number {
  const row = table?.querySelector<HTMLElement>(`tr[data-kommune="${kommunenummer}"]`);
  return row === null || row === undefined ? 0 : row.offsetTop + row.offsetHeight;
}
