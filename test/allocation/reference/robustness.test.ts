import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  type AllowedWeights,
  allocate,
  backtest,
  leaveOneOut,
  otherRules,
  sensitivity,
  steps,
} from '../../../shared/allocation/index.ts';
import { cornerReaches, reachDrawer } from '../../../shared/allocation/robustness/draw-reaches.ts';
import { quantiles } from '../../../shared/allocation/robustness/quantiles.ts';
import { rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

type Numbers = Readonly<Record<string, number>>;

const numbersOf = (input: AllocationInput): Numbers | null => {
  const answer = allocate(input);
  return answer.feasible ? answer.numbers : null;
};
const withReaches = (input: AllocationInput, reaches: readonly number[]): AllocationInput => ({
  ...input,
  criteria: input.criteria.map((one, k) => ({ ...one, reach: reaches[k] ?? Number.NaN })),
});

/** Mulberry32, written down from its publication with whole numbers of any length. */
function mulberry32(seed: number): () => number {
  const word = 2n ** 32n;
  const wrap = (n: bigint): bigint => ((n % word) + word) % word;
  let a = wrap(BigInt(seed));
  return () => {
    a = wrap(a + 0x6d2b79f5n);
    let t = wrap((a ^ (a >> 15n)) * (a | 1n));
    t = wrap(t ^ wrap(t + wrap((t ^ (t >> 7n)) * (t | 61n))));
    return Number(t ^ (t >> 14n)) / Number(word);
  };
}

/** The draws as docs/allocation.md tells them: in a band each reach by itself; in an order parts of the sum, dealt out by tier. */
function drawsOf(input: AllocationInput, allowed: AllowedWeights, draws: number, seed: number) {
  const random = mulberry32(seed);
  const reaches = input.criteria.map(({ reach }) => reach);
  return Array.from({ length: draws }, (): readonly number[] => {
    if (allowed.kind === 'band')
      return reaches.map((reach) => reach + reach * allowed.share * (2 * random() - 1));
    const waits = reaches.map(() => -Math.log(1 - random()));
    const all = waits.reduce((sum, wait) => sum + wait, 0);
    const sum = reaches.reduce((a, b) => a + b, 0);
    const falling = waits.map((wait) => (sum * wait) / all).sort((a, b) => b - a);
    const dealt = new Map<string, number>();
    for (const tier of allowed.tiers) {
      const left = [...tier];
      while (left.length > 0) {
        const [id = ''] = left.splice(Math.floor(random() * left.length), 1);
        dealt.set(id, falling[dealt.size] ?? Number.NaN);
      }
    }
    return input.criteria.map(({ id }) => dealt.get(id) ?? Number.NaN);
  });
}

/** The value that at least this share of them does not go above: nearest rank. */
const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

describe.each([
  ['a band', { kind: 'band', share: 0.4 }],
  ['an order in two tiers', { kind: 'order', tiers: [['d'], ['c']] }],
  ['an order in one tier', { kind: 'order', tiers: [['c', 'd']] }],
] as const)('sensitivity in %s, beside a whole allocation for each draw', (_, allowed) => {
  it('has the same ranges, the same ends and the same count of those that stay near', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        rounds,
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.integer({ min: 1, max: 25 }),
        (input, seed, draws) => {
          const ours = numbersOf(input);
          const found = sensitivity(input, { allowed, draws, seed, within: 1 });
          expect(found.feasible).toBe(ours !== null);
          if (!found.feasible || !ours) return;
          const drawn = drawsOf(input, allowed, draws, seed).map((reaches) =>
            numbersOf(withReaches(input, reaches)),
          );
          const corners = cornerReaches(input.criteria, allowed).map((reaches) =>
            numbersOf(withReaches(input, reaches)),
          );
          let near = 0;
          for (const { id, number, worst, best, ...range } of found.places) {
            const sorted = drawn.map((numbers) => numbers?.[id] ?? Number.NaN).sort((a, b) => a - b);
            expect(number).toBe(ours[id]);
            expect(range).toEqual({
              lowest: sorted[0],
              low5: rank(sorted, 0.05),
              median: rank(sorted, 0.5),
              high95: rank(sorted, 0.95),
              highest: sorted.at(-1),
            });
            const ends = [...sorted, number, ...corners.map((numbers) => numbers?.[id] ?? Number.NaN)];
            expect([worst.number, best.number]).toEqual([Math.min(...ends), Math.max(...ends)]);
            near += Number(Math.max(best.number - number, number - worst.number) <= 1);
          }
          expect(found).toMatchObject({ draws, stopped: false, within: { persons: 1, places: near } });
          compared += 1;
        },
      ),
      { ...runs(20), seed: 161 },
    );
    expect(compared).toBeGreaterThan(0);
  });
});

