import type { AppState } from './app-state.ts';

/** What is told of the state now, not of when it was put. */
export type LateChange = () => Partial<AppState>;

export interface FrameChanges {
  /** Shown with the next numbers, at the latest before the next frame: one drawing for both. */
  readonly put: (change: LateChange) => void;
  /** All that waits, once. */
  readonly take: () => Partial<AppState>;
}

/** Holds changes back so that several within a frame are drawn once. */
export function frameChanges(
  beforeNextFrame: (work: () => void) => void,
  show: (change: Partial<AppState>) => void,
): FrameChanges {
  let waiting: readonly LateChange[] = [];
  const take = (): Partial<AppState> => {
    const taken = waiting;
    waiting = [];
    return Object.assign({}, ...taken.map((change) => change()));
  };
  return {
    take,
    put: (change) => {
      const first = waiting.length === 0;
      waiting = [...waiting, change];
      if (!first) return;
      beforeNextFrame(() => {
        if (waiting.length > 0) show(take());
      });
    },
  };
}
