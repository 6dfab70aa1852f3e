import { foldName } from '../../register/index.ts';
import { isOfMinors } from './is-of-minors.ts';
import { isOfSome } from './nav-measure.ts';
import { groupOfTitle } from './settled-group.ts';

/** Figures that are of all who are settled, where nothing else is said. */
const SETTLED = new Set(['anmodning', 'opprinnelig_anmodning', 'utgangspunkt', 'vedtak', 'bosatt']);
/** A title that is about work; one about settling refugees says nothing of whose unemployment stands under it. */
const WORK = /syssel|ledig|arbeids|lause/;
/** Figures that are of all inhabitants or all in the labour force. */
const OF_ALL = new Set(['ledige_antall', 'ledige_prosent', 'sysselsatte_prosent']);

/**
 * Whether the titles over a table make a figure that its header alone would be of all («Vedtak 2024») one of some
 * («Enslige mindreårige»). Then nobody but the user can say what it is. Where a header names the group, the others are
 * of all.
 */
export function isOnlySome(
  indicator: string,
  titles: readonly string[],
  headers: readonly string[],
): boolean {
  if (SETTLED.has(indicator))
    return titles.some((title) => groupOfTitle(title) !== 'all') && !headers.some(isOfMinors);
  return (
    OF_ALL.has(indicator) &&
    titles.some((title) => WORK.test(foldName(title)) && isOfSome(title)) &&
    !headers.some(isOfSome)
  );
}
