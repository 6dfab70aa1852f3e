import { useEffect, useRef } from 'react';

type Change<T> = (change: (now: T) => T) => Promise<boolean>;

/**
 * For what is stored as a whole and changed a part at a time. Each change builds on the one before it, also where that
 * one has not come back yet, and they are written one after another: who tabs quickly through a row loses nothing.
 *
 * @param stored as the backend last gave it; counts again when nothing is on its way, or when a change was refused
 * @param write whether it was stored; never rejects
 */
export function useNewest<T>(stored: T, write: (next: T) => Promise<boolean>): Change<T> {
  const held = useRef({ stored, newest: stored, waiting: 0, last: Promise.resolve(true) });
  useEffect(() => {
    held.current.stored = stored;
    if (held.current.waiting === 0) held.current.newest = stored;
  }, [stored]);
  return (change) => {
    const now = held.current;
    const next = change(now.newest);
    now.newest = next;
    now.waiting += 1;
    now.last = now.last
      .then(() => write(next))
      .then((done) => {
        now.waiting -= 1;
        if (!done) now.newest = now.stored;
        return done;
      });
    return now.last;
  };
}
