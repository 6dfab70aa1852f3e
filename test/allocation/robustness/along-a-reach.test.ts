import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveFeasible } from '../../../shared/allocation/apportionment/optimum.ts';
import { type AllocationInput, distributionKey } from '../../../shared/allocation/index.ts';
import { keyUnder } from '../../../shared/allocation/robustness/key-under.ts';
import { prepare } from '../../../shared/allocation/robustness/prepare.ts';
import { seeded } from '../../../shared/allocation/robustness/seeded.ts';
import { stepsByExchange } from '../../../shared/allocation/robustness/steps-by-exchange.ts';
import { stepsByHalving } from '../../../shared/allocation/robustness/steps-by-halving.ts';
import { hostileRounds } from '../support/hostile-rounds.ts';
import { rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

const reachesOf = ({ criteria }: AllocationInput): readonly number[] => criteria.map(({ reach }) => reach);
const withReaches = (input: AllocationInput, reaches: readonly number[]): AllocationInput => ({
  ...input,
  criteria: input.criteria.map((one, k) => ({ ...one, reach: reaches[k] ?? Number.NaN })),
});

describe('the key under other reaches', () => {
  it('is the key of the round with those reaches, part for part, on rounds as hostile as can be', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.oneof(rounds, hostileRounds),
        fc.array(fc.constantFrom(0, 0.05, 0.4, 1, 5), { minLength: 3, maxLength: 3 }),
        (input, drawn) => {
          const reaches = input.criteria.map((_, k) => drawn[k] ?? 0);
          const key = distributionKey(withReaches(input, reaches));
          if (!key.ok || !distributionKey(input).ok) return;
          const { near } = keyUnder(input).weights(reaches);
          // Sums are taken in another order, so that a part may fall to the other side of a half.
          for (const [i, { parts }] of key.places.entries())
            expect(Math.abs(parts - (near[i] ?? Number.NaN))).toBeLessThanOrEqual(1);
          compared += 1;
        },
      ),
      { ...runs(300), seed: 241 },
    );
    expect(compared).toBeGreaterThan(runs(300).numRuns / 2);
  });

  it('is written over what is handed in, and over nothing else', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        if (!distributionKey(input).ok) return;
        const { weights } = keyUnder(input);
        const into = new Float64Array(input.places.length).fill(-7);
        const first = weights(reachesOf(input), into);
        expect(first.near).toBe(into);
        const fresh = weights(reachesOf(input));
        expect(fresh.near).not.toBe(into);
        expect(fresh.near).toEqual(into);
      }),
      { ...runs(60), seed: 242 },
    );
  });

  it('runs along one reach in straight lines: at any reach they give the share that the key gives there', () => {
    fc.assert(
      fc.property(
        rounds,
        fc.nat(1),
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 4, maxLength: 4 }),
        (input, criterion, marks) => {
          if (!distributionKey(input).ok) return;
          const lines = keyUnder(input).shareAlong(criterion);
          expect(lines.at(-1)?.until).toBe(Number.POSITIVE_INFINITY);
          for (const [k, { until }] of lines.entries())
            expect(until).toBeGreaterThan(lines[k - 1]?.until ?? 0);
          for (const reach of marks.map((mark) => mark / 1000)) {
            const line = lines.find(({ until }) => reach <= until);
            const raw = [...(line?.base ?? [])].map((base, i) => base + (line?.slope[i] ?? 0) * reach);
            const all = raw.reduce((sum, one) => sum + one, 0);
            const key = distributionKey(
              withReaches(
                input,
                reachesOf(input).map((own, k) => (k === criterion ? reach : own)),
              ),
            );
            if (!key.ok || all === 0) continue;
            for (const [i, { parts }] of key.places.entries())
              expect(Math.abs((1e10 * (raw[i] ?? 0)) / all - parts)).toBeLessThan(1.5);
          }
        },
      ),
      { ...runs(150), seed: 243 },
    );
  });
});

describe('steps found in two ways', () => {
  it('from exchange to exchange and by halving are the same numbers, at the same reaches within a millionth', () => {
    let met = 0;
    fc.assert(
      fc.property(rounds, (drawn) => {
        const input = { ...drawn, places: drawn.places.map((place) => ({ ...place, minIfPositive: null })) };
        const prepared = prepare(input);
        if (!prepared.feasible) return;
        const { instance } = prepared;
        const under = keyUnder(input);
        const [, d = 0] = reachesOf(input);
        const solveAt = (reach: number): Float64Array =>
          solveFeasible({ ...instance, weights: under.weights([reach, d]) }).numbers.slice();
        const exact = stepsByExchange(instance, under.shareAlong(0), solveAt(0), 0.5);
        const halved = stepsByHalving(solveAt, 0.5);
        // Each step by halving is one by exchange, or several nearer each other than a millionth.
        for (const { at, numbers } of halved.slice(1)) {
          const known = exact.filter((step) => step.at <= at + 1e-9).at(-1);
          expect(at - (known?.at ?? -1)).toBeLessThan(2e-6);
          expect([...(known?.numbers ?? [])]).toEqual([...numbers]);
          met += 1;
        }
      }),
      { ...runs(12), seed: 244 },
    );
    expect(met).toBeGreaterThan(0);
  });
});

describe('the seeded generator', () => {
  it('goes on evenly: each tenth of the way from 0 to 1 is met about as often, and a number says nothing of the next', () => {
    for (const seed of [0, 1, -1, 2 ** 31, 123_456_789]) {
      const random = seeded(seed);
      const drawn = Array.from({ length: 20_000 }, random);
      const counts = new Array<number>(10).fill(0);
      for (const one of drawn) counts[Math.floor(one * 10)] = (counts[Math.floor(one * 10)] ?? 0) + 1;
      // 2 000 each, give or take five times √(2 000 · 0.9).
      for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(212);
      const together =
        drawn.slice(1).reduce((sum, one, k) => sum + (one - 0.5) * ((drawn[k] ?? 0) - 0.5), 0) / 20_000;
      expect(Math.abs(together)).toBeLessThan(5 / (12 * Math.sqrt(20_000)));
    }
  });

  it('takes a seed by its lowest 32 bits, so that any whole number is one', () => {
    const first = (seed: number): number => seeded(seed)();
    expect(first(2 ** 32 + 5)).toBe(first(5));
    expect(first(-1)).toBe(first(2 ** 32 - 1));
    expect(first(5)).not.toBe(first(6));
  });
});
