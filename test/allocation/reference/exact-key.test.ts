import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionKey, type KeyProblem, type KeyResult } from '../../../shared/allocation/index.ts';
import { exactKey, partsOf } from '../support/exact-key.ts';
import { runs } from '../support/runs.ts';

const value = fc.option(
  fc.integer({ min: -40, max: 400 }).map((n) => n / 4),
  { nil: null },
);

/** Rounds per inhabitant (α = 1) with three criteria, one on each scale, and clamps that often set in. */
const drawn: fc.Arbitrary<KeyProblem> = fc
  .record({
    total: fc.integer({ min: 0, max: 5000 }),
    kappa: fc.constantFrom(0, 0.25, 0.5, 0.8, 1),
    lowest: fc.constantFrom(0, 0.25, 0.9),
    room: fc.option(fc.constantFrom(0, 0.2, 3), { nil: null }),
    reaches: fc.tuple(fc.constantFrom(0, 0.2, 1.5), fc.constantFrom(0.1, 1), fc.constantFrom(0, 0.3, 2)),
    direction: fc.constantFrom(1 as const, -1 as const),
    places: fc.array(
      fc.record({
        inhabitants: fc.integer({ min: 1, max: 90_000 }),
        lastYear: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null }),
        index: value,
        range: value,
        rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      }),
      { minLength: 1, maxLength: 14 },
    ),
  })
  .map(({ room, reaches, direction, places, ...rest }) => ({
    ...rest,
    alpha: 1,
    highest: room === null ? null : rest.lowest + room,
    criteria: (['index', 'range', 'rating'] as const).map((scale, k) => ({
      id: scale,
      scale,
      direction: k === 1 ? direction : 1,
      reach: reaches[k] ?? 0,
    })),
    places: places.map(({ inhabitants, lastYear, ...values }, i) => ({
      id: `${9001 + i}`,
      inhabitants,
      lastYear,
      values,
    })),
  }));

const keyOf = (problem: KeyProblem): KeyResult | null => {
  const key = distributionKey(problem);
  return key.ok ? key : null;
};

describe('the key, beside the same key in exact fractions', () => {
  it('has the very same whole parts, share by share', () => {
    let compared = 0;
    fc.assert(
      fc.property(drawn, (problem) => {
        const [key, { shares }] = [distributionKey(problem), exactKey(problem)];
        expect(key.ok).toBe(shares !== null);
        if (!key.ok) {
          expect(key).toEqual({ ok: false, code: 'all-shares-zero', at: '' });
          return;
        }
        for (const [i, share] of (shares ?? []).entries()) {
          const { parts, fromHalf } = partsOf(share);
          // Doubles have about six digits after the parts of 10¹⁰; nearer a half than that, either is right.
          if (fromHalf < 1e-4) continue;
          expect([i, key.places[i]?.parts]).toEqual([i, parts]);
          compared += 1;
        }
      }),
      { ...runs(300), seed: 41 },
    );
    expect(compared).toBeGreaterThan(runs(300).numRuns);
  });

  it('has the same starting shares, standings and factors', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const [key, exact] = [keyOf(problem), exactKey(problem)];
        for (const [i, place] of (key?.places ?? []).entries()) {
          expect(place.startShare).toBeCloseTo(exact.start[i]?.toNumber() ?? Number.NaN, 12);
          expect(place.factor).toBeCloseTo(exact.factors[i]?.toNumber() ?? Number.NaN, 9);
          for (const [k, { id }] of problem.criteria.entries())
            expect(place.standing[id]).toBeCloseTo(exact.z[k]?.[i]?.toNumber() ?? Number.NaN, 9);
        }
      }),
      { ...runs(120), seed: 42 },
    );
  });

  it('explains each step as the difference it makes', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const [key, exact] = [keyOf(problem), exactKey(problem)];
        const { total, places, criteria } = problem;
        const people = places.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
        for (const [i, { effects }] of (key?.places ?? []).entries()) {
          const bySize = (places[i]?.inhabitants ?? 0) / people;
          const start = exact.start[i]?.toNumber() ?? Number.NaN;
          expect(effects.inhabitants).toBeCloseTo(total * bySize, 6);
          // α = 1 does nothing to the weight of size.
          expect(effects.size).toBeCloseTo(0, 9);
          expect(effects.continuity).toBeCloseTo(total * (start - bySize), 6);
          for (const [k, { id, reach }] of criteria.entries())
            expect(effects.criteria[id]).toBeCloseTo(
              total * start * reach * (exact.z[k]?.[i]?.toNumber() ?? Number.NaN),
              6,
            );
          const before = total * start * (exact.factors[i]?.toNumber() ?? Number.NaN);
          const after = total * (exact.shares?.[i]?.toNumber() ?? Number.NaN);
          expect(effects.clamp).toBeCloseTo(after - before, 5);
        }
      }),
      { ...runs(120), seed: 43 },
    );
  });

  it('says of each criterion what it moved, how far it reached, and how much of it is known', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const [key, exact] = [keyOf(problem), exactKey(problem)];
        for (const [k, found] of (key?.criteria ?? []).entries()) {
          const { id = '', reach = 0 } = problem.criteria[k] ?? {};
          const z = exact.z[k]?.map((one) => one.toNumber()) ?? [];
          const b = exact.start.map((one) => one.toNumber());
          const moved =
            z.reduce((sum, one, i) => sum + Math.abs(problem.total * (b[i] ?? 0) * reach * one), 0) / 2;
          const has = problem.places.map(({ values }) => (values[id] ?? null) !== null);
          expect(found.id).toBe(id);
          expect(found.moved).toBeCloseTo(moved, 6);
          expect(found.largest).toBeCloseTo(Math.max(...z.map((one) => Math.abs(one * reach))), 9);
          expect(found.known).toBe(has.filter(Boolean).length);
          expect(found.coverage).toBeCloseTo(
            b.reduce((sum, share, i) => sum + (has[i] ? share : 0), 0),
            12,
          );
          expect(found.neutral === null || z.every((one) => one === 0)).toBe(true);
        }
      }),
      { ...runs(120), seed: 44 },
    );
  });

  it('lists as negative exactly those whose factor is below 0, and clamps each factor as told', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const [key, exact] = [keyOf(problem), exactKey(problem)];
        if (!key) return;
        const below = problem.places.filter((_, i) => (exact.factors[i]?.num ?? 0n) < 0n).map(({ id }) => id);
        expect(key.negative).toEqual(below);
        for (const { factor, clampedFactor } of key.places) {
          const capped = problem.highest === null ? factor : Math.min(factor, problem.highest);
          expect(clampedFactor).toBe(Math.max(capped, problem.lowest));
        }
      }),
      { ...runs(120), seed: 45 },
    );
  });
});
