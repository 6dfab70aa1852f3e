import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { findConflict } from '../../../shared/allocation/apportionment/find-conflict.ts';
import type { Instance } from '../../../shared/allocation/apportionment/instance.ts';
import { solveInstance } from '../../../shared/allocation/apportionment/solve-instance.ts';
import { addSums, clipSums, type Sums } from '../../../shared/allocation/apportionment/sums.ts';
import { type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { holdForced } from '../../../shared/allocation/zero-or-minimum/hold-forced.ts';
import { holdWeightless } from '../../../shared/allocation/zero-or-minimum/hold-weightless.ts';
import { isCheaper } from '../../../shared/allocation/zero-or-minimum/is-cheaper.ts';
import { liftWeightless } from '../../../shared/allocation/zero-or-minimum/lift-weightless.ts';
import { placeTable } from '../../../shared/allocation/zero-or-minimum/place-table.ts';
import { search } from '../../../shared/allocation/zero-or-minimum/search.ts';
import { allAnswers } from '../support/all-answers.ts';
import { costOf } from '../support/brute-force.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

type Cost = readonly [bigint, bigint];
const isLess = ([a, b]: Cost, [c, d]: Cost): boolean => a < c || (a === c && b < d);
const weightsOf = ({ places }: ApportionProblem): readonly string[] =>
  places.map(({ weight }) => String(weight));

const orZero = problems({ orZero: true, most: 4 });
const weightless = problems({ orZero: true, weightless: true, most: 4 });
/** Half of the places without a weight, so that persons are often forced on them. */
const halfWeightless = weightless.map(
  (problem): ApportionProblem => ({
    ...problem,
    places: problem.places.map((place, i) =>
      (i + problem.total) % 2 === 0 ? { ...place, weight: 0 } : place,
    ),
  }),
);
const isWithin = ({ lower, upper, orZero: least, tree }: Instance, x: readonly number[]): boolean =>
  x.every((k, i) => k >= (lower[i] ?? 0) && k <= (upper[i] ?? 0) && (k === 0 || k >= (least[i] ?? 0))) &&
  tree.groups.every(({ members, min, max }) => {
    const sum = members.reduce((all, i) => all + (x[i] ?? 0), 0);
    return sum >= min && sum <= max;
  });

describe('the search for the best of "0 or at least m"', () => {
  it('finds the best answer at whatever prices, if only the budget holds it', () => {
    let found = 0;
    fc.assert(
      fc.property(
        orZero,
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 }),
        (problem, drawn) => {
          const answers = allAnswers(problem);
          if (answers.length === 0) return;
          const instance = buildInstance(problem);
          const { tree } = instance;
          const unit = drawn[5] ?? 1;
          // A price for the whole and one for each group; every place has that of its innermost group.
          const priceOf = (group: number): number => ((drawn[group < 0 ? 4 : group] ?? 1) * unit) / 40;
          const prices = {
            ofPlace: Float64Array.from(tree.groupOf, priceOf),
            ofGroup: Float64Array.from(tree.groups, (_, g) => priceOf(g)),
            aroundGroup: Float64Array.from(tree.groups, ({ parent }) => priceOf(parent)),
          };
          // A maximum that is open cannot hold a price apart from the one around it.
          if (
            tree.groups.some(
              ({ max }, g) => max === Number.POSITIVE_INFINITY && (prices.aroundGroup[g] ?? 0) > priceOf(g),
            )
          )
            return;
          const best = search(instance, prices, 1e6);
          const cost = costOf(weightsOf(problem));
          const least = answers.map(cost).reduce((a, b) => (isLess(b, a) ? b : a));
          expect(best && cost([...best.numbers])).toEqual(least);
          found += 1;
        },
      ),
      { ...runs(700), seed: 101 },
    );
    expect(found).toBeGreaterThan(runs(700).numRuns / 20);
  });

  it('counts as excess what an answer costs above the bound its prices give: nothing below 0, and the same differences', () => {
    fc.assert(
      fc.property(
        fc.record({
          weight: fc.integer({ min: 1, max: 9 }),
          price: fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
          least: fc.constantFrom(0, 3, 6),
          max: fc.integer({ min: 6, max: 12 }),
        }),
        ({ weight, price, least, max }) => {
          const instance = buildInstance({
            total: 10,
            places: [{ id: 'a', weight, max, minIfPositive: least }],
          });
          const { from, excess } = placeTable(instance, 0, price, 1e6);
          const costs = [...excess].map((_, k) => (from + k) ** 2 / weight - price * (from + k));
          const allowed = [...excess.keys()].filter((k) => Number.isFinite(excess[k]));
          const lowest = Math.min(...allowed.map((k) => costs[k] ?? 0));
          for (const k of allowed) expect(excess[k]).toBeCloseTo((costs[k] ?? 0) - lowest, 9);
          // With room in the budget every number there may be is in the table, and no other.
          expect(allowed.map((k) => from + k)).toEqual(
            Array.from({ length: Math.min(max, 10) + 1 }, (_, k) => k).filter((k) => k === 0 || k >= least),
          );
        },
      ),
      { ...runs(300), seed: 102 },
    );
  });
});

