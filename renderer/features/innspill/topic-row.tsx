import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** Shown in the circle; nothing where the row is no topic. */
  readonly number?: number;
  readonly title: string;
  /** 3 under a heading of its own, 2 straight under the page's. */
  readonly level?: 2 | 3;
  /** Beside the title, in a low voice. */
  readonly aside?: string | undefined;
  /** What it amounts to, at the end of the row. */
  readonly end: string;
  /** Whether the end says that nothing is there. */
  readonly quiet: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly children: ReactNode;
}

/** A row that opens: the heading is the button, and what is in it stays in the page's order. */
export function TopicRow({ id, number, title, level = 3, aside, end, quiet, open, toggle, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="topic" data-open={open || undefined} aria-labelledby={`${id}-title`}>
      <Heading className="topic-head">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
          {number !== undefined && (
            <span className="topic-number" aria-hidden="true">
              {number}
            </span>
          )}
          <span className="topic-name">
            <span id={`${id}-title`}>{title}</span>
            {aside !== undefined && <span className="muted"> {aside}</span>}
          </span>
          <span className={quiet ? 'muted' : 'topic-rating'}>{end}</span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </Heading>
      <div id={id} hidden={!open} className="topic-body">
        {open && children}
      </div>
    </section>
  );
}
