import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A panel over the table's edge: it takes the focus when it comes, and Escape or the cross takes it away. */
export function SidePanel({ title, help, close, children }: Props) {
  const words = useWords().fordeling.columns;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className="side-panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header className="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="tertiary" aria-label={words.close} onClick={close}>
          <Icon name="cross" />
        </Button>
      </header>
      {help !== undefined && <p className="muted">{help}</p>}
      {children}
    </section>
  );
}
