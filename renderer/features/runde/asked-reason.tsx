import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly kommune: KommuneView;
  /** Whether it is to be asked. */
  readonly asked: boolean;
  readonly close: () => void;
}

/** Why a kommune is taken in or left out; it is written to the recommendation. */
export function AskedReason({ kommune, asked, close }: Props) {
  const words = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [reason, setReason] = useState(kommune.askedReason ?? '');
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Closed, it leaves the focus where the change began: the next kommune is one key away.
  useEffect(() => {
    const row = form.current?.closest('tr');
    return () => {
      if (document.activeElement === document.body) row?.querySelector('input')?.focus();
    };
  }, []);
  const save = async (): Promise<void> => {
    if (reason.trim().length < 3) return setWrong(true);
    const input = { roundId, kommunenummer: kommune.kommunenummer, asked, reason: reason.trim() };
    if (await store.getState().write('asked.set', input)) close();
  };
  return (
    <form
      ref={form}
      className="asked-reason"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Textfield
        label={words.round.reasonFor(kommune.name, asked)}
        value={reason}
        autoFocus
        error={wrong && words.round.fillReason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit">{words.app.save}</Button>
      <Button type="button" variant="tertiary" onClick={close}>
        {words.app.cancel}
      </Button>
    </form>
  );
}