describe('which of two answers is cheaper', () => {
  it('is told as trying the whole cost tells it, and of the same cost always one and never both', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
        fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }),
        fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }),
        (weights, a, b) => {
          const instance = buildInstance({
            total: 0,
            places: weights.map((weight, i) => ({ id: `k${i}`, weight })),
          });
          const [one, other] = [a, b].map((x) => Float64Array.from(weights, (_, i) => x[i] ?? 0));
          if (!one || !other) return;
          const cost = costOf(weights.map(String));
          const [p, q] = [cost([...one]), cost([...other])];
          const [forward, back] = [isCheaper(instance, one, other), isCheaper(instance, other, one)];
          if (isLess(p, q)) expect([forward, back]).toEqual([true, false]);
          else if (isLess(q, p)) expect([forward, back]).toEqual([false, true]);
          else expect(forward !== back || one.every((x, i) => x === other[i])).toBe(true);
        },
      ),
      { ...runs(500), seed: 103 },
    );
  });

  it('is, with weights lifted, first the one with less on those without, and only then the cheaper for the others', () => {
    fc.assert(
      fc.property(halfWeightless, (problem) => {
        const answers = allAnswers(problem).slice(0, 12);
        const lifted = liftWeightless(buildInstance(problem));
        const cost = costOf(weightsOf(problem));
        for (const one of answers)
          for (const other of answers) {
            const [p, q] = [cost(one), cost(other)];
            if (isLess(p, q))
              expect(isCheaper(lifted, Float64Array.from(one), Float64Array.from(other))).toBe(true);
          }
      }),
      { ...runs(300), seed: 104 },
    );
  });
});

describe('of answers that cost the same', () => {
  /** Few sizes of share, so that many answers cost exactly the same, though doubles may add them up to something else. */
  const tied = fc
    .record({
      size: fc.constantFrom(1, 3, 7, 10, 49),
      facts: fc.array(fc.tuple(fc.constantFrom(0, 1, 1, 1, 2, 3), fc.integer({ min: 2, max: 5 })), {
        minLength: 3,
        maxLength: 6,
      }),
      total: fc.integer({ min: 3, max: 15 }),
      split: fc.integer({ min: 1, max: 4 }),
      max: fc.integer({ min: 4, max: 12 }),
    })
    .map(
      ({ size, facts, total, split, max }): ApportionProblem => ({
        total,
        places: facts.map(([weight, least], i) => ({
          id: `k${i}`,
          weight: weight * size,
          minIfPositive: least,
        })),
        groups: [
          { id: 'G', members: facts.slice(0, split).map((_, i) => `k${i}`), max },
          {
            id: 'H',
            members: ['G', `k${facts.length - 1}`].slice(0, split < facts.length - 1 ? 2 : 1),
            max: max + 2,
          },
        ],
      }),
    );

  it('takes the one that gives most to the first in the queue where they differ: larger shares, then kommunenummer', () => {
    let several = 0;
    fc.assert(
      fc.property(tied, (problem) => {
        const answer = apportion(problem);
        const cost = costOf(weightsOf(problem));
        const all = allAnswers(problem).map((x) => ({ x, cost: cost(x) }));
        const [first] = all;
        if (!first) return;
        const least = all.reduce((best, one) => (isLess(one.cost, best.cost) ? one : best), first);
        const best = all.filter((one) => !isLess(least.cost, one.cost));
        const queue = [...problem.places.keys()].sort(
          (i, j) => Number(problem.places[j]?.weight) - Number(problem.places[i]?.weight) || i - j,
        );
        const [chosen] = [...best].sort((a, b) => {
          const at = queue.find((i) => a.x[i] !== b.x[i]) ?? 0;
          return (b.x[at] ?? 0) - (a.x[at] ?? 0);
        });
        expect(answer.feasible && Object.values(answer.numbers)).toEqual(chosen?.x);
        several += Number(best.length > 1);
      }),
      { ...runs(500), seed: 114 },
    );
    expect(several).toBeGreaterThan(runs(500).numRuns / 20);
  });
});

