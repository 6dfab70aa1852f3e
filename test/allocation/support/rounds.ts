import fc from 'fast-check';
import type { AllocationInput, AllocationPlace } from '../../../shared/allocation/index.ts';

/** A place of an invented round, with nothing asked of it. */
export function place(
  id: string,
  inhabitants: number,
  change: Partial<AllocationPlace> = {},
): AllocationPlace {
  return {
    id,
    inhabitants,
    lastYear: null,
    values: {},
    min: 0,
    max: null,
    minIfPositive: null,
    lock: null,
    ...change,
  };
}

/** An invented round of four kommuner, per inhabitant. */
export function round(change: Partial<AllocationInput> = {}): AllocationInput {
  return {
    total: 100,
    alpha: 1,
    kappa: 0,
    lowest: 0.25,
    highest: 4,
    criteria: [],
    groups: [],
    places: [place('9001', 50_000), place('9002', 30_000), place('9003', 15_000), place('9004', 5_000)],
    ...change,
  };
}

/** Rounds of up to twelve kommuner with criteria, bounds, locks and two groups, one inside the other. */
export const rounds: fc.Arbitrary<AllocationInput> = fc
  .record({
    total: fc.integer({ min: 0, max: 400 }),
    alpha: fc.double({ min: 0.3, max: 1, noNaN: true }),
    kappa: fc.double({ min: 0, max: 1, noNaN: true }),
    reach: fc.double({ min: 0, max: 1.2, noNaN: true }),
    orZero: fc.boolean(),
    places: fc.array(
      fc.record({
        inhabitants: fc.integer({ min: 400, max: 60_000 }),
        lastYear: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
        c: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        d: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
        min: fc.oneof(
          { arbitrary: fc.constant(0), weight: 3 },
          { arbitrary: fc.integer({ min: 0, max: 12 }), weight: 1 },
        ),
        max: fc.oneof(
          { arbitrary: fc.constant(null), weight: 3 },
          { arbitrary: fc.integer({ min: 8, max: 60 }), weight: 1 },
        ),
        lock: fc.oneof({ arbitrary: fc.constant(null), weight: 6 }, { arbitrary: fc.nat(40), weight: 1 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    inner: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    outer: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
  })
  .map(({ places, inner, outer, reach, orZero, ...rest }) => {
    const ids = places.map((_, i) => `${9001 + i}`);
    return round({
      ...rest,
      criteria: [
        { id: 'c', scale: 'rating', direction: 1, reach },
        { id: 'd', scale: 'index', direction: -1, reach: reach / 3 },
      ],
      places: places.map(({ c, d, ...facts }, i) =>
        place(ids[i] ?? '', facts.inhabitants, {
          ...facts,
          values: { c, d },
          minIfPositive: orZero ? 10 : null,
        }),
      ),
      groups: [
        { id: 'inner', members: ids.slice(0, 3), max: inner },
        { id: 'outer', members: ['inner', ...ids.slice(3, 5)], min: outer },
      ],
    });
  });
