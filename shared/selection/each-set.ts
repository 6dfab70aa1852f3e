import type { RuleCounter } from './rule-counter.ts';

/** Sees one set: the members' places in rising order (a view that changes afterwards), its scaled value, its broken rules. */
export type Visit = (members: readonly number[], value: number, broken: number) => void;

export interface Field {
  /** Places that may be chosen, in rising order. */
  readonly open: readonly number[];
  /** Places among them that must be. */
  readonly required: ReadonlySet<number>;
  readonly size: number;
  /** Scaled score by place. */
  readonly scores: readonly number[];
  readonly rules: RuleCounter;
}

/** Goes through every set of `size` open places with the required ones in it, each once, in lexicographic order. */
export function eachSet({ open, required, size, scores, rules }: Field, visit: Visit): void {
  const members: number[] = [];
  let value = 0;
  const from = (next: number, requiredLeft: number): void => {
    const missing = size - members.length;
    if (missing < requiredLeft) return;
    if (missing === 0) {
      visit(members, value, rules.broken());
      return;
    }
    for (let at = next; at <= open.length - missing; at++) {
      const place = open[at] ?? 0;
      const must = required.has(place);
      members.push(place);
      rules.add(place);
      value += scores[place] ?? 0;
      from(at + 1, requiredLeft - (must ? 1 : 0));
      value -= scores[place] ?? 0;
      rules.remove(place);
      members.pop();
      // What must be in cannot be passed by.
      if (must) return;
    }
  };
  from(0, required.size);
}
