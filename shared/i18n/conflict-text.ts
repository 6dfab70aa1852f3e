import { allocate, type Conflict } from '../allocation/index.ts';
import { allocationInput } from '../model/allocation-input.ts';
import type { AllocationDraft, RoundView } from '../model/round.ts';
import type { ScreenWords } from './screens-nb.ts';

type Round = Pick<RoundView, 'target' | 'kommuner' | 'samarbeid' | 'draft'>;

export type ConflictWords = Pick<
  ScreenWords['work'],
  'conflictNearest' | 'conflictNeed' | 'conflictTotalHigh' | 'conflictTotalLow' | 'conflictWays' | 'noAnswer'
>;

const nameOf = (node: string, view: Round): string =>
  view.kommuner.find((one) => one.kommunenummer === node)?.name ??
  view.samarbeid.find((one) => String(one.id) === node)?.name ??
  node;

/** What cannot hold, with both sums and the persons short. */
export function conflictSentence(
  conflict: Conflict,
  total: number,
  view: Round,
  words: ConflictWords,
): string {
  const { node, need, have, nearest } = conflict;
  const gap =
    nearest === undefined || (nearest.below === null && nearest.above === null)
      ? ''
      : ` ${words.conflictNearest(nearest.below, nearest.above)}`;
  if (node !== null) return words.conflictNeed(nameOf(node, view), need, have) + gap;
  if (need <= have) return words.noAnswer + gap;
  return (need === total ? words.conflictTotalHigh(need, have) : words.conflictTotalLow(need, have)) + gap;
}

interface Way {
  /** Persons by which what was decided is changed. */
  readonly cost: number;
  readonly text: string;
}

/**
 * The ways out of a conflict that this round has, the cheapest first: each a single change, as small as it can be. One
 * that would not be enough by itself is not offered.
 */
export function conflictWays(conflict: Conflict, view: Round, words: ConflictWords): readonly string[] {
  const found = [
    ...lockWays(conflict, view, words),
    ...samarbeidWays(conflict, view, words),
    ...minimumWays(view, words),
    ...targetWays(conflict, view, words),
  ];
  return found.toSorted((a, b) => a.cost - b.cost).map(({ text }) => text);
}

/** A lock by as many persons as are short, or none at all where that is not enough. */
function lockWays(conflict: Conflict, view: Round, words: ConflictWords): readonly Way[] {
  const { draft } = view;
  const gap = conflict.need - conflict.have;
  return draft.locks.flatMap((lock): readonly Way[] => {
    const others = draft.locks.filter((one) => one !== lock);
    const name = nameOf(lock.kommunenummer, view);
    for (const number of [lock.number - gap, lock.number + gap]) {
      if (number < 0 || gap <= 0 || !holds(view, { locks: [...others, { ...lock, number }] })) continue;
      return [{ cost: gap, text: words.conflictWays.relock(name, lock.number, number) }];
    }
    return holds(view, { locks: others })
      ? [{ cost: Math.max(gap, lock.number), text: words.conflictWays.unlock(name) }]
      : [];
  });
}

/** The bound of the samarbeid that is in the way, moved to where it holds. */
function samarbeidWays(conflict: Conflict, view: Round, words: ConflictWords): readonly Way[] {
  const group = view.samarbeid.find((one) => String(one.id) === conflict.node);
  if (group === undefined) return [];
  const { need, have } = conflict;
  const changed = (bounds: { readonly min: number | null; readonly max: number | null }): boolean =>
    holds({
      ...view,
      samarbeid: view.samarbeid.map((one) => (one === group ? { ...one, ...bounds } : one)),
    });
  const ways: readonly (Way | null)[] = [
    changed({ min: group.min, max: need })
      ? { cost: need - have, text: words.conflictWays.raise(group.name, need) }
      : null,
    changed({ min: have, max: group.max })
      ? { cost: need - have, text: words.conflictWays.lower(group.name, have) }
      : null,
  ];
  const good = ways.filter((way) => way !== null);
  return good.length > 0 ? good : [{ cost: need, text: words.conflictWays.samarbeid(group.name) }];
}

function minimumWays(view: Round, words: ConflictWords): readonly Way[] {
  const { criteria } = view.draft;
  const lowered = largestMinimum(criteria.minimum, (minimum) =>
    holds(view, { criteria: { ...criteria, minimum } }),
  );
  if (lowered === null) return [];
  const asked = view.kommuner.filter((kommune) => kommune.asked).length;
  return [{ cost: (criteria.minimum - lowered) * asked, text: words.conflictWays.minimum(lowered) }];
}

/** The target nearest to the one there is that the bounds can hold. */
function targetWays(conflict: Conflict, view: Round, words: ConflictWords): readonly Way[] {
  const { target } = view;
  if (conflict.node !== null || target === null) return [];
  const { need, have, nearest } = conflict;
  const rest = view.draft.rest?.persons ?? 0;
  const totals = [nearest?.below ?? null, nearest?.above ?? null, need, have]
    .filter((total) => total !== null)
    .map((total) => total + rest)
    .filter((number) => number !== target.number && holds({ ...view, target: { ...target, number } }));
  const [best] = totals.toSorted((a, b) => Math.abs(a - target.number) - Math.abs(b - target.number));
  return best === undefined
    ? [{ cost: Number.POSITIVE_INFINITY, text: words.conflictWays.target }]
    : [{ cost: Math.abs(best - target.number), text: words.conflictWays.targetTo(best) }];
}

function holds(view: Round, change: Partial<AllocationDraft> = {}): boolean {
  const input = allocationInput(view, { ...view.draft, ...change });
  return input.ok && allocate(input.value).feasible;
}

/** The highest minimum below this one that works; null where lowering it does not help. By halving: lower only helps. */
function largestMinimum(minimum: number, works: (minimum: number) => boolean): number | null {
  if (minimum === 0 || !works(0)) return null;
  let low = 0;
  let high = minimum;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (works(middle)) low = middle;
    else high = middle;
  }
  return low;
}
