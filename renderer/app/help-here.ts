import { type ChapterId, chapterIds } from '../store/help-state.ts';

/**
 * The chapter of what is being looked at, where a part of the screen has one of its own: around the focus, else of the tab
 * that is open. null: that of the screen.
 */
export function helpHere(): ChapterId | null {
  const around = document.activeElement?.closest<HTMLElement>('[data-chapter]');
  const part = around ?? document.querySelector<HTMLElement>('[role="tabpanel"][data-chapter]');
  return chapterIds.find((id) => id === part?.dataset.chapter) ?? null;
}
