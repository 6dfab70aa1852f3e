import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { RoundFileView } from '../../../shared/contract/index.ts';
import { localTime } from '../../components/local-time.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly view: RoundFileView;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** What is in the file, who made it, and what of one's own it would replace. */
export function ConfirmReceive({ view, busy, confirm, cancel }: Props) {
  const all = useWords().roundFile;
  const words = all.receive;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const name = `${view.fylke} ${view.year}`;
  const when = (time: string | null | undefined): string | null =>
    time === null || time === undefined ? null : localTime(time);
  const last = when(view.lastChange);
  return (
    <section
      ref={place}
      className="confirm-restore"
      tabIndex={-1}
      aria-labelledby="confirm-receive"
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <h3 id="confirm-receive">{words.confirm(name)}</h3>
      <p>
        {words.made(view.madeBy, localTime(view.madeAt), view.program)}{' '}
        {last === null ? '' : words.lastChange(last)}
      </p>
      <p>{all.contents(view)}.</p>
      {view.clash !== null && (
        <p className="backup-warning">{words.clash(name, when(view.clash.lastChange))}</p>
      )}
      <div className="offer-line">
        <Button disabled={busy} onClick={confirm}>
          {view.clash === null ? words.yes : words.replace}
        </Button>
        <Button variant="secondary" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
