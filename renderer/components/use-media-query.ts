import { useState, useSyncExternalStore } from 'react';

/** Whether the window fits a media query, followed as it is resized. */
export function useMediaQuery(query: string): boolean {
  const [list] = useState(() => window.matchMedia?.(query));
  return useSyncExternalStore(
    (changed) => {
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => list?.matches ?? true,
  );
}