describe('quantiles', () => {
  it('are those of the sorted list by nearest rank, whatever order the values come in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 90 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(quantiles(Float64Array.from(values), 7)).toEqual({
          lowest: sorted[0],
          low5: rank(sorted, 0.05),
          median: rank(sorted, 0.5),
          high95: rank(sorted, 0.95),
          highest: sorted.at(-1),
        });
      }),
      { ...runs(300), seed: 162 },
    );
  });
});

describe('the corners of what is allowed', () => {
  const criteria = ['a', 'b', 'c', 'd'].map(
    (id, k) => ({ id, scale: 'index', direction: 1, reach: 0.1 * (k + 1) }) as const,
  );
  const allowed = fc.constantFrom<AllowedWeights>(
    { kind: 'band', share: 0.5 },
    { kind: 'order', tiers: [['b'], ['a', 'd'], ['c']] },
    { kind: 'order', tiers: [['a', 'b', 'c', 'd']] },
    { kind: 'order', tiers: [['d'], ['c'], ['b'], ['a']] },
  );

  it('hold every draw between them: no draw goes further in any direction than some corner', () => {
    fc.assert(
      fc.property(
        allowed,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 2 ** 30 }),
        (weights, direction, seed) => {
          const along = (reaches: readonly number[]): number =>
            reaches.reduce((sum, reach, k) => sum + reach * (direction[k] ?? 0), 0);
          const draw = reachDrawer(criteria, weights, mulberry32(seed));
          const furthest = Math.max(...cornerReaches(criteria, weights).map(along));
          for (let k = 0; k < 25; k++) expect(along(draw())).toBeLessThanOrEqual(furthest + 1e-12);
        },
      ),
      { ...runs(200), seed: 163 },
    );
  });

  it('are themselves allowed: in the band, or in the order with the same sum', () => {
    for (const corner of cornerReaches(criteria, { kind: 'band', share: 0.5 }))
      for (const [k, reach] of corner.entries())
        expect([0.05 * (k + 1), 0.15 * (k + 1)].some((end) => Math.abs(reach - end) < 1e-12)).toBe(true);
    const corners = cornerReaches(criteria, { kind: 'order', tiers: [['b'], ['a', 'd'], ['c']] });
    for (const [a = 0, b = 0, c = 0, d = 0] of corners) {
      expect(a + b + c + d).toBeCloseTo(1, 12);
      expect(b >= Math.max(a, d) && Math.min(a, d) >= c && c >= 0).toBe(true);
    }
    expect(new Set(corners.map((corner) => corner.join())).size).toBe(5);
  });
});

describe('what other weights and rules would have given, allocated anew', () => {
  const half = (one: Numbers, other: Numbers): number =>
    Object.keys(one).reduce((sum, id) => sum + Math.max(0, (one[id] ?? 0) - (other[id] ?? 0)), 0);

  it('without each criterion is the round with that criterion’s reach set to nothing', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const ours = numbersOf(input);
        const without = leaveOneOut(input);
        expect(without.map(({ id }) => id)).toEqual(input.criteria.map(({ id }) => id));
        for (const [k, { numbers, moved }] of without.entries()) {
          const theirs = numbersOf(
            withReaches(
              input,
              input.criteria.map(({ reach }, c) => (c === k ? 0 : reach)),
            ),
          );
          expect(numbers).toEqual(theirs);
          expect(moved).toBe(ours && theirs ? half(ours, theirs) : null);
        }
      }),
      { ...runs(80), seed: 164 },
    );
  });

  it('by another rule is the round with that rule’s parameters, its bounds kept and its locks gone', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom(0.3, 0.7, 1), fc.constantFrom(0, 0.5, 1), (input, alpha, kappa) => {
        const rules = [
          { id: 'size', parameters: { alpha, kappa: 0, lowest: 0, highest: null, criteria: [] } },
          {
            id: 'last',
            parameters: { alpha: 1, kappa, lowest: 0.5, highest: 2, criteria: input.criteria.slice(0, 1) },
          },
        ];
        const ours = numbersOf(input);
        const found = otherRules(input, rules);
        expect(found.map(({ id }) => id)).toEqual(['size', 'last']);
        for (const [k, { numbers, moved }] of found.entries()) {
          const places = input.places.map((place) => ({ ...place, lock: null }));
          const theirs = numbersOf({ ...input, ...rules[k]?.parameters, places });
          expect(numbers).toEqual(theirs);
          expect(moved).toBe(ours && theirs ? half(ours, theirs) : null);
        }
      }),
      { ...runs(80), seed: 165 },
    );
  });

  it('by our own rule moves nobody, where nobody is locked', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const free = { ...input, places: input.places.map((place) => ({ ...place, lock: null })) };
        const { alpha, kappa, lowest, highest, criteria } = free;
        const [own] = otherRules(free, [
          { id: 'own', parameters: { alpha, kappa, lowest, highest, criteria } },
        ]);
        expect(own?.moved).toBe(numbersOf(free) ? 0 : null);
      }),
      { ...runs(60), seed: 166 },
    );
  });
});