describe('holding to what is forced', () => {
  it('holds a place to a branch exactly where every answer has it there, and loses no answer', () => {
    let holds = 0;
    fc.assert(
      fc.property(weightless, (problem) => {
        const answers = allAnswers(problem);
        const instance = buildInstance(problem);
        const open = [...instance.orZero.keys()].filter((i) => (instance.orZero[i] ?? 0) > 0);
        if (answers.length === 0 || open.length === 0) return;
        const held = holdForced(instance, open);
        for (const i of open) {
          const branches = new Set(answers.map((x) => (x[i] ?? 0) > 0));
          const [lower, upper, least] = [held?.lower[i], held?.upper[i], held?.orZero[i]];
          if (branches.size === 2) expect(least ?? instance.orZero[i]).toBe(instance.orZero[i]);
          else if (branches.has(true)) expect([lower, least]).toEqual([instance.orZero[i], 0]);
          else expect([upper, least]).toEqual([0, 0]);
          holds += Number(branches.size === 1);
        }
        if (held) expect(answers.every((x) => isWithin(held, x))).toBe(true);
      }),
      { ...runs(700), seed: 105 },
    );
    expect(holds).toBeGreaterThan(0);
  });
});

describe('holding the weightless to as little as the softened optimum', () => {
  it('keeps exactly the answers with so little on them, every one and no other', () => {
    let [kept, empty] = [0, 0];
    fc.assert(
      fc.property(halfWeightless, (problem) => {
        const answers = allAnswers(problem);
        if (answers.length === 0) return;
        const given = buildInstance(problem);
        const instance = liftWeightless(given);
        const softened = solveInstance(instance).numbers;
        const isWeightless = (i: number): boolean => given.weights.near[i] === 0;
        const burden = (x: ArrayLike<number>, softly: boolean): number =>
          problem.places.reduce((sum, _, i) => {
            const k = x[i] ?? 0;
            return sum + (isWeightless(i) ? k * (softly ? Math.max(k, instance.orZero[i] ?? 0) : k) : 0);
          }, 0);
        const least = burden(softened, true);
        const held = holdWeightless(instance, softened, isWeightless);
        const as = answers.filter((x) => burden(x, false) === least);
        expect(answers.every((x) => burden(x, false) >= least)).toBe(true);
        expect(answers.filter((x) => isWithin(held, x))).toEqual(as);
        expect(findConflict(held) === null).toBe(as.length > 0);
        if (as.length > 0) kept += 1;
        else empty += 1;
      }),
      { ...runs(700), seed: 106 },
    );
    expect([kept > 0, empty > 0]).toEqual([true, true]);
  });
});

describe('what places can hold together', () => {
  const stretches = fc
    .array(fc.tuple(fc.nat(4), fc.nat(3)), { minLength: 1, maxLength: 3 })
    .map((parts): Sums => {
      let from = -2;
      return parts.map(([gap, length]) => {
        from += 2 + gap;
        const stretch = [from, from + length] as const;
        from += length;
        return stretch;
      });
    });
  const members = (sums: Sums): readonly number[] =>
    sums.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, k) => from + k));
  const sorted = (numbers: Iterable<number>): readonly number[] =>
    [...new Set(numbers)].sort((a, b) => a - b);

  it('is every sum of one and another, each once, in stretches with a gap between', () => {
    fc.assert(
      fc.property(stretches, stretches, (a, b) => {
        const sums = addSums(a, b);
        expect(members(sums)).toEqual(sorted(members(a).flatMap((x) => members(b).map((y) => x + y))));
        for (const [k, [from]] of sums.entries())
          if (k > 0) expect(from).toBeGreaterThan((sums[k - 1]?.[1] ?? 0) + 1);
      }),
      { ...runs(500), seed: 107 },
    );
  });

  it('is the same whichever is added first, and in whatever pairs', () => {
    fc.assert(
      fc.property(stretches, stretches, stretches, (a, b, c) => {
        expect(addSums(a, b)).toEqual(addSums(b, a));
        expect(addSums(addSums(a, b), c)).toEqual(addSums(a, addSums(b, c)));
      }),
      { ...runs(300), seed: 108 },
    );
  });

  it('within bounds is what of it is within them', () => {
    fc.assert(
      fc.property(stretches, fc.nat(14), fc.nat(14), (a, min, max) => {
        expect(members(clipSums(a, min, max))).toEqual(members(a).filter((x) => x >= min && x <= max));
      }),
      { ...runs(300), seed: 109 },
    );
  });
});

