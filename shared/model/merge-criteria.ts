import type { CriteriaSet, Criterion } from './criteria.ts';
import { mergeSeen } from './merge-seen.ts';
import { sameValue } from './same-value.ts';

/**
 * Lays the weights that a window saves over those stored by now, one by one: what it has not changed stays as another window
 * has left it. Where both have changed the same one, `mine` stands: it moves before the eyes of both.
 *
 * @param seen what was stored when the window began, and what has been sent since; empty where nothing is told of it: then
 *   `mine` stands
 */
export function mergeCriteria(
  seen: readonly CriteriaSet[],
  mine: CriteriaSet,
  stored: CriteriaSet,
): CriteriaSet {
  if (seen.length === 0) return mine;
  const { merged } = mergeSeen(seen.map(limitsOf), limitsOf(mine), limitsOf(stored));
  const before = seen.map(({ criteria }) => criteria);
  const isMineSeen = (one: Criterion): boolean => before.every((all) => sameValue(byId(all, one.id), one));
  const isOrderSeen = before.every((all) => sameValue(idsOf(all), idsOf(mine.criteria)));
  const [first, then] = isOrderSeen ? [stored.criteria, mine.criteria] : [mine.criteria, stored.criteria];
  const criteria = [...new Set([...idsOf(first), ...idsOf(then)])].flatMap((id) => {
    const [own, now] = [byId(mine.criteria, id), byId(stored.criteria, id)];
    const known = before.flatMap((all) => byId(all, id) ?? []);
    if (own !== undefined && now !== undefined) return [mergeSeen(known, own, now).merged];
    // Taken out by the other window, unless it is changed here; put in by the other, unless it is taken out here.
    if (own !== undefined) return isMineSeen(own) ? [] : [own];
    return now !== undefined && known.length === 0 ? [now] : [];
  });
  return { ...merged, criteria };
}

const limitsOf = ({ criteria: _criteria, ...rest }: CriteriaSet): Omit<CriteriaSet, 'criteria'> => rest;

const idsOf = (criteria: readonly Criterion[]): readonly string[] => criteria.map(({ id }) => id);

const byId = (criteria: readonly Criterion[], id: string): Criterion | undefined =>
  criteria.find((one) => one.id === id);