describe('the backtest', () => {
  const numbers = fc.dictionary(
    fc.constantFrom('9001', '9002', '9003', '9004', '9005'),
    fc.integer({ min: 0, max: 40 }),
  );

  it('is nothing to itself, the same there and back, and never longer than by way of a third', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const apart = (x: Numbers, y: Numbers): number => backtest(x, y).misplaced;
        expect(apart(a, a)).toBe(0);
        expect(apart(a, b)).toBe(apart(b, a));
        expect(apart(a, c)).toBeLessThanOrEqual(apart(a, b) + apart(b, c));
      }),
      { ...runs(300), seed: 167 },
    );
  });

  it('counts every kommune of either side once, and those within two persons, also where one side lacks them', () => {
    fc.assert(
      fc.property(numbers, numbers, (ours, real) => {
        const ids = ['9001', '9002', '9003', '9004', '9005'].filter((id) => id in ours || id in real);
        const off = ids.map((id) => Math.abs((ours[id] ?? 0) - (real[id] ?? 0)));
        const total = Object.values(real).reduce((sum, x) => sum + x, 0);
        const misplaced = off.reduce((sum, d) => sum + d, 0) / 2;
        expect(backtest(ours, real)).toEqual({
          misplaced,
          share: total === 0 ? 0 : misplaced / total,
          withinTwo: off.filter((d) => d <= 2).length,
          compared: ids.length,
        });
      }),
      { ...runs(300), seed: 168 },
    );
  });
});

describe('steps', () => {
  it('as far as a shorter reach are the first of those as far as a longer one', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom(0.2, 0.5), (input, most) => {
        // By halving, the grid depends on how far it looks.
        const plain = { ...input, places: input.places.map((place) => ({ ...place, minIfPositive: null })) };
        const [near, further] = [steps(plain, 'c', most), steps(plain, 'c', 1)];
        if (!near.feasible || !further.feasible) return;
        expect(near.start).toEqual(further.start);
        expect(near.steps).toEqual(further.steps.filter(({ from }) => from <= most));
      }),
      { ...runs(60), seed: 169 },
    );
  });

  it('rise, start at 0 with no change, and move as many to some as from others', () => {
    let moves = 0;
    fc.assert(
      fc.property(rounds, fc.constantFrom('c', 'd'), (input, criterion) => {
        const found = steps(input, criterion, 1);
        if (!found.feasible) return;
        expect(found.steps[0]).toEqual({ from: 0, changes: {} });
        for (const [k, { from, changes }] of found.steps.entries()) {
          if (k === 0) continue;
          expect(from).toBeGreaterThan(found.steps[k - 1]?.from ?? 1);
          expect(from).toBeLessThanOrEqual(1);
          const all = Object.values(changes);
          expect(all.length).toBeGreaterThan(0);
          expect(all.reduce((sum, change) => sum + change, 0)).toBe(0);
          moves += 1;
        }
      }),
      { ...runs(50), seed: 170 },
    );
    expect(moves).toBeGreaterThan(0);
  });

  it('lead from the numbers at no reach to those at the reach asked for', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const found = steps(input, 'c', 0.8);
        if (!found.feasible) return;
        const sum = new Map(Object.entries(found.start));
        for (const { changes } of found.steps)
          for (const [id, change] of Object.entries(changes)) sum.set(id, (sum.get(id) ?? 0) + change);
        // Just short of the end, so that a step exactly there is on neither side of it.
        const [, d = 0] = input.criteria.map(({ reach }) => reach);
        const last = found.steps.at(-1)?.from ?? 0;
        if (0.8 - last < 1e-3) return;
        expect(Object.fromEntries(sum)).toEqual(numbersOf(withReaches(input, [0.8 - 1e-6, d])));
      }),
      { ...runs(60), seed: 171 },
    );
  });
});
