import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGroupTree } from '../../../shared/allocation/apportionment/build-group-tree.ts';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { compareIds } from '../../../shared/allocation/apportionment/compare-ids.ts';
import { findConflict } from '../../../shared/allocation/apportionment/find-conflict.ts';
import type { Instance } from '../../../shared/allocation/apportionment/instance.ts';
import {
  type Edge,
  type Interval,
  meet,
  roomBetween,
} from '../../../shared/allocation/apportionment/interval.ts';
import { jumpStart } from '../../../shared/allocation/apportionment/jump-start.ts';
import {
  comesBefore,
  lastCost,
  nextCost,
  standsBefore,
} from '../../../shared/allocation/apportionment/person-order.ts';
import { queueOrder } from '../../../shared/allocation/apportionment/queue-order.ts';
import { emptySolution, solveInstance } from '../../../shared/allocation/apportionment/solve-instance.ts';
import type { ApportionProblem } from '../../../shared/allocation/index.ts';
import { membersOf } from '../support/all-answers.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

const drawn = problems({ orZero: true, most: 6 });
const treeOf = (problem: ApportionProblem) =>
  buildGroupTree(
    problem.places.map(({ id }) => id),
    problem.groups ?? [],
  );

describe('the tree of groups, whatever groups are drawn', () => {
  it('knows in each group exactly the places its members lead to', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const ids = problem.places.map(({ id }) => id);
        for (const { id, members } of treeOf(problem).groups) {
          const led = new Set(membersOf(problem, id));
          expect(members).toEqual([...ids.keys()].filter((i) => led.has(ids[i] ?? '')));
        }
      }),
      { ...runs(300), seed: 221 },
    );
  });

  it('puts each place in the smallest group that holds it, and each group in the smallest around it', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const { groups, groupOf } = treeOf(problem);
        for (const [place, group] of groupOf.entries()) {
          const around = groups
            .filter(({ members }) => members.includes(place))
            .map(({ members }) => members.length);
          expect(group < 0 ? Number.POSITIVE_INFINITY : groups[group]?.members.length).toBe(
            Math.min(...around),
          );
        }
        for (const { members, parent } of groups) {
          const outer = groups[parent];
          if (members.length === 0) continue;
          if (outer) expect(members.every((place) => outer.members.includes(place))).toBe(true);
          else
            expect(
              groups.some(
                (other) =>
                  other.members.length > members.length &&
                  members.every((one) => other.members.includes(one)),
              ),
            ).toBe(false);
        }
      }),
      { ...runs(300), seed: 222 },
    );
  });

  it('holds every place and every group in one node alone, and visits a group after those inside it', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const tree = treeOf(problem);
        const nodes = [tree, ...tree.groups];
        expect(nodes.flatMap(({ own }) => own).sort((a, b) => a - b)).toEqual(tree.all);
        expect(nodes.flatMap(({ children }) => children).sort((a, b) => a - b)).toEqual([
          ...tree.groups.keys(),
        ]);
        expect([...tree.bottomUp].sort((a, b) => a - b)).toEqual([...tree.groups.keys()]);
        for (const [index, { children, parent }] of tree.groups.entries()) {
          for (const child of children) {
            expect(tree.bottomUp.indexOf(child)).toBeLessThan(tree.bottomUp.indexOf(index));
            expect(tree.groups[child]?.parent).toBe(index);
          }
          if (parent < 0) expect(tree.children).toContain(index);
        }
      }),
      { ...runs(300), seed: 223 },
    );
  });
});

