import { type RefObject, useEffect, useRef } from 'react';
import type { FileCard } from '../../store/file-cards.ts';

/**
 * Gives the focus back to the field that had it when a file has been read anew: a change of a column takes the card's
 * fields away meanwhile, and who goes by the keyboard would begin at the top of the page for each column.
 */
export function useFocusKept(state: FileCard['state']['kind']): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const isField = target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
      if (isField && target.name !== '') last.current = target.name;
    };
    const at = place.current;
    at?.addEventListener('focusin', note);
    return () => at?.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (state !== 'preview' || last.current === null || document.activeElement !== document.body) return;
    const fields = place.current?.querySelectorAll<HTMLElement>('select, input') ?? [];
    for (const field of fields)
      if (field.getAttribute('name') === last.current) return field.focus({ preventScroll: true });
  }, [state]);
  return place;
}
