import { type RefObject, useEffect } from 'react';

/** Brings what is marked within a scroller to sight when `follow` changes. Only the scroller moves; what it stands in does not. */
export function useFollowMarked(
  scroller: RefObject<HTMLElement | null>,
  marked: string,
  follow: string | null,
): void {
  useEffect(() => {
    const element = scroller.current;
    const found = element?.querySelector(marked) ?? null;
    if (follow === null || element === null || found === null) return;
    const below = found.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const middle = (element.clientHeight - found.clientHeight) / 2;
    if (below < 0 || below > element.clientHeight - 2 * found.clientHeight)
      element.scrollTo({ top: element.scrollTop + below - middle });
  }, [scroller, marked, follow]);
}
