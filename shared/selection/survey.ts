import { eachSet, type Field } from './each-set.ts';

/** A set as it is kept: places in rising order. */
export interface KeptSet {
  readonly members: readonly number[];
  readonly value: number;
  readonly broken: number;
}

export interface Survey {
  readonly examined: number;
  readonly feasible: number;
  /** For each combination of broken rules that occurs: how many sets break just these, and the best of them. */
  readonly byBroken: ReadonlyMap<number, { readonly sets: number; readonly best: KeptSet }>;
  /** For each place: the best set that keeps the rules and has it. */
  readonly bestWith: ReadonlyMap<number, KeptSet>;
}

/** One look at every set. Of equal values the first in lexicographic order is kept. */
export function survey(field: Field): Survey {
  const byBroken = new Map<number, { sets: number; best: KeptSet }>();
  const bestWith = new Map<number, KeptSet>();
  let examined = 0;
  eachSet(field, (members, value, broken) => {
    examined++;
    const known = byBroken.get(broken);
    if (known === undefined)
      byBroken.set(broken, { sets: 1, best: { members: [...members], value, broken } });
    else {
      known.sets++;
      if (value > known.best.value) known.best = { members: [...members], value, broken };
    }
    if (broken !== 0) return;
    let kept: KeptSet | null = null;
    for (const place of members) {
      const best = bestWith.get(place);
      if (best !== undefined && value <= best.value) continue;
      kept ??= { members: [...members], value, broken };
      bestWith.set(place, kept);
    }
  });
  return { examined, feasible: byBroken.get(0)?.sets ?? 0, byBroken, bestWith };
}
