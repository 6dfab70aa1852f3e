import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApportionProblem, allocate, apportion } from '../../../shared/allocation/index.ts';
import { problems } from '../support/problems.ts';
import { place, round } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

const numbersOf = (problem: ApportionProblem): readonly number[] | null => {
  const answer = apportion(problem);
  return answer.feasible ? problem.places.map(({ id }) => answer.numbers[id] ?? Number.NaN) : null;
};

/** A round of the size of a fylke: bounds, samarbeid inside samarbeid, and a total that is often near a bound. */
const large: fc.Arbitrary<ApportionProblem> = fc
  .record({
    total: fc.integer({ min: 0, max: 900 }),
    places: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 100_000 }),
        min: fc.oneof(fc.constant(0), fc.nat(12)),
        room: fc.option(fc.nat(40), { nil: null }),
      }),
      { minLength: 12, maxLength: 40 },
    ),
    bounds: fc.array(fc.tuple(fc.nat(30), fc.option(fc.nat(60), { nil: null })), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ total, places, bounds }) => {
    const ids = places.map((_, i) => `${9001 + i}`);
    const least = (from: number, to: number): number =>
      places.slice(from, to).reduce((sum, { min }) => sum + min, 0);
    const group = (id: string, members: readonly string[], base: number, at: number) => {
      const [more = 0, room = null] = bounds[at] ?? [];
      return { id, members, min: base + Math.min(more, 5), max: room === null ? null : base + 5 + room };
    };
    return {
      total: total + least(0, places.length),
      places: places.map(({ weight, min, room }, i) => ({
        id: ids[i] ?? '',
        weight,
        min,
        max: room === null ? null : min + room,
      })),
      groups: [
        group('inner', ids.slice(0, 4), least(0, 4), 0),
        group('outer', ['inner', ...ids.slice(4, 8)], least(0, 8), 1),
        group('apart', ids.slice(8, 12), least(8, 12), 2),
      ],
    };
  });

/** Every place and group within its bounds, counted from the problem alone. */
function keepsBounds({ total, places, groups = [] }: ApportionProblem, numbers: readonly number[]): boolean {
  const of = new Map(places.map(({ id }, i) => [id, numbers[i] ?? 0]));
  const sum = (id: string): number =>
    of.get(id) ??
    groups.find((group) => group.id === id)?.members.reduce((all, one) => all + sum(one), 0) ??
    0;
  const within = (x: number, min: number | null = 0, max: number | null = null): boolean =>
    x >= (min ?? 0) && x <= (max ?? Number.POSITIVE_INFINITY);
  return (
    numbers.reduce((a, b) => a + b, 0) === total &&
    places.every(({ min, max, minIfPositive }, i) => {
      const x = numbers[i] ?? 0;
      return within(x, min, max) && (x === 0 || x >= (minIfPositive ?? 0));
    }) &&
    groups.every(({ id, min, max }) => within(sum(id), min, max))
  );
}

