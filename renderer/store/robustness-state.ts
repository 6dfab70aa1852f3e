import type { AllocationInput, Sensitivity } from '../../shared/allocation/index.ts';

/** Which other weights are tried: each up to so much more or less, or any with the same order as ours. */
export type Doubt = 'band-0.2' | 'band-0.3' | 'band-0.5' | 'order';

export interface RobustnessSlice {
  readonly doubt: Doubt;
  /** How far each number moves; null before the first answer, and where there is no allocation or no weights. */
  readonly robustness: Sensitivity | null;
  readonly setDoubt: (doubt: Doubt) => void;
  /** Called when the numbers have changed; null = there are none. Without weights there is nothing to ask. */
  readonly followRobustness: (input: AllocationInput | null) => void;
}
