import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The row of the chosen kommune is in sight, also when it was chosen in the map, by a search or in another panel. Only the
 * table scrolls: on a small screen the page must not move under whoever chose.
 */
export function useShowSelected(
  scroller: RefObject<HTMLElement | null>,
  selected: string | null,
  /** Its place among the rows; −1 where a filter has left it out. */
  index: number,
): void {
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || selected === shown.current) return;
    shown.current = selected;
    if (index < 0) return;
    const heightOf = (part: string): number => element.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
    const row = heightOf('tbody tr[data-kommune]');
    const room = element.clientHeight - heightOf('thead') - heightOf('tfoot');
    if (index * row < element.scrollTop) element.scrollTo({ top: index * row });
    else if ((index + 1) * row > element.scrollTop + room)
      element.scrollTo({ top: (index + 1) * row - room });
  });
}
