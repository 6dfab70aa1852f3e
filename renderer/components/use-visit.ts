import { useRef } from 'react';
import { newVisit } from '../store/new-visit.ts';

interface Visit {
  /** The visit that an edit made now belongs to. */
  readonly current: () => string;
  /** The field was entered or taken hold of: what follows is another visit. */
  readonly begin: () => void;
}

export function useVisit(): Visit {
  const visit = useRef<string | null>(null);
  return {
    current: () => {
      visit.current ??= newVisit();
      return visit.current;
    },
    begin: () => {
      visit.current = null;
    },
  };
}
