import type { Candidate, SelectionProblem } from '../../shared/selection/index.ts';

/** A candidate marked on one criterion, c, with a colour. */
export function candidate(id: string, mark: number, colour = 'red'): Candidate {
  return { id, marks: { c: mark }, attributes: { colour } };
}

/** Two of A (5), B (4), C (3) and D (1), without rules. */
export function problem(change: Partial<SelectionProblem> = {}): SelectionProblem {
  return {
    size: 2,
    candidates: [candidate('A', 5), candidate('B', 4), candidate('C', 3, 'blue'), candidate('D', 1, 'blue')],
    criteria: [{ id: 'c', weight: 1 }],
    rules: [],
    required: [],
    excluded: [],
    margin: 0,
    ...change,
  };
}
