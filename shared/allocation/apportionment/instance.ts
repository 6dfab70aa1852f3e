import type { Fraction } from './fraction.ts';

/** The weights in the form that is compared: whole numbers, as doubles, and as BigInt where doubles cannot hold them. */
export interface Weights {
  /** w_i; exact where `exact` is null, else the nearest double of w_i over a common power of two. */
  readonly near: Float64Array;
  readonly exact: readonly bigint[] | null;
}

/** A group in the tree of groups, or the whole. Places and groups are known by their index. */
export interface GroupNode {
  readonly id: string;
  /** Every place in it, also through groups inside it. */
  readonly members: readonly number[];
  /** The places that are in no smaller group. */
  readonly own: readonly number[];
  /** The groups directly inside it, in the order given. */
  readonly children: readonly number[];
  /** The group directly around it, −1 for none. */
  readonly parent: number;
  readonly min: number;
  /** Infinity = none. */
  readonly max: number;
}

/** The tree of groups. `groups` is in the order given; `bottomUp` visits a group after all groups inside it. */
export interface GroupTree {
  readonly groups: readonly GroupNode[];
  readonly bottomUp: readonly number[];
  /** Innermost group of each place, −1 for none. */
  readonly groupOf: readonly number[];
  /** Every place. */
  readonly all: readonly number[];
  /** The places in no group and the outermost groups: the whole, seen as a node. */
  readonly own: readonly number[];
  readonly children: readonly number[];
}

/** A problem in the form the solver works on. */
export interface Instance {
  readonly ids: readonly string[];
  readonly total: number;
  readonly weights: Weights;
  /** t_i = w_i · unit. */
  readonly unit: Fraction;
  readonly lower: Float64Array;
  /** Infinity = none. */
  readonly upper: Float64Array;
  /** m_i of "0 or at least m" where it says something: a place that may be 0 and may be m; else 0. */
  readonly orZero: Float64Array;
  /** Place in the queue between equal shares: by lot, then the lower id. */
  readonly rank: readonly number[];
  /** Rank by lot, Infinity for a place not in it. */
  readonly lot: ReadonlyMap<string, number>;
  readonly tree: GroupTree;
}
