import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { submitOnEnter } from '../../components/submit-on-enter.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { LockEffectLine } from './lock-effect-line.tsx';
import { readLockNumber } from './read-lock-number.ts';
import { useRowForm } from './use-row-form.ts';

interface Props {
  readonly kommunenummer: string;
  readonly close: () => void;
}

/** A lock is written beside its cell; the table shows at once what it would do to the others. */
export function LockEditor({ kommunenummer, close }: Props) {
  const words = useWords();
  const store = useAppStore();
  const stored = useApp((state) => state.stored);
  const roundId = useApp((state) => state.roundId) ?? 0;
  const name = stored?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? kommunenummer;
  const lock = stored?.draft.locks.find((one) => one.kommunenummer === kommunenummer) ?? null;
  const [begun] = useState(() => store.getState().edits.lock);
  const from = begun?.from ?? null;
  const typed = begun?.typed !== undefined;
  const [text, setText] = useState(begun?.typed ?? String(begun?.number ?? ''));
  const [reason, setReason] = useState(lock?.reason ?? '');
  const [problem, setProblem] = useState<'number' | 'reason' | null>(null);
  const form = useRowForm({
    form: 'lock',
    place: kommunenummer,
    stored: lock === null ? null : { number: lock.number, reason: lock.reason },
    written: [text, reason],
    close,
  });
  const panel = useRef<HTMLFormElement>(null);
  const number = readLockNumber(text, from);

  useEffect(() => {
    const field = panel.current?.querySelector<HTMLInputElement>('input');
    field?.focus();
    // A digit typed on the cell is the first of the number; what stood there is written over.
    if (typed) field?.setSelectionRange(1, 1);
    else field?.select();
  }, [typed]);

  const save = async (): Promise<void> => {
    if (number === null) return setProblem('number');
    if (reason.trim().length < 3) return setProblem('reason');
    const mine = { number, reason: reason.trim() };
    const input = { roundId, kommunenummer, ...mine, seen: form.seen };
    await form.save(mine, 'lock.set', input, words.work.lockSaved(name, number));
  };
  const remove = (): Promise<void> =>
    form.save(null, 'lock.remove', { roundId, kommunenummer, seen: form.seen }, words.work.lockRemoved(name));

  return (
    <form
      ref={panel}
      className="row-form"
      aria-label={words.work.lockTitle(name)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.work.lockTitle(name)}</h2>
      {form.isUnseen && (
        <ClashChoice
          title={words.record.otherWindow.changedTitle}
          parts={[
            {
              label: words.work.lockNumber,
              theirs: lock === null ? '' : formatNumber(lock.number),
              mine: text,
            },
            { label: words.work.lockReason, theirs: lock?.reason ?? '', mine: reason },
          ]}
          mine={form.see}
          theirs={close}
        />
      )}
      <Textfield
        label={words.work.lockNumber}
        inputMode="numeric"
        value={text}
        error={problem === 'number' && words.work.lockNeedsNumber}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
          store.getState().editLock({ kommunenummer, number: readLockNumber(event.target.value, from) });
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
        onKeyDown={submitOnEnter}
      />
      {from !== null && (
        <p className="muted lock-steps">
          {number !== null && number !== from
            ? words.work.lockFrom(from, number)
            : words.work.lockSteps(from)}
        </p>
      )}
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
