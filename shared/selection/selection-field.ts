import type { Field } from './each-set.ts';
import { ruleCounter } from './rule-counter.ts';
import type { SelectionProblem } from './types.ts';

/** The problem by places in its list of candidates, with the excluded ones left out. */
export function selectionField(problem: SelectionProblem, scores: readonly number[]): Field {
  const { candidates, excluded, required, rules, size } = problem;
  const place = new Map(candidates.map(({ id }, at) => [id, at]));
  return {
    open: [...candidates.keys()].filter((at) => !excluded.includes(candidates[at]?.id ?? '')),
    required: new Set(required.map((id) => place.get(id) ?? -1)),
    size,
    scores,
    rules: ruleCounter(candidates, rules),
  };
}
