import type { Selection, UnderOtherWeights } from '../selection/index.ts';
import type { SelectionGaps } from './selection-problem.ts';

/** What a call for k of n comes to, as it stands. */
export interface SelectionOutcome extends SelectionGaps {
  /** How many sets there are among those that are assessed; null where they are too many to count. */
  readonly sets: number | null;
  /** Null where too few are assessed. */
  readonly selection: Selection | null;
  /** Null where there are too many sets to try other weights on. */
  readonly otherWeights: UnderOtherWeights | null;
  /** Kroner to each of the best set, by residents; null where the call shares none or a number of residents is missing. */
  readonly kroner: readonly { readonly id: string; readonly kroner: number }[] | null;
}
