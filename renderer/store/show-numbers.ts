import type { AppStore } from './app-store.ts';
import { liveNumbers, type Numbers } from './live-numbers.ts';
import type { Motion } from './motion.ts';

/** Tells the window of other numbers. */
export interface ShowNumbers {
  /** What follows a slider is told at once; what is drawn around it, only where nothing moves. */
  readonly show: (change: Partial<Numbers>) => void;
  /** All is drawn as the numbers are now. */
  readonly settle: () => void;
}

export function showNumbers(store: AppStore, moving: Motion['moving']): ShowNumbers {
  return {
    show: (change) => {
      const { view, outcome, robustness } = { ...store.getState().live, ...change };
      const live = liveNumbers({ view, outcome, robustness });
      store.setState(moving() ? { live } : { live, view, outcome, robustness });
    },
    settle: () => {
      const { view, outcome, robustness } = store.getState().live;
      store.setState({ view, outcome, robustness });
    },
  };
}
