import { eachSet, type Field } from './each-set.ts';
import { ruleCounter } from './rule-counter.ts';
import type { SelectionProblem } from './types.ts';

/** A set with, for each criterion in falling rank, the sum of its marks (hundredths) on the criteria so far. */
export interface Contender {
  readonly members: readonly number[];
  readonly sums: readonly number[];
}

/**
 * The sets that keep the rules and win under some weights in the order `ranked` (largest weight first). With falling weights
 * w₁ ≥ … ≥ w_m a set's value is Σ (w_j − w_{j+1}) · C_j, C_j its marks on the j first criteria: a set no other set reaches
 * in every C_j is dominated whatever the weights, and only the others are kept (Liesiö, Mild & Salo 2007, European Journal
 * of Operational Research 181, 1488–1505). Of equals the first is kept.
 */
export function contenders(
  problem: SelectionProblem,
  field: Field,
  ranked: readonly string[],
): readonly Contender[] {
  const marks = problem.candidates.map((candidate) =>
    ranked.map((id) => Math.round((candidate.marks[id] ?? 0) * 100)),
  );
  let kept: Contender[] = [];
  eachSet({ ...field, rules: ruleCounter(problem.candidates, problem.rules) }, (members, _, broken) => {
    if (broken !== 0) return;
    let so = 0;
    const sums = ranked.map((_, j) => {
      so += members.reduce((sum, place) => sum + (marks[place]?.[j] ?? 0), 0);
      return so;
    });
    if (kept.some((other) => reaches(other.sums, sums))) return;
    kept = kept.filter((other) => !reaches(sums, other.sums));
    kept.push({ members: [...members], sums });
  });
  return kept;
}

function reaches(one: readonly number[], other: readonly number[]): boolean {
  return one.every((sum, j) => sum >= (other[j] ?? 0));
}
