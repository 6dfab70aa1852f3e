import fc from 'fast-check';
import type { AllocationInput } from '../../../shared/allocation/index.ts';
import { place, round } from './rounds.ts';

const magnitude = (most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 1, max: 9999 }))
    .map(([power, first]) => (first / 1e4) * 10 ** power);

/**
 * Rounds that nobody would make on purpose: one inhabitant beside a thousand million, criteria with values from a
 * thousandth to a million million of either sign, reaches that throw shares below 0, clamps that meet, equal kommuner, a
 * million persons or none.
 */
export const hostileRounds: fc.Arbitrary<AllocationInput> = fc
  .record({
    total: fc.oneof(fc.constantFrom(0, 1, 2, 7), magnitude(6).map(Math.ceil)),
    alpha: fc.constantFrom(0.01, 0.37, 0.6, 1),
    kappa: fc.constantFrom(0, 1e-9, 0.5, 1),
    lowest: fc.constantFrom(0, 0.001, 0.25, 1),
    room: fc.option(fc.constantFrom(0, 0.5, 100), { nil: null }),
    reaches: fc.tuple(fc.constantFrom(0, 1e-9, 0.3, 40), fc.constantFrom(0, 1, 9), fc.constantFrom(0.1, 3)),
    twins: fc.boolean(),
    places: fc.array(
      fc.record({
        inhabitants: magnitude(9),
        lastYear: fc.option(magnitude(4), { nil: null }),
        a: fc.option(
          fc.tuple(magnitude(12), fc.constantFrom(1, -1)).map(([size, sign]) => size * sign),
          { nil: null },
        ),
        b: fc.option(magnitude(3), { nil: null }),
        c: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        max: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null, freq: 5 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(({ room, reaches, twins, places, ...rest }) => {
    const facts = twins ? [...places, ...places] : places;
    return round({
      ...rest,
      highest: room === null ? null : rest.lowest + room,
      criteria: [
        { id: 'a', scale: 'index', direction: -1, reach: reaches[0] },
        { id: 'b', scale: 'range', direction: 1, reach: reaches[1] },
        { id: 'c', scale: 'rating', direction: 1, reach: reaches[2] },
      ],
      places: facts.map(({ inhabitants, lastYear, max, ...values }, i) =>
        place(`${9001 + i}`, inhabitants, { lastYear, values, max: i === 0 ? null : max }),
      ),
    });
  });
