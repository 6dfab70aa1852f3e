import type { SelectionProblem } from '../selection/index.ts';
import type { SelectionCall } from './selection-call.ts';

export interface SelectionGaps {
  /** Names of the candidates that stand outside, for want of a mark or of a value that a rule counts. */
  readonly outside: readonly { readonly id: string; readonly lacks: readonly string[] }[];
}

/**
 * The call as a problem for the core. A candidate that lacks a mark on a criterion with weight, or a value that a rule
 * counts, cannot be compared with the others: it stands outside and is named with what it lacks, never given a guess. Null
 * where too few are left to choose among.
 */
export function selectionProblem(
  call: SelectionCall,
): SelectionGaps & { readonly problem: SelectionProblem | null } {
  const criteria = call.criteria.filter(({ weight }) => weight > 0);
  const attributes = call.attributes.filter(({ id }) => call.rules.some(({ attribute }) => attribute === id));
  const lacks = call.candidates.map((candidate) => [
    ...criteria.filter(({ id }) => (candidate.marks[id]?.mark ?? null) === null).map(({ name }) => name),
    ...attributes.filter(({ id }) => (candidate.attributes[id] ?? '') === '').map(({ name }) => name),
  ]);
  const outside = call.candidates.flatMap(({ id }, at) =>
    (lacks[at] ?? []).length > 0 ? [{ id, lacks: lacks[at] ?? [] }] : [],
  );
  const candidates = call.candidates.filter((_, at) => (lacks[at] ?? []).length === 0);
  const chosenAs = (choice: 'required' | 'excluded') =>
    candidates.filter((candidate) => candidate.choice === choice).map(({ id }) => id);
  const required = chosenAs('required');
  const excluded = chosenAs('excluded');
  const enough =
    criteria.length > 0 && candidates.length - excluded.length >= call.size && required.length <= call.size;
  return {
    outside,
    problem: enough
      ? {
          size: call.size,
          candidates: candidates.map(({ id, attributes: values, marks }) => ({
            id,
            attributes: values,
            marks: Object.fromEntries(criteria.map((one) => [one.id, marks[one.id]?.mark ?? 0])),
          })),
          criteria: criteria.map(({ id, weight }) => ({ id, weight })),
          rules: call.rules.filter(({ attribute }) => attributes.some(({ id }) => id === attribute)),
          required,
          excluded,
          margin: call.margin,
        }
      : null,
  };
}
