import { assertNever } from '../model/assert-never.ts';
import type { Candidate, SpreadRule } from './types.ts';

/** Keeps count of the values of the attributes as candidates come and go, and tells which rules the chosen ones break. */
export interface RuleCounter {
  readonly add: (candidate: number) => void;
  readonly remove: (candidate: number) => void;
  /** Bit r is set where rule r is broken. */
  readonly broken: () => number;
}

/** `candidates` are named by their place in the list. */
export function ruleCounter(candidates: readonly Candidate[], rules: readonly SpreadRule[]): RuleCounter {
  const attributes = [...new Set(rules.map(({ attribute }) => attribute))];
  const values = attributes.map((attribute) => [
    ...new Set(candidates.map((candidate) => candidate.attributes[attribute] ?? '')),
  ]);
  const counts = values.map((known) => new Int32Array(known.length));
  const places = attributes.map((attribute, a) =>
    candidates.map((candidate) => values[a]?.indexOf(candidate.attributes[attribute] ?? '') ?? -1),
  );
  const change = (candidate: number, by: number) => {
    for (let a = 0; a < counts.length; a++) {
      const count = counts[a];
      const place = places[a]?.[candidate];
      if (count !== undefined && place !== undefined) count[place] = (count[place] ?? 0) + by;
    }
  };
  const tests = rules.map((rule) => {
    const a = attributes.indexOf(rule.attribute);
    return keeps(rule, counts[a] ?? new Int32Array(), values[a] ?? []);
  });
  return {
    add: (candidate) => change(candidate, 1),
    remove: (candidate) => change(candidate, -1),
    broken: () => {
      let mask = 0;
      for (let r = 0; r < tests.length; r++) if (tests[r]?.() === false) mask |= 1 << r;
      return mask;
    },
  };
}

/** Whether the counts, one a value of the rule's attribute, keep the rule. */
function keeps(rule: SpreadRule, counts: Int32Array, values: readonly string[]): () => boolean {
  switch (rule.kind) {
    case 'of-each':
      return () => counts.every((count) => count >= rule.min);
    case 'at-most':
      return () => counts.every((count) => count <= rule.max);
    case 'different':
      return () => counts.reduce((found, count) => found + (count > 0 ? 1 : 0), 0) >= rule.min;
    case 'of-value': {
      // A value nobody has is counted as none.
      const place = values.indexOf(rule.value);
      return () => {
        const count = counts[place] ?? 0;
        return count >= rule.min && (rule.max === null || count <= rule.max);
      };
    }
    default:
      return assertNever(rule);
  }
}
