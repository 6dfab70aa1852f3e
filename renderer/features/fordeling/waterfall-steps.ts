import type { Reason, ReasonId } from '../../../shared/allocation/index.ts';

/** One bar of the waterfall: where it begins and ends, in tenths of persons. */
export interface WaterfallStep {
  readonly id: ReasonId;
  readonly tenths: number;
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  readonly result: number;
  /** The ends of the scale, tenths. */
  readonly low: number;
  readonly high: number;
}

const always: readonly ReasonId[] = ['inhabitants', 'size', 'continuity'];

/** The reasons laid end to end, from inhabitants to the number. Lines of exactly 0 say nothing and are left out. */
export function waterfallSteps(reasons: readonly Reason[]): Waterfall {
  let at = 0;
  const all = reasons.map(({ id, tenths }): WaterfallStep => {
    const from = at;
    at += tenths;
    return { id, tenths, from, to: at };
  });
  const ends = all.flatMap((step) => [step.from, step.to]);
  return {
    steps: all.filter((step) => step.tenths !== 0 || always.includes(step.id)),
    result: at,
    low: Math.min(0, ...ends),
    high: Math.max(1, ...ends),
  };
}
