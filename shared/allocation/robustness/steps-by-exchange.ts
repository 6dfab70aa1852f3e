import type { Instance } from '../apportionment/instance.ts';
import { mayMove } from '../apportionment/may-move.ts';
import { lastCost, nextCost } from '../apportionment/person-order.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import type { Lines } from './share-along.ts';
import type { Step } from './step.ts';

/** Reaches this near are one step; the room that rounding takes. */
const SAME = 1e-12;

/**
 * The exact break points. Numbers stay the best until some person would be better placed elsewhere: until
 * (2x_i − 1) · s_j = (2x_j + 1) · s_i for two places that may exchange. Both sides are straight lines in the reach, so
 * each meeting is a division; the first one is the next step, and the exchange is made there.
 */
export function stepsByExchange(
  instance: Instance,
  lines: readonly Lines[],
  start: Float64Array,
  most: number,
): readonly Step[] {
  const found: Step[] = [{ at: 0, numbers: start }];
  let numbers = start;
  let reach = 0;
  for (const line of lines) {
    for (;;) {
      const next = nextExchange(instance, line, numbers, reach);
      if (!next || next.at > Math.min(line.until, most)) break;
      numbers = numbers.slice();
      numbers[next.from] = at(numbers, next.from) - 1;
      numbers[next.to] = at(numbers, next.to) + 1;
      if (next.at - item(found, found.length - 1).at <= SAME) found.pop();
      found.push({ at: next.at, numbers });
      reach = next.at;
    }
    reach = line.until;
    if (reach >= most) break;
  }
  return found;
}

interface Exchange {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function nextExchange(
  instance: Instance,
  line: Lines,
  numbers: Float64Array,
  reach: number,
): Exchange | null {
  const { lower, upper, tree } = instance;
  const { base, slope } = line;
  const allowed = mayMove(tree, numbers);
  let first: Exchange | null = null;
  for (const [from, x] of numbers.entries()) {
    if (x <= at(lower, from)) continue;
    const last = lastCost(x);
    for (const [to, y] of numbers.entries()) {
      if (from === to || y >= at(upper, to)) continue;
      const next = nextCost(y);
      // gain(reach) = last · s_to − next · s_from; above 0 the exchange is for the better.
      const rise = last * at(slope, to) - next * at(slope, from);
      const gain = last * at(base, to) - next * at(base, from) + rise * reach;
      const room = SAME * last * at(base, to);
      if (gain <= room && rise <= 0) continue;
      const meeting = gain > 0 ? reach : reach - gain / rise;
      if ((!first || meeting < first.at) && allowed(from, to)) first = { at: meeting, from, to };
    }
  }
  return first;
}
