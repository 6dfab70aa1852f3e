import { type ReactNode, useRef } from 'react';
import { useFollowMarked } from './use-follow-marked.ts';

interface Props {
  readonly label: string;
  readonly className: string;
  /** What is marked inside: where that changes, it is brought to sight. */
  readonly follow?: string | null;
  readonly children: ReactNode;
}

/** Something taller than its place. It can have the focus, so that arrow keys scroll it without a pointer. */
export function ScrollRegion({ label, className, follow = null, children }: Props) {
  const region = useRef<HTMLElement>(null);
  useFollowMarked(region, '[data-selected]', follow);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={region} className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
