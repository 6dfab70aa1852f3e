import { type RefCallback, useContext } from 'react';
import { FollowContext } from './follow-context.ts';
import type { LiveNumbers } from './live-numbers.ts';
import { useAppStore } from './use-app.ts';

/**
 * Binds an element to the live numbers: `write` is told what `read` finds when the element comes, and whenever it finds
 * something else. What is written belongs to the binding alone; React draws the element and nothing of that in it
 * (docs/decisions/0019).
 */
export function useLive<E extends Element, T>(
  read: (live: LiveNumbers) => T,
  write: (element: E, value: T) => void,
): RefCallback<E> {
  const store = useAppStore();
  const follow = useContext(FollowContext);
  return (element) => {
    if (element === null) return;
    let shown = read(store.getState().live);
    write(element, shown);
    const renew = (): void => {
      const next = read(store.getState().live);
      if (Object.is(next, shown)) return;
      shown = next;
      write(element, next);
    };
    if (follow !== null) return follow(renew);
    return store.subscribe(({ live }, before) => {
      if (live !== before.live) renew();
    });
  };
}
