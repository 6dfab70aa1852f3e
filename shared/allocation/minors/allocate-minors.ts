import { apportion } from '../apportionment/apportion.ts';
import type { AllocatedPlace, Apportionment, MinorsAllocation, MinorsPart } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';

/**
 * Enslige mindreårige are among a kommune's persons: each age group is shared out by the same key over its own list of
 * kommuner, and together they are never more than the kommune's number (x_EM ≤ x). The parts are taken in the order
 * given, each within what the ones before it left.
 *
 * Throws `UnusableInput` where a part names a kommune that was not asked.
 */
export function allocateMinors(
  asked: readonly Pick<AllocatedPlace, 'id' | 'number' | 'parts'>[],
  parts: readonly MinorsPart[],
): MinorsAllocation {
  const room = new Map(asked.map(({ id, number, parts: weight }) => [id, { weight, left: number }]));
  const answers: { readonly id: string; readonly answer: Apportionment }[] = [];
  for (const [p, { id: part, total, places, lot = [] }] of parts.entries()) {
    const answer = apportion({
      total,
      lot,
      places: places.map(({ id, min, max }, i) => {
        const place = room.get(id);
        if (!place) throw new UnusableInput(`parts[${p}].places[${i}].id`, `the kommune ${id} was not asked`);
        const { weight, left } = place;
        return { id, weight, min: min ?? 0, max: Math.min(max ?? left, left) };
      }),
    });
    if (!answer.feasible) return { feasible: false, part, conflict: answer.conflict };
    for (const [id, place] of room) place.left -= answer.numbers[id] ?? 0;
    answers.push({ id: part, answer });
  }
  return { feasible: true, parts: answers };
}
