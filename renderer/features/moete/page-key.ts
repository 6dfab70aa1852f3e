/** Where a key leads: so many pages on, the first, the last, or out; null = nowhere. Presenter remotes send PageUp and PageDown. */
export type PageMove = { readonly by: 1 | -1 } | 'first' | 'last' | 'leave';

export function pageKey(key: string): PageMove | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return { by: 1 };
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return { by: -1 };
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}

/** Whether what has the focus has use of the key itself. A page key of a presenter remote is used by text alone. */
export function usesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  const own = key.startsWith('Page')
    ? 'textarea, select, .meeting-form'
    : 'input, textarea, select, [role="listbox"], .meeting-form';
  return target.closest(own) !== null;
}
