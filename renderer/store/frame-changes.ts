import type { Numbers } from './live-numbers.ts';

/** What is told of the state now, not of when it was put. */
export type LateChange = () => Partial<Numbers>;

export interface FrameChanges {
  /** Shown with the next numbers, at the latest before the next frame: one drawing for both. */
  readonly put: (change: LateChange) => void;
  /** All that waits, once. */
  readonly take: () => Partial<Numbers>;
}

/** Holds changes back so that several within a frame are drawn once. */
export function frameChanges(
  beforeNextFrame: (work: () => void) => void,
  show: (change: Partial<Numbers>) => void,
): FrameChanges {
  let waiting: readonly LateChange[] = [];
  const take = (): Partial<Numbers> => {
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
