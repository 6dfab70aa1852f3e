import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { localTime } from '../../components/local-time.ts';
import { useWords } from '../../store/use-app.ts';
import { roundNames } from './round-names.ts';
import type { Offer } from './use-backups.ts';

interface Props {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Asks before everything is changed, and says what the copy holds and that there is a way back. */
export function ConfirmRestore({ offer, busy, confirm, cancel }: Props) {
  const words = useWords().kopier;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { contents, file, madeAt } = offer;
  return (
    <section
      ref={place}
      className="confirm-restore"
      tabIndex={-1}
      aria-labelledby="confirm-restore"
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <h2 id="confirm-restore">
        {file === null ? words.confirmTitle(localTime(madeAt ?? '')) : words.confirmFile(file)}
      </h2>
      {contents !== null && (
        <p>
          {words.holds(
            roundNames(words, contents.rounds),
            contents.lastChange === null ? null : localTime(contents.lastChange),
          )}
        </p>
      )}
      <p>{words.confirmText}</p>
      <div className="offer-line">
        <Button disabled={busy} onClick={confirm}>
          {words.confirm}
        </Button>
        <Button variant="secondary" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
