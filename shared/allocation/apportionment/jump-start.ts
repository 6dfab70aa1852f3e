import { at } from '../at.ts';
import type { Shares } from './shares.ts';

/** A sum this near is left to be mended person by person; so is one place of "0 or at least m". */
const NEAR = 2;
/** Newton steps and halvings; doubles have no more digits than this. */
const MOST_STEPS = 80;

/** Where the divisor of a share-out is kept from one time to the next; 0 = not known. */
export interface KnownDivisor {
  readonly divisors: Float64Array;
  readonly slot: number;
}

/**
 * Rounds w / d within the bounds, for a divisor d that makes the sum (almost) the total; answers the sum it got. Only a
 * start: what is out of order is mended exactly afterwards. Each step takes the places that are not at a bound
 * to follow d in proportion (Newton), and halves the interval where that leaves it.
 */
export function jumpStart(
  { weights, lower, upper, orZero }: Shares,
  members: readonly number[],
  total: number,
  numbers: Float64Array,
  known: KnownDivisor,
): number {
  const { near } = weights;
  let all = 0;
  let nearEnough = NEAR;
  for (const i of members) {
    all += at(near, i);
    nearEnough = Math.max(nearEnough, at(orZero, i));
  }
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  const last = at(known.divisors, known.slot);
  let divisor = last > 0 ? last : total > 0 && all > 0 ? all / total : Number.POSITIVE_INFINITY;
  for (let step = 0; ; step++) {
    let sum = 0;
    let moving = 0;
    let movingWeight = 0;
    const perWeight = 1 / divisor;
    for (const i of members) {
      const weight = at(near, i);
      const rounded = roundFrom(weight * perWeight, at(orZero, i));
      const least = at(lower, i);
      const most = at(upper, i);
      if (rounded < least) {
        numbers[i] = least;
        sum += least;
      } else if (rounded > most) {
        numbers[i] = most;
        sum += most;
      } else {
        numbers[i] = rounded;
        moving += rounded;
        movingWeight += weight;
      }
    }
    sum += moving;
    const over = sum - total;
    if (Math.abs(over) <= nearEnough || step === MOST_STEPS) {
      known.divisors[known.slot] = divisor;
      return sum;
    }
    if (over > 0) low = divisor;
    else high = divisor;
    const newton = movingWeight / (moving - over);
    divisor = newton > low && newton < high ? newton : between(low, high);
  }
}

function between(low: number, high: number): number {
  if (high === Number.POSITIVE_INFINITY) return low * 2;
  return low === 0 ? high / 2 : (low + high) / 2;
}

/** Rounds to whole persons; to 0 or m on the line from 0 to m, which is worth its persons from m / 2 on. */
function roundFrom(quotient: number, orZero: number): number {
  if (quotient >= orZero) return Math.floor(quotient + 0.5);
  return 2 * quotient >= orZero ? orZero : 0;
}
