import type { AppStore } from './app-store.ts';
import { editedView } from './edited-view.ts';
import type { Edits } from './edits.ts';
import type { FrameChanges } from './frame-changes.ts';
import type { Numbers } from './live-numbers.ts';
import type { Motion } from './motion.ts';
import { reckon } from './outcome.ts';

/**
 * The round with the edits laid over, and the numbers, follow each change: the first of a frame at once, so that the edit
 * and what comes of it are one drawing, and those that come before the next frame together. The pointer is told of once a
 * frame, so a slider is reckoned and drawn once a frame however fast it moves.
 */
export function deriveView(
  store: AppStore,
  beforeNextFrame: (work: () => void) => void,
  changes: Pick<FrameChanges, 'take'>,
  show: (change: Partial<Numbers>) => void,
  motion: Motion,
): void {
  let drawing = false;
  let stale = false;
  const derive = (): void => {
    stale = false;
    const { stored, edits } = store.getState();
    const view = stored === null ? null : editedView(stored, edits);
    const outcome = view === null ? null : reckon(view, view.draft);
    store.getState().followRobustness(outcome?.kind === 'allocated' ? outcome.input : null);
    show({ ...changes.take(), view, outcome });
  };
  store.subscribe((state, before) => {
    if (state.stored === before.stored && state.edits === before.edits) return;
    // Anything else than the weights is drawn whole, and so is what came before it.
    if (state.stored !== before.stored || !onlyWeights(state.edits, before.edits)) motion.rest();
    stale = true;
    if (drawing) return;
    drawing = true;
    try {
      derive();
    } finally {
      // Whatever went wrong in one drawing, the next edit is reckoned.
      beforeNextFrame(() => {
        drawing = false;
        if (stale) derive();
      });
    }
  });
}

const onlyWeights = (now: Edits, before: Edits): boolean =>
  (Object.keys(now) as (keyof Edits)[]).every(
    (field) => field === 'criteria' || now[field] === before[field],
  );
