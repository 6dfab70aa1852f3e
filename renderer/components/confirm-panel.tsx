import { Button } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef } from 'react';

interface Props {
  readonly title: string;
  /** Of the heading, as it stands on its screen. */
  readonly level: 2 | 3;
  readonly busy: boolean;
  readonly yes: string;
  readonly no: string;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly children?: React.ReactNode;
}

/**
 * Asks before much is changed: it takes the focus, comes into sight, and Escape leaves it. Left, it gives the focus back to
 * the button that asked, or to the one that has come in its place.
 */
export function ConfirmPanel({ title, level, busy, yes, no, confirm, cancel, children }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const from = document.activeElement;
    const around = place.current?.parentElement;
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (document.activeElement !== document.body) return;
      const isThere = from instanceof HTMLElement && from !== document.body && from.isConnected;
      (isThere ? from : around?.querySelector('button'))?.focus();
    };
  }, []);
  const Heading = `h${level}` as const;
  return (
    <section
      ref={place}
      className="confirm-panel"
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <Heading id={id}>{title}</Heading>
      {children}
      <div className="offer-line">
        <Button disabled={busy} onClick={confirm}>
          {yes}
        </Button>
        <Button variant="secondary" onClick={cancel}>
          {no}
        </Button>
      </div>
    </section>
  );
}
