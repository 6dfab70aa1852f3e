import { checkSelection } from './check-selection.ts';
import { contenders } from './contenders.ts';
import { selectionField } from './selection-field.ts';
import type { SelectionProblem } from './types.ts';

export interface UnderOtherWeights {
  /** Criteria by falling weight: the order that every draw keeps. */
  readonly order: readonly string[];
  readonly draws: number;
  /** The sets that won at least once, with the share of the draws, most first. */
  readonly winners: readonly { readonly ids: readonly string[]; readonly share: number }[];
  /** For each candidate the share of the draws, 0–1, in which it is in the winning set. */
  readonly inWinner: readonly { readonly id: string; readonly share: number }[];
}

/**
 * How often each candidate is in the best set when the weights may be anything that keeps their order, every choice as
 * likely as any other. `random` gives numbers in [0, 1). Empty winners where no set keeps the rules. The shares are drawn,
 * so at 10 000 draws they are right to about ± 1 percentage point.
 */
export function underOtherWeights(
  problem: SelectionProblem,
  draws: number,
  random: () => number,
): UnderOtherWeights {
  checkSelection(problem);
  const order = [...problem.criteria].sort((a, b) => b.weight - a.weight).map(({ id }) => id);
  const scores = problem.candidates.map(() => 0);
  const sets = contenders(problem, selectionField(problem, scores), order);
  const won = sets.map(() => 0);
  for (let draw = 0; draw < draws && sets.length > 0; draw++) {
    // Uniform on the simplex, then sorted: uniform on the falling weights.
    const weights = order.map(() => -Math.log(1 - random())).sort((a, b) => b - a);
    const steps = weights.map((weight, j) => weight - (weights[j + 1] ?? 0));
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (const [at, { sums }] of sets.entries()) {
      const value = steps.reduce((total, step, j) => total + step * (sums[j] ?? 0), 0);
      if (value > highest) [best, highest] = [at, value];
    }
    won[best] = (won[best] ?? 0) + 1;
  }
  return {
    order,
    draws,
    winners: sets
      .map(({ members }, at) => ({
        ids: members.map((place) => problem.candidates[place]?.id ?? ''),
        share: (won[at] ?? 0) / draws,
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share),
    inWinner: problem.candidates.map(({ id }, place) => ({
      id,
      share:
        sets.reduce((sum, { members }, at) => sum + (members.includes(place) ? (won[at] ?? 0) : 0), 0) /
        draws,
    })),
  };
}
