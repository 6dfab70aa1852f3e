import type { AllocationInput } from '../allocation/index.ts';
import { backtestAgainst } from './backtest-against.ts';
import type { Backtest } from './package.ts';
import type { RoundView } from './round.ts';

/**
 * The proposal against what IMDi really asked for in the round's own year: the first anmodning where there was a
 * revision, since that is what the recommendation was about, else the only one. null where the year has no anmodning for
 * every kommune asked, or it does not sum to the same total: then there is nothing to compare person by person.
 */
export function backtest(
  view: RoundView,
  input: AllocationInput,
  proposal: Readonly<Record<string, number>>,
): Backtest | null {
  for (const indicator of ['opprinnelig_anmodning', 'anmodning']) {
    const measure = { indicator, period: String(view.round.year) };
    const found = backtestAgainst(view.kommuner, input, proposal, measure);
    if (found === null || found.without.length > 0) continue;
    const { against, total, rows } = found;
    return total === input.total ? { against, total, rows } : null;
  }
  return null;
}
