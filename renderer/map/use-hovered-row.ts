import { useCallback, useEffect, useState } from 'react';

const rowOf = (kommunenummer: string): Element | null =>
  document.querySelector(`.grid tr[data-kommune="${kommunenummer}"]`);

/**
 * Which kommune the pointer is over, in the work table or on the map, so that each shows it of the other. The table's rows are
 * marked in the document itself: a pointer that passes over a map must not have a table of 357 rows drawn again.
 */
export function useHoveredRow(): readonly [string | null, (kommunenummer: string | null) => void] {
  const [hovered, setHovered] = useState<string | null>(null);
  useEffect(() => {
    const over = (event: PointerEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('.map-frame') !== null) return;
      const row = event.target.closest('.grid tr[data-kommune]');
      setHovered(row?.getAttribute('data-kommune') ?? null);
    };
    document.addEventListener('pointerover', over);
    return () => document.removeEventListener('pointerover', over);
  }, []);
  useEffect(() => {
    if (hovered === null) return;
    const row = rowOf(hovered);
    row?.setAttribute('data-hovered', '');
    return () => row?.removeAttribute('data-hovered');
  }, [hovered]);
  const hover = useCallback((kommunenummer: string | null) => setHovered(kommunenummer), []);
  return [hovered, hover];
}
