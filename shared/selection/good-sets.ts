import { eachSet, type Field } from './each-set.ts';
import type { KeptSet } from './survey.ts';

/** No more good sets than this are listed; all are counted. */
const GOOD_SETS_SHOWN = 200;

export interface GoodSets {
  /** Best first; of equal values in lexicographic order. */
  readonly shown: readonly KeptSet[];
  readonly count: number;
  /** In how many good sets each place is. */
  readonly within: ReadonlyMap<number, number>;
}

/** The sets that keep every rule and have at least the (scaled) value `least`. */
export function goodSets(field: Field, least: number): GoodSets {
  const within = new Map<number, number>();
  let shown: KeptSet[] = [];
  let count = 0;
  const trim = () => {
    // A stable sort: equal values stay in lexicographic order.
    shown = shown.sort((a, b) => b.value - a.value).slice(0, GOOD_SETS_SHOWN);
  };
  eachSet(field, (members, value, broken) => {
    if (broken !== 0 || value < least) return;
    count++;
    for (const place of members) within.set(place, (within.get(place) ?? 0) + 1);
    shown.push({ members: [...members], value, broken });
    if (shown.length >= 2 * GOOD_SETS_SHOWN) trim();
  });
  trim();
  return { shown, count, within };
}
