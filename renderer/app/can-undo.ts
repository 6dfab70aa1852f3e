import type { AppState } from '../store/app-state.ts';

/**
 * Whether there is something to undo. As stored, so that a slider that moves draws nothing for it; and what has been saved
 * while a slider moves is in no stored round before it rests.
 */
export const canUndo = ({ stored, unsaved, edits }: AppState): boolean =>
  (stored?.history.undo ?? null) !== null || unsaved > 0 || edits.criteria !== null;
