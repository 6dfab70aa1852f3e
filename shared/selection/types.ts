/** One that may be chosen: a cluster of 2016 (kommune, mottak and karrieresenter), or whatever a later call invites. */
export interface Candidate {
  readonly id: string;
  /** Mark by criterion: 0–100, at most two decimals. Every criterion must have one. */
  readonly marks: Readonly<Record<string, number>>;
  /** What spread is counted on, such as operator → «privat». */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SelectionCriterion {
  readonly id: string;
  /** Whole, 0–1 000; only their proportions count. */
  readonly weight: number;
}

/** A rule for spread. `attribute` names a key of `Candidate.attributes`. */
export type SpreadRule =
  /** At least `min` of each value that some candidate has. */
  | { readonly id: string; readonly kind: 'of-each'; readonly attribute: string; readonly min: number }
  /** At most `max` of any one value. */
  | { readonly id: string; readonly kind: 'at-most'; readonly attribute: string; readonly max: number }
  /** At least `min` different values. */
  | { readonly id: string; readonly kind: 'different'; readonly attribute: string; readonly min: number }
  /** At least `min` and at most `max` (null: no limit) of one value. */
  | {
      readonly id: string;
      readonly kind: 'of-value';
      readonly attribute: string;
      readonly value: string;
      readonly min: number;
      readonly max: number | null;
    };

export interface SelectionProblem {
  /** How many are to be chosen, 1 … the number of candidates. */
  readonly size: number;
  readonly candidates: readonly Candidate[];
  readonly criteria: readonly SelectionCriterion[];
  readonly rules: readonly SpreadRule[];
  /** Ids that must be in, and ids that must not. */
  readonly required: readonly string[];
  readonly excluded: readonly string[];
  /** A set whose value is no more than this below the best is a good set: in points, at most two decimals, ≥ 0. */
  readonly margin: number;
}

/** Candidates that may be chosen together, in the order of the problem. */
export interface ChosenSet {
  readonly ids: readonly string[];
  /** The sum of the members' weighted mean marks, in points, rounded to a double only here. */
  readonly value: number;
  /** Ids of the rules it breaks. */
  readonly breaks: readonly string[];
}

export interface WhyNot {
  readonly id: string;
  /** The best set that keeps the rules and has this candidate in it; null where there is none. */
  readonly best: ChosenSet | null;
  /** Points below the best set, ≥ 0; null where there is none. */
  readonly loss: number | null;
}

export interface RuleEffect {
  readonly rule: string;
  /** The best set where this one rule is dropped and the others hold; null where there is none. */
  readonly best: ChosenSet | null;
  /** Points gained by dropping it, ≥ 0; null where no set keeps all rules, or none keeps the others. */
  readonly gain: number | null;
  /** How many sets keep all the other rules and break this one; null where they were not counted. */
  readonly removed: number | null;
}

/** In every good set, in some of them, or in none. */
export type Membership = 'all' | 'some' | 'none';

export interface Selection {
  /** `every-set`: each set was looked at, and counted. `solver`: too many; whole-number programmes were solved. */
  readonly method: 'every-set' | 'solver';
  /** Number of sets that were looked at, and of those that keep every rule; null by solver. */
  readonly examined: number | null;
  readonly feasible: number | null;
  /** Each candidate's weighted mean mark, in points. */
  readonly scores: readonly { readonly id: string; readonly score: number }[];
  readonly bestWithoutRules: ChosenSet;
  /** The best set that keeps the rules; null where no set does. */
  readonly best: ChosenSet | null;
  /** The price of spread: points the rules cost, ≥ 0. */
  readonly price: number | null;
  /** Sets as good as the best to the last decimal, but for the best itself; by solver those among the good sets shown. */
  readonly ties: readonly ChosenSet[];
  /** The good sets, best first, the best among them; no more than `GOOD_SETS_SHOWN` (by solver `GOOD_SETS_SOLVED`). */
  readonly good: readonly ChosenSet[];
  /** How many good sets there are; null by solver. */
  readonly goodCount: number | null;
  /** Of all good sets, not only of those shown. `sets` is null by solver. */
  readonly membership: readonly {
    readonly id: string;
    readonly membership: Membership;
    readonly sets: number | null;
  }[];
  /** For each candidate outside the best set. */
  readonly whyNot: readonly WhyNot[];
  readonly rules: readonly RuleEffect[];
  /** Where no set keeps the rules: the fewest rules to drop, every smallest choice (by solver one of them). */
  readonly drops: readonly (readonly string[])[];
}