describe('"0 or at least m"', () => {
  it('with m = 1, or none, is as without it', () => {
    fc.assert(
      fc.property(problems({ weightless: true }), fc.constantFrom(0, 1, null), (problem, minIfPositive) => {
        const ruled = { ...problem, places: problem.places.map((place) => ({ ...place, minIfPositive })) };
        expect(apportion(ruled)).toEqual(apportion(problem));
      }),
      { ...runs(200), seed: 110 },
    );
  });

  it('changes nothing where the answer without it keeps it anyway', () => {
    let kept = 0;
    fc.assert(
      fc.property(problems({ most: 5 }), fc.integer({ min: 2, max: 4 }), (problem, least) => {
        const plain = apportion(problem);
        if (!plain.feasible || Object.values(plain.numbers).some((x) => x > 0 && x < least)) return;
        const ruled = apportion({
          ...problem,
          places: problem.places.map((place) => ({ ...place, minIfPositive: least })),
        });
        kept += 1;
        expect(ruled.feasible && ruled.objective).toBe(plain.objective);
      }),
      { ...runs(500), seed: 111 },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it('costs no less as m grows, and never less than without it', () => {
    fc.assert(
      fc.property(problems({ groups: false, most: 4 }), (problem) => {
        const costAt = (least: number): Cost | null => {
          const answer = apportion({
            ...problem,
            places: problem.places.map((place) => ({ ...place, minIfPositive: least })),
          });
          return answer.feasible
            ? costOf(weightsOf(problem))(problem.places.map(({ id }) => answer.numbers[id] ?? 0))
            : null;
        };
        const costs = [0, 2, 3, 5].map(costAt);
        for (const [k, cost] of costs.entries()) {
          const before = costs[k - 1];
          if (k === 0 || !cost) continue;
          // What keeps a larger m keeps a smaller one: where there is an answer now, there was one.
          expect(before).not.toBeNull();
          if (before) expect(isLess(cost, before)).toBe(false);
        }
      }),
      { ...runs(300), seed: 112 },
    );
  });

  it('held to the branches it chose is an ordinary problem with the same answer', () => {
    fc.assert(
      fc.property(weightless, (problem) => {
        const answer = apportion(problem);
        if (!answer.feasible) return;
        const held = problem.places.map((place) => {
          const branch = answer.branches?.[place.id];
          if (branch === undefined) return place;
          const { minIfPositive, ...bounds } = place;
          return branch === 'zero' ? { ...bounds, max: 0 } : { ...bounds, min: minIfPositive ?? 0 };
        });
        const again = apportion({ ...problem, places: held });
        expect(again.feasible && [again.numbers, again.certificate]).toEqual([
          answer.numbers,
          answer.certificate,
        ]);
      }),
      { ...runs(600), seed: 113 },
    );
  });

  it('may take from others when a person is added: more persons are not more for everybody', () => {
    // Up to 13 persons the large one has all of them; the 14th lets the small one in, and it takes ten.
    const places = [
      { id: 'large', weight: 5 },
      { id: 'small', weight: 3, minIfPositive: 10 },
    ];
    const at = (total: number) => {
      const answer = apportion({ total, places });
      return answer.feasible ? [answer.numbers.large, answer.numbers.small] : null;
    };
    const numbers = Array.from({ length: 30 }, (_, total) => at(total));
    const flips = numbers.flatMap((x, total) =>
      (x?.[0] ?? 0) < (numbers[total - 1]?.[0] ?? 0) ? [total] : [],
    );
    // Cost of none: (T − 5)² / 5 + 3; of 10: (T − 15)² / 5 + 49 / 3. They meet at T = 13.3.
    expect(flips).toEqual([14]);
    expect([at(13), at(14)]).toEqual([
      [13, 0],
      [4, 10],
    ]);
  });
});
