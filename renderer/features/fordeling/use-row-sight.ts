import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createRowFollower, type RowFollower } from '../../store/row-follower.ts';
import { useAppStore } from '../../store/use-app.ts';

export interface RowSight {
  readonly follower: RowFollower;
  /** For the `ref` of each row: watches whether it is in sight. */
  readonly watch: (row: HTMLTableRowElement | null) => (() => void) | undefined;
}

/** Rows this near to the edge follow too, pixels. */
const near = 60;

/** Which rows of the table are in sight: they follow a slider, the others catch up when it rests. */
export function useRowSight(scroller: RefObject<HTMLElement | null>): RowSight {
  const store = useAppStore();
  const follower = useMemo(() => createRowFollower(store), [store]);
  const observer = useRef<IntersectionObserver | null>(null);
  const rows = useRef(new Set<HTMLTableRowElement>());
  // Before anything can change that the rows have read.
  useLayoutEffect(() => follower.start(), [follower]);
  useEffect(() => {
    const watching = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          follower.seen(target.getAttribute('data-kommune') ?? '', isIntersecting);
        }
      },
      { root: scroller.current, rootMargin: `${near}px 0px` },
    );
    observer.current = watching;
    for (const row of rows.current) watching.observe(row);
    return () => {
      observer.current = null;
      watching.disconnect();
    };
  }, [follower, scroller]);
  return useMemo(
    () => ({
      follower,
      watch: (row) => {
        if (row === null) return;
        rows.current.add(row);
        observer.current?.observe(row);
        return () => {
          rows.current.delete(row);
          observer.current?.unobserve(row);
        };
      },
    }),
    [follower],
  );
}
