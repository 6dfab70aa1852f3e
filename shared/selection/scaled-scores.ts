import type { SelectionProblem } from './types.ts';

export interface ScaledScores {
  /** Weighted sums of marks in hundredths: whole numbers, so that sets are compared without rounding. */
  readonly scores: readonly number[];
  /** What one point is in that scale. */
  readonly point: number;
}

/** The candidates' scores as whole numbers: Σ weight · mark · 100, where a point is Σ weight · 100. */
export function scaledScores({ candidates, criteria }: SelectionProblem): ScaledScores {
  return {
    scores: candidates.map(({ marks }) =>
      criteria.reduce((sum, { id, weight }) => sum + weight * Math.round((marks[id] ?? 0) * 100), 0),
    ),
    point: 100 * criteria.reduce((sum, { weight }) => sum + weight, 0),
  };
}