describe('who comes before whom', () => {
  const weights = (exact: readonly number[]) => ({ near: Float64Array.from(exact), exact: null });
  const persons = fc.array(fc.record({ w: fc.nat(4), cost: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 3,
    maxLength: 3,
  });

  it('is one of two persons and never both, and leads on from one to the next', () => {
    fc.assert(
      fc.property(persons, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (three, rank) => {
        const all = weights(three.map(({ w }) => w));
        const isFirst = (i: number, j: number): boolean =>
          comesBefore(all, rank, i, three[i]?.cost ?? 1, j, three[j]?.cost ?? 1);
        for (const i of [0, 1, 2])
          for (const j of [0, 1, 2]) if (i !== j) expect(isFirst(i, j)).toBe(!isFirst(j, i));
        if (isFirst(0, 1) && isFirst(1, 2)) expect(isFirst(0, 2)).toBe(true);
      }),
      { ...runs(600), seed: 224 },
    );
  });

  it('in the queue of equals goes by share and then by rank, and never back', () => {
    fc.assert(
      fc.property(persons, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (three, rank) => {
        const all = weights(three.map(({ w }) => w));
        const queue = [0, 1, 2].sort((i, j) => (standsBefore(all, rank, i, j) ? -1 : 1));
        const expected = [0, 1, 2].sort(
          (i, j) => (three[j]?.w ?? 0) - (three[i]?.w ?? 0) || (rank[i] ?? 0) - (rank[j] ?? 0),
        );
        expect(queue).toEqual(expected);
      }),
      { ...runs(300), seed: 225 },
    );
  });

  it('by lot is the order drawn, and then that of kommunenummer: each has a rank of its own', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom<string>('1', '2', '10', '301', '5001', '5006', 'k2', 'k10', 'a'), {
          minLength: 1,
        }),
        fc.shuffledSubarray(['10', '5001', 'k10', 'nobody']),
        (ids, lot) => {
          const rank = queueOrder(ids, new Map(lot.map((id, position) => [id, position])));
          expect([...rank].sort((a, b) => a - b)).toEqual([...ids.keys()]);
          const queue = [...ids.keys()]
            .sort((i, j) => (rank[i] ?? 0) - (rank[j] ?? 0))
            .map((i) => ids[i] ?? '');
          const first = lot.filter((id) => ids.includes(id));
          expect(queue.slice(0, first.length)).toEqual(first);
          const others = queue.slice(first.length);
          expect(others).toEqual([...others].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)));
        },
      ),
      { ...runs(200), seed: 226 },
    );
  });

  it('of two ids is decided one way round, and not at all for the same one', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        (a, b, c) => {
          expect(Math.sign(compareIds(a, b)) + Math.sign(compareIds(b, a))).toBe(0);
          expect(compareIds(a, b) === 0).toBe(a === b);
          if (compareIds(a, b) < 0 && compareIds(b, c) < 0) expect(compareIds(a, c)).toBeLessThan(0);
        },
      ),
      { ...runs(300), seed: 227 },
    );
  });

  it('costs of one place never fall from one person to the next, with "0 or at least m" too', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(12), (x, m) => {
        expect(nextCost(x, m)).toBe(lastCost(x + 1, m));
        expect(nextCost(x + 1, m)).toBeGreaterThanOrEqual(nextCost(x, m));
        // From 0 to m the line costs as much as the m persons do: m² in all.
        const all = Array.from({ length: m }, (_, k) => nextCost(k, m)).reduce((sum, one) => sum + one, 0);
        expect(all).toBe(m * m);
      }),
      { ...runs(200), seed: 228 },
    );
  });
});

describe('intervals of divisors', () => {
  const edge = fc.option(fc.record({ place: fc.nat(3), cost: fc.integer({ min: 1, max: 9 }) }), {
    nil: null,
  });
  const interval: fc.Arbitrary<Interval> = fc.record({ next: edge, last: edge });
  const shares = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 });
  /** d = 2 t / cost, times the least common multiple of all costs. */
  const at = (weights: readonly number[], one: Edge | null, open: number): number =>
    one ? ((weights[one.place] ?? 1) * 2520) / one.cost : open;
  const ends = (weights: readonly number[], { next, last }: Interval) =>
    [at(weights, next, 0), at(weights, last, Number.POSITIVE_INFINITY)] as const;

  it('meet in the larger of the lower ends and the smaller of the upper, whichever comes first', () => {
    fc.assert(
      fc.property(shares, interval, interval, (own, a, b) => {
        const weights = { near: Float64Array.from(own), exact: null };
        const [[low, high], [under, over]] = [ends(own, a), ends(own, b)];
        const both = [Math.max(low, under), Math.min(high, over)];
        expect(ends(own, meet(weights, a, b))).toEqual(both);
        expect(ends(own, meet(weights, b, a))).toEqual(both);
        expect(ends(own, meet(weights, a, a))).toEqual([low, high]);
      }),
      { ...runs(400), seed: 229 },
    );
  });

  it('leave room between a last and a next exactly where the divisor of the last is the larger', () => {
    fc.assert(
      fc.property(shares, edge, edge, (own, last, next) => {
        const weights = { near: Float64Array.from(own), exact: null };
        expect(roomBetween(weights, last, next)).toBe(
          last === null || next === null || at(own, last, 0) > at(own, next, 0),
        );
      }),
      { ...runs(400), seed: 230 },
    );
  });
});

