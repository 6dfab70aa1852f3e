import type { Conflict } from '../../../shared/allocation/index.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { AllocationDraft, RoundView } from '../../../shared/model/round.ts';
import { reckon } from '../../store/outcome.ts';

const nameOf = (node: string, view: RoundView): string =>
  view.kommuner.find((one) => one.kommunenummer === node)?.name ??
  view.samarbeid.find((one) => String(one.id) === node)?.name ??
  node;

/** What cannot hold, with both sums and the persons short. */
export function conflictSentence(
  conflict: Conflict,
  total: number,
  view: RoundView,
  words: ScreenWords['work'],
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

/** The ways out of a conflict that this round has. A way that would not be enough by itself is not offered. */
export function conflictWays(
  conflict: Conflict,
  view: RoundView,
  words: ScreenWords['work'],
): readonly string[] {
  const ways = words.conflictWays;
  const { draft } = view;
  const enough = (change: Partial<AllocationDraft>): boolean =>
    reckon(view, { ...draft, ...change }).kind === 'allocated';
  const group = view.samarbeid.find((one) => String(one.id) === conflict.node);
  const unlock = draft.locks.filter((lock) => enough({ locks: draft.locks.filter((one) => one !== lock) }));
  const minimum = largestMinimum(draft.criteria.minimum, (lower) =>
    enough({ criteria: { ...draft.criteria, minimum: lower } }),
  );
  return [
    ...(group === undefined ? [] : [ways.samarbeid(group.name)]),
    ...unlock.map((lock) => ways.unlock(nameOf(lock.kommunenummer, view))),
    ...(minimum === null ? [] : [ways.minimum(minimum)]),
    ...(conflict.node === null ? [ways.target] : []),
  ];
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
