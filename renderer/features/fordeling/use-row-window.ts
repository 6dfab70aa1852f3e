import { type RefObject, useLayoutEffect, useState } from 'react';

/** A table with no more rows than this is drawn whole. */
const wholeUpTo = 100;
/** Rows drawn beyond either edge, so that a turn of the wheel finds them there. */
const beyond = 12;
/** The window moves in steps, so that most scrolling draws nothing. */
const step = 6;

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Pixels. */
  readonly rowHeight: number;
}

/** The rows to draw of a long table: those in sight and some to either side. All rows have one height. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rows: number): RowWindow {
  const whole = rows <= wholeUpTo;
  const [seen, setSeen] = useState<RowWindow>({ first: 0, end: wholeUpTo, rowHeight: 28 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || whole) return;
    const look = (): void => {
      const rowHeight = element.querySelector<HTMLElement>('tbody tr[data-kommune]')?.offsetHeight || 28;
      const inSight = Math.ceil(element.clientHeight / rowHeight);
      const top = Math.floor(element.scrollTop / rowHeight / step) * step;
      const first = Math.max(0, top - beyond);
      const end = top + inSight + step + beyond;
      setSeen((old) =>
        old.first === first && old.end === end && old.rowHeight === rowHeight
          ? old
          : { first, end, rowHeight },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, whole]);
  return whole ? { ...seen, first: 0, end: rows } : { ...seen, end: Math.min(seen.end, rows) };
}

/** The indexes drawn, in order: the window, and the row that has the focus wherever it is. */
export function drawnRows({ first, end }: RowWindow, rows: number, focused: number): readonly number[] {
  const inWindow = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (focused < 0 || focused >= rows || (focused >= first && focused < end)) return inWindow;
  return focused < first ? [focused, ...inWindow] : [...inWindow, focused];
}
