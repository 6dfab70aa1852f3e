import { type ReactNode, useEffect, useRef } from 'react';

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
  useEffect(() => {
    const element = region.current;
    const marked = element?.querySelector('[data-selected]');
    if (follow === null || element === null || marked === null || marked === undefined) return;
    // Only the region scrolls; what it stands in keeps its place.
    const below = marked.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const middle = (element.clientHeight - marked.clientHeight) / 2;
    if (below < 0 || below > element.clientHeight - 2 * marked.clientHeight)
      element.scrollTo({ top: element.scrollTop + below - middle });
  }, [follow]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={region} className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