describe('sharing out, softened', () => {
  /** Σ over places of the convex hull of x² / w: x · max(x, m) / w. */
  const hullCost = ({ weights, orZero }: Instance, x: ArrayLike<number>): number =>
    [...weights.near].reduce((sum, w, i) => sum + ((x[i] ?? 0) * Math.max(x[i] ?? 0, orZero[i] ?? 0)) / w, 0);

  it('costs the least there is on the lines from none to m: nothing tried costs less', () => {
    let answers = 0;
    fc.assert(
      fc.property(problems({ orZero: true, most: 4 }), (problem) => {
        const instance = buildInstance(problem);
        if (findConflict(instance)) return;
        const { numbers } = solveInstance(instance);
        const { tree, lower, upper } = instance;
        let least = Number.POSITIVE_INFINITY;
        const go = (x: readonly number[], left: number): void => {
          const i = x.length;
          if (i === lower.length) {
            const keeps = tree.groups.every(({ members, min, max }) => {
              const sum = members.reduce((all, one) => all + (x[one] ?? 0), 0);
              return sum >= min && sum <= max;
            });
            if (left === 0 && keeps) least = Math.min(least, hullCost(instance, x));
            return;
          }
          for (let k = lower[i] ?? 0; k <= Math.min(left, upper[i] ?? 0); k++) go([...x, k], left - k);
        };
        go([], problem.total);
        expect(hullCost(instance, numbers)).toBeCloseTo(least, 9);
        answers += 1;
      }),
      { ...runs(500), seed: 231 },
    );
    expect(answers).toBeGreaterThan(runs(500).numRuns / 10);
  });

  it('gives the same from whatever divisors, numbers and bounds were left behind by others', () => {
    fc.assert(
      fc.property(
        problems({ orZero: true, most: 6 }),
        fc.array(fc.constantFrom(0, 1e-9, 0.3, 1, 7, 1e9), { minLength: 9, maxLength: 9 }),
        fc.nat(40),
        (problem, divisors, junk) => {
          const instance = buildInstance(problem);
          if (findConflict(instance)) return;
          const fresh = solveInstance(instance);
          const into = emptySolution(instance.ids.length, instance.tree.groups.length);
          into.numbers.fill(junk);
          into.lower.fill(junk);
          into.upper.fill(junk);
          for (const i of into.divisors.keys()) into.divisors[i] = divisors[i] ?? 0;
          const again = solveInstance(instance, into);
          expect([again.numbers, again.lower, again.upper]).toEqual([
            fresh.numbers,
            fresh.lower,
            fresh.upper,
          ]);
        },
      ),
      { ...runs(400), seed: 232 },
    );
  });

  it('tightens bounds only inwards, and never past what any answer of its groups has', () => {
    fc.assert(
      fc.property(problems({ most: 6 }), (problem) => {
        const instance = buildInstance(problem);
        if (findConflict(instance)) return;
        const { numbers, lower, upper } = solveInstance(instance);
        for (const [i, x] of numbers.entries()) {
          expect(lower[i]).toBeGreaterThanOrEqual(instance.lower[i] ?? 0);
          expect(upper[i]).toBeLessThanOrEqual(instance.upper[i] ?? 0);
          expect(x >= (lower[i] ?? 0) && x <= (upper[i] ?? 0)).toBe(true);
        }
      }),
      { ...runs(300), seed: 233 },
    );
  });
});

describe('the jump start', () => {
  it('keeps to every bound, and ends near the total whatever the shares, or at the bounds where it cannot be nearer', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            w: fc.integer({ min: 1, max: 1_000_000 }),
            lower: fc.nat(20),
            room: fc.option(fc.nat(500), { nil: null }),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        fc.nat(100_000),
        fc.constantFrom(0, 1e-6, 1, 1e6),
        (facts, more, known) => {
          const instance = buildInstance({
            total: 0,
            places: facts.map(({ w, lower, room }, i) => ({
              id: `k${i}`,
              weight: w,
              min: lower,
              max: room === null ? null : lower + room,
            })),
          });
          const { lower, upper, tree } = instance;
          const least = lower.reduce((a, b) => a + b, 0);
          const total = Math.min(
            least + more,
            upper.reduce((a, b) => a + b, 0),
          );
          const numbers = new Float64Array(facts.length);
          const sum = jumpStart(instance, tree.all, total, numbers, {
            divisors: Float64Array.of(known),
            slot: 0,
          });
          expect(numbers.reduce((a, b) => a + b, 0)).toBe(sum);
          for (const [i, x] of numbers.entries())
            expect(Number.isInteger(x) && x >= (lower[i] ?? 0) && x <= (upper[i] ?? 0)).toBe(true);
          // Equal shares change together at one divisor, so no divisor comes nearer than as many as there are places.
          expect(Math.abs(sum - total)).toBeLessThanOrEqual(Math.max(2, facts.length));
        },
      ),
      { ...runs(300), seed: 234 },
    );
  });
});