describe('at the size of a fylke', () => {
  it('half of the problems drawn, or more, have an answer, so that the laws below are tried', () => {
    const drawn = fc.sample(large, { numRuns: 200, seed: 5 });
    expect(drawn.filter((problem) => apportion(problem).feasible).length).toBeGreaterThan(100);
  });

  it('every answer keeps the sum and every bound of place, samarbeid and samarbeid of samarbeid', () => {
    fc.assert(
      fc.property(large, (problem) => {
        const numbers = numbersOf(problem);
        if (numbers) expect(keepsBounds(problem, numbers)).toBe(true);
      }),
      runs(300),
    );
  });

  it('no person would be better placed elsewhere: no single exchange within the bounds costs less', () => {
    fc.assert(
      fc.property(large, (problem) => {
        const numbers = numbersOf(problem);
        if (!numbers) return;
        const weight = problem.places.map((one) => BigInt(one.weight));
        const x = numbers.map(BigInt);
        for (const i of numbers.keys())
          for (const j of numbers.keys()) {
            if (i === j || numbers[i] === 0) continue;
            const [last, next] = [2n * (x[i] ?? 0n) - 1n, 2n * (x[j] ?? 0n) + 1n];
            // The one who loses saves (2x − 1) / w, the one who gains costs (2x + 1) / w.
            if (next * (weight[i] ?? 1n) >= last * (weight[j] ?? 1n)) continue;
            const moved = numbers.map((n, k) => n - Number(k === i) + Number(k === j));
            expect([i, j, keepsBounds(problem, moved)]).toEqual([i, j, false]);
          }
      }),
      runs(60),
    );
  });

  it('one person more takes nobody’s away, also at and past the bounds of a samarbeid', () => {
    fc.assert(
      fc.property(large, (problem) => {
        const [before, after] = [numbersOf(problem), numbersOf({ ...problem, total: problem.total + 1 })];
        if (before && after) expect(after.every((x, i) => x >= (before[i] ?? 0))).toBe(true);
      }),
      runs(200),
    );
  });

  it('the order of kommuner does not matter', () => {
    fc.assert(
      fc.property(large, fc.integer({ min: 1, max: 11 }), (problem, turn) => {
        const places = [...problem.places.slice(turn), ...problem.places.slice(0, turn)];
        const [one, other] = [apportion(problem), apportion({ ...problem, places })];
        expect(one.feasible).toBe(other.feasible);
        if (one.feasible && other.feasible) expect(other.numbers).toEqual(one.numbers);
      }),
      runs(100),
    );
  });
});

describe('with "0 or at least m", bounds and groups in groups together', () => {
  it('every answer keeps every rule', () => {
    fc.assert(
      fc.property(problems({ orZero: true, weightless: true }), (problem) => {
        const numbers = numbersOf(problem);
        if (numbers) expect(keepsBounds(problem, numbers)).toBe(true);
      }),
      runs(1000),
    );
  });

  it('a kommune whose own share alone grows never gets fewer', () => {
    fc.assert(
      fc.property(
        problems({ orZero: true }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (problem, pick, more) => {
          const index = pick % problem.places.length;
          const places = problem.places.map((one, i) => {
            if (i !== index) return one;
            const [num = '0', den = '1'] = String(one.weight).split('/');
            return { ...one, weight: `${Number(num) + more}/${den}` };
          });
          const [before, after] = [numbersOf(problem), numbersOf({ ...problem, places })];
          if (before && after) expect(after[index]).toBeGreaterThanOrEqual(before[index] ?? 0);
        },
      ),
      runs(600),
    );
  });
});

describe('the promise to a new kommune', () => {
  it('holds for 38 kommuner of which 14 are new, with nothing but last year (κ = 1): none gets 0 of 3 790', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 900, max: 90_000 }), { minLength: 38, maxLength: 38 }),
        fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 24, maxLength: 24 }),
        (inhabitants, lastYear) => {
          const places = inhabitants.map((people, i) =>
            place(`${9001 + i}`, people, { lastYear: lastYear[i] ?? null }),
          );
          const answer = allocate(round({ total: 3790, alpha: 0.6, kappa: 1, places }));
          if (!answer.feasible) throw new Error('an answer was expected');
          expect(answer.places.filter(({ lastYearDerived }) => lastYearDerived)).toHaveLength(14);
          expect(Math.min(...Object.values(answer.numbers))).toBeGreaterThan(0);
        },
      ),
      runs(100),
    );
  });

  it('is kept by taking the share that size gives where last year is 0, missing or hidden, and by nothing else', () => {
    const places = [place('9001', 4000, { lastYear: 30 }), place('9002', 1000, { lastYear: 0 })];
    const answer = allocate(round({ total: 50, kappa: 1, places }));
    expect(answer).toMatchObject({ feasible: true, numbers: { '9001': 42, '9002': 8 } });
  });
});
