import type { AllocationInput, Conflict } from '../../../shared/allocation/index.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { RoundView } from '../../../shared/model/round.ts';

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

/** The ways out that this round has, the smallest change first. */
export function conflictWays(
  conflict: Conflict,
  input: AllocationInput,
  view: RoundView,
  words: ScreenWords['work'],
): readonly string[] {
  const ways = words.conflictWays;
  const { node, need, have } = conflict;
  const group = view.samarbeid.find((one) => String(one.id) === node);
  const concerns = (kommunenummer: string): boolean =>
    node === null || node === kommunenummer || (group?.members.includes(kommunenummer) ?? false);
  const locks = view.draft.locks.filter((lock) => concerns(lock.kommunenummer));
  const { minimum } = view.draft.criteria;
  const lower = Math.floor(input.total / Math.max(1, input.places.length));
  const tooMany = node === null && need > have && need !== input.total;
  return [
    ...(group === undefined ? [] : [ways.samarbeid(group.name)]),
    ...locks.map((lock) => ways.unlock(nameOf(lock.kommunenummer, view))),
    ...(tooMany && minimum > lower ? [ways.minimum(lower)] : []),
    ...(node === null ? [ways.target] : []),
  ];
}
