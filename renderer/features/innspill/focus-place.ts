import type { Tab } from './place.ts';

/**
 * The focus to what was gone to: the button that led there may be gone with its tab. Where nothing is opened, only a focus that
 * is lost is given a place, the tab itself.
 */
export function focusPlace(tab: Tab, open: string | null): void {
  const id = open?.replace(' ', '-');
  const opened =
    id === undefined
      ? null
      : document.querySelector<HTMLElement>(`[aria-controls="${id}"], #${id}-title[tabindex]`);
  if (opened !== null) opened.focus();
  else if (document.activeElement === document.body)
    document.getElementById(`innspill-panel-${tab}`)?.focus();
}
