import { Button, Textfield } from '@digdir/designsystemet-react';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { wholeNumber } from '../../components/whole-number.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { LockEffectLine } from './lock-effect-line.tsx';

interface Props {
  readonly kommunenummer: string;
  readonly table: RefObject<HTMLTableElement | null>;
}

/** A lock is written beside its cell; the table shows at once what it would do to the others. */
export function LockEditor({ kommunenummer, table }: Props) {
  const words = useWords();
  const store = useAppStore();
  const stored = useApp((state) => state.stored);
  const roundId = useApp((state) => state.roundId) ?? 0;
  const name = stored?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? kommunenummer;
  const lock = stored?.draft.locks.find((one) => one.kommunenummer === kommunenummer) ?? null;
  const [text, setText] = useState(() => String(lock?.number ?? store.getState().edits.lock?.number ?? ''));
  const [reason, setReason] = useState(lock?.reason ?? '');
  const [problem, setProblem] = useState<'number' | 'reason' | null>(null);
  const panel = useRef<HTMLFormElement>(null);
  const number = wholeNumber(text);

  useLayoutEffect(() => {
    panel.current?.style.setProperty('--top', `${topBeside(table.current, kommunenummer)}px`);
  }, [kommunenummer, table]);
  useEffect(() => {
    panel.current?.querySelector<HTMLInputElement>('input')?.select();
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  const close = (): void => {
    store.getState().editLock(null);
    const cell = table.current?.querySelector<HTMLElement>('tr[aria-selected="true"] td.col-proposal');
    cell?.focus();
  };
  const save = async (): Promise<void> => {
    if (number === null) return setProblem('number');
    if (reason.trim().length < 3) return setProblem('reason');
    const state = store.getState();
    if (await state.write('lock.set', { roundId, kommunenummer, number, reason: reason.trim() })) {
      state.say(words.work.lockSaved(name, number));
      close();
    }
  };
  const remove = async (): Promise<void> => {
    const state = store.getState();
    state.editLock(null);
    if (await state.write('lock.remove', { roundId, kommunenummer })) state.say(words.work.lockRemoved(name));
    close();
  };

  return (
    <form
      ref={panel}
      className="lock-editor"
      aria-label={words.work.lockTitle(name)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <h2>{words.work.lockTitle(name)}</h2>
      <Textfield
        label={words.work.lockNumber}
        inputMode="numeric"
        value={text}
        error={problem === 'number' && words.work.lockNeedsNumber}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
          store.getState().editLock({ kommunenummer, number: wholeNumber(event.target.value) });
        }}
      />
      <Textfield
        multiline
        rows={2}
        label={words.work.lockReason}
        value={reason}
        error={problem === 'reason' && words.work.lockNeedsReason}
        onChange={(event) => {
          setReason(event.target.value);
          setProblem(null);
        }}
      />
      <LockEffectLine kommunenummer={kommunenummer} />
      <div className="actions">
        <Button type="submit">{words.work.lockSave}</Button>
        {lock !== null && (
          <Button type="button" variant="secondary" onClick={() => void remove()}>
            {words.work.lockRemove}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={close}>
          {words.app.cancel}
        </Button>
      </div>
      {lock !== null && <p className="muted">{words.work.lockedByWhom(lock.who, formatDate(lock.at))}</p>}
    </form>
  );
}

/** Just under the row, in the table's own coordinates. */
function topBeside(table: HTMLTableElement | null, kommunenummer: string): number {
  const row = table?.querySelector<HTMLElement>(`tr[data-kommune="${kommunenummer}"]`);
  return row === null || row === undefined ? 0 : row.offsetTop + row.offsetHeight;
}
