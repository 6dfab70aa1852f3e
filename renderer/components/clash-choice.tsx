import { Button } from '@digdir/designsystemet-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../store/use-app.ts';
import { Icon } from './icon.tsx';
import { nearField } from './near-field.ts';

interface Part {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

interface Props {
  /** In place of that another window has saved something else, where it may have been this one. */
  readonly title?: string;
  readonly parts: readonly Part[];
  /** Absent where one of the parts has room for one alone. */
  readonly both?: (() => void) | undefined;
  readonly mine: () => void;
  readonly theirs: () => void;
}

/** Another window has saved something else in what is written here: both, and the choice between them. */
export function ClashChoice({ title, parts, both, mine, theirs }: Props) {
  const own = useWords().record.otherWindow;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  // It takes room above what one writes in, which stays in sight.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (section.current?.closest('form')?.contains(activeElement)) {
      activeElement?.scrollIntoView?.({ block: 'nearest' });
    }
  }, []);
  /** The focus would go with the pressed button, and Escape with it. */
  const choose = (act: () => void): void => {
    if (section.current !== null) nearField(section.current)?.focus();
    act();
  };
  return (
    <section ref={section} className="clash" aria-labelledby={id}>
      {/* Around what is written too, it would be read again for each letter. */}
      <p role="alert">
        <Icon name="warning" /> <b id={id}>{title ?? own.otherTitle}</b> {own.otherHelp}
      </p>
      <dl className="clash-parts">
        {parts.map((part) => (
          <div key={part.label}>
            <dt>{part.label}</dt>
            <dd>
              {part.theirs.trim() === '' ? <i>{own.nothing}</i> : part.theirs}
              <span className="muted"> {own.here(part.mine.trim() || own.nothing)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        {both !== undefined && <Button onClick={() => choose(both)}>{own.both}</Button>}
        <Button variant="secondary" onClick={() => choose(mine)}>
          {own.keepMine}
        </Button>
        <Button variant="secondary" onClick={() => choose(theirs)}>
          {own.takeTheirs}
        </Button>
      </div>
    </section>
  );
}
