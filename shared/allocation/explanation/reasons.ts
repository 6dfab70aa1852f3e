import { compareIds } from '../apportionment/compare-ids.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import type { KeyResult, Reason, ReasonId } from '../types.ts';
import { roundToSum } from './round-to-sum.ts';

/** The answers the last lines are the difference of. `bounded` is null where there is no answer without the locks. */
export interface Answers {
  /** Without bounds, groups, "0 or at least m" and locks. */
  readonly free: Float64Array;
  /** Without locks. */
  readonly bounded: Float64Array | null;
  readonly final: Float64Array;
}

/**
 * Each number as a sum of reasons, in whole tenths of persons that add up exactly, by kommune and by line. Every line of
 * the key is rounded to its own sum by largest remainder; the line «rounding» takes what is left of each row, which is
 * nothing in all.
 */
export function reasons(key: KeyResult, { free, bounded, final }: Answers): readonly (readonly Reason[])[] {
  const { places, criteria, total } = key;
  const order = [...places.keys()].sort((i, j) => compareIds(item(places, i).id, item(places, j).id));
  const line = (id: ReasonId, persons: readonly number[], sum = 0): Line => {
    const rounded = roundToSum(
      order.map((i) => 10 * item(persons, i)),
      10 * sum,
    );
    const tenths = places.map(() => 0);
    order.forEach((i, position) => {
      tenths[i] = item(rounded, position);
    });
    return { id, tenths };
  };
  const ofKey = [
    line(
      'inhabitants',
      places.map(({ effects }) => effects.inhabitants),
      total,
    ),
    line(
      'size',
      places.map(({ effects }) => effects.size),
    ),
    line(
      'continuity',
      places.map(({ effects }) => effects.continuity),
    ),
    ...criteria.map(({ id }) =>
      line(
        `criterion:${id}`,
        places.map(({ effects }) => effects.criteria[id] ?? 0),
      ),
    ),
    line(
      'clamp',
      places.map(({ effects }) => effects.clamp),
    ),
  ];
  const rounding = places.map(
    (_, i) => 10 * at(free, i) - ofKey.reduce((sum, { tenths }) => sum + item(tenths, i), 0),
  );
  const lines: readonly Line[] = [
    ...ofKey,
    { id: 'rounding', tenths: rounding },
    ...(bounded
      ? [difference('bounds', bounded, free), difference('locks', final, bounded)]
      : [difference('bounds-and-locks', final, free)]),
  ];
  return places.map((_, i) => lines.map(({ id, tenths }): Reason => ({ id, tenths: item(tenths, i) })));
}

interface Line {
  readonly id: ReasonId;
  readonly tenths: readonly number[];
}

function difference(id: ReasonId, after: Float64Array, before: Float64Array): Line {
  return { id, tenths: Array.from(after, (x, i) => 10 * (x - at(before, i))) };
}
