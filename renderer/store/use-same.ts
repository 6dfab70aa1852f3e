import { useState } from 'react';
import { keepSame } from './keep-same.ts';

/** The value, with the old object for every part that reads as it did: what is drawn from it need not be drawn again. */
export function useSame<T>(value: T): T {
  const [share] = useState(() => {
    let old: unknown;
    return (next: T): T => {
      const kept = keepSame(old, next);
      old = kept;
      return kept;
    };
  });
  return share(value);
}
