import type { Sensitivity } from '../../shared/allocation/index.ts';
import type { RoundView } from '../../shared/model/round.ts';
import { barScale } from './bar-scale.ts';
import type { Outcome } from './outcome.ts';
import { rangeScale } from './range-scale.ts';
import { type WorkRow, workRows } from './work-rows.ts';

/** What all numbers on the screen come of. */
export interface Numbers {
  readonly view: RoundView | null;
  readonly outcome: Outcome | null;
  /** How far each number moves; null before the first answer, and where there is no allocation. */
  readonly robustness: Sensitivity | null;
}

/** The numbers as they are at this moment, also while a slider moves. */
export interface LiveNumbers extends Numbers {
  /** The kommuner asked, in the order of the round. */
  readonly rows: readonly WorkRow[];
  readonly byNumber: ReadonlyMap<string, WorkRow>;
  /** Persons at the end of the bars' scale. */
  readonly barEnd: number;
  /** Persons to either side of the middle of the ranges' scale. */
  readonly reach: number;
}

/** The rows of the numbers, and the scales they are drawn on. */
export function liveNumbers(numbers: Numbers): LiveNumbers {
  const { view, outcome, robustness } = numbers;
  const rows = view === null ? [] : workRows(view, outcome, robustness);
  return {
    view,
    outcome,
    robustness,
    rows,
    byNumber: new Map(rows.map((row) => [row.kommunenummer, row])),
    barEnd: barScale(rows.flatMap(({ proposal }) => proposal ?? [])).end,
    reach: rangeScale(rows),
  };
}
