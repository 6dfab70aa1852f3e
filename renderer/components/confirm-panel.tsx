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

/** Asks before much is changed: it takes the focus, comes into sight, and Escape leaves it. */
export function ConfirmPanel({ title, level, busy, yes, no, confirm, cancel, children }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
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
