import {
  type AllocationInput,
  type NoAllocation,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
} from '../allocation/index.ts';

/** Milliseconds that the draws may take where each of them must choose between none and the minimum. */
const mostTime = 1000;

export interface SensitivityHooks {
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  readonly stopped: () => boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * The draws as they are run in a thread of their own. With «0 or at least m» an apportionment costs much more, so as
 * many are drawn as a second allows; how many that was stands in the answer.
 */
export function runSensitivity(
  input: AllocationInput,
  options: SensitivityOptions,
  { now, stopped, onProgress }: SensitivityHooks,
): Sensitivity | NoAllocation {
  const costly = input.places.some((place) => place.minIfPositive !== null);
  const until = costly ? now() + mostTime : Number.POSITIVE_INFINITY;
  const signal = {
    get aborted(): boolean {
      return stopped() || now() > until;
    },
  };
  return sensitivity(input, options, onProgress, signal);
}
