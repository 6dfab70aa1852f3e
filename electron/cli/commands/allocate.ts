import type { Conflict } from '../../../shared/allocation/index.ts';
import { conflictWays } from '../../../shared/i18n/conflict-text.ts';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import type { Backend } from '../../backend/create-backend.ts';
import { infeasibleError } from '../../backend/handlers/infeasible-error.ts';
import { type Command, exit, type Output } from '../command.ts';
import { inRound } from '../in-round.ts';
import { reportError } from '../report-error.ts';

/** The allocation of a round as it stands, with reasons and certificate. */
export const allocateCommand: Command = (args, output) =>
  inRound('allocate', args, output, (backend, round, { json }) =>
    printAllocation(backend, round.id, json, output),
  );

async function printAllocation(
  backend: Backend,
  roundId: number,
  json: boolean,
  output: Output,
): Promise<number> {
  const shown = await backend.typed('allocation.show', { roundId });
  if (!shown.ok) return reportError('allocate', shown.error, output);
  const view = await backend.typed('round.show', { roundId });
  if (!view.ok) return reportError('allocate', view.error, output);
  const { target, allocation, input, backtest, minors } = shown.value;
  if (!allocation.feasible) {
    if (json) output.out(`${JSON.stringify({ target, ...allocation })}\n`);
    const more = 'conflict' in allocation ? waysOut(allocation.conflict, view.value) : '';
    return reportError('allocate', infeasibleError(allocation, view.value), output, more);
  }
  if (json) {
    const reasons = Object.fromEntries(allocation.places.map((place) => [place.id, place.reasons]));
    const { numbers, certificate, ties, ladder, lockEffects, places } = allocation;
    const { rest } = view.value.draft;
    output.out(
      `${JSON.stringify({ target, rest, numbers, reasons, certificate, ties, ladder, lockEffects, places, input, backtest, minors })}\n`,
    );
    return exit.done;
  }
  const names = new Map(view.value.kommuner.map(({ kommunenummer, name }) => [kommunenummer, name]));
  for (const { id, number, lastYearUsed, lastYearDerived } of allocation.places) {
    const change = lastYearDerived ? 'ny' : formatChange(number - lastYearUsed);
    output.out(
      `${id} ${(names.get(id) ?? '').padEnd(24)}${formatNumber(number).padStart(8)}${change.padStart(8)}\n`,
    );
  }
  output.out(`${'Sum'.padEnd(29)}${formatNumber(allocation.total).padStart(8)}\n`);
  const { rest } = view.value.draft;
  if (rest !== null) {
    output.out(`${'Ikke plassert'.padEnd(29)}${formatNumber(rest.persons).padStart(8)}  ${rest.reason}\n`);
  }
  return exit.done;
}

/** « Du kan: …», the cheapest way first; nothing where no single change is enough. */
function waysOut(conflict: Conflict, view: RoundView): string {
  const ways = conflictWays(conflict, view, screensNb.work);
  return ways.length === 0 ? '' : ` ${screensNb.work.conflictDo} ${ways.join('; ')}.`;
}
