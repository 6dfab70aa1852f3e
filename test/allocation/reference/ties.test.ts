import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGroupTree } from '../../../shared/allocation/apportionment/build-group-tree.ts';
import { mayMove } from '../../../shared/allocation/apportionment/may-move.ts';
import { type Apportionment, type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { membersOf } from '../support/all-answers.ts';
import { ratioOf } from '../support/one-by-one.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

type Numbers = Readonly<Record<string, number>>;

/** Does every samarbeid keep its bounds with one person moved? Counted anew, whatever they were before. */
function groupsAllow(problem: ApportionProblem, numbers: Numbers, from: string, to: string): boolean {
  return (problem.groups ?? []).every(({ id, min, max }) => {
    const members = membersOf(problem, id);
    const before = members.reduce((sum, member) => sum + (numbers[member] ?? 0), 0);
    const after = before - Number(members.includes(from)) + Number(members.includes(to));
    return after >= (min ?? 0) && after <= (max ?? Number.POSITIVE_INFINITY);
  });
}

/** Every person that could as well have gone to another: from whom and to whom. */
function equalMoves(
  problem: ApportionProblem,
  { numbers }: Apportionment,
): readonly (readonly [string, string])[] {
  const { places } = problem;
  return places.flatMap((i) =>
    places.flatMap((j) => {
      const [x, y] = [numbers[i.id] ?? 0, numbers[j.id] ?? 0];
      const [s, t] = [ratioOf(i.weight), ratioOf(j.weight)];
      if (i === j || s.num === 0n || t.num === 0n) return [];
      if (x <= (i.min ?? 0) || y >= (j.max ?? Number.POSITIVE_INFINITY)) return [];
      // (2x − 1) / s = (2y + 1) / t
      const same = BigInt(2 * x - 1) * s.den * t.num === BigInt(2 * y + 1) * t.den * s.num;
      return same && groupsAllow(problem, numbers, i.id, j.id) ? [[i.id, j.id] as const] : [];
    }),
  );
}

/** Few sizes of share and wide bounds, so that somebody is tied most of the time; samarbeid that often stand between. */
const drawn = problems({ most: 6 }).map(
  (problem): ApportionProblem => ({
    ...problem,
    places: problem.places.map((place, i) => ({
      ...place,
      weight: [1, 1, 2, 3, 1, 0][(i + problem.total) % 6] ?? 1,
      min: (place.min ?? 0) > 1 ? 0 : (place.min ?? 0),
      max: (place.max ?? 0) < 3 ? null : (place.max ?? null),
    })),
    groups: (problem.groups ?? []).map((group) => ({
      ...group,
      min: Math.min(group.min ?? 0, 2),
      max: group.max === null || group.max === undefined ? null : group.max + 2,
    })),
  }),
);

describe('ties, beside every move of one person tried', () => {
  it('hold exactly those who could give a person or have one at the same cost', () => {
    let met = 0;
    fc.assert(
      fc.property(drawn, (problem) => {
        const answer = apportion(problem);
        if (!answer.feasible) return;
        const moves = equalMoves(problem, answer);
        const expected = new Set(moves.flat());
        expect(new Set(answer.ties.flatMap(({ places }) => places))).toEqual(expected);
        met += Number(moves.length > 0);
      }),
      { ...runs(800), seed: 91 },
    );
    expect(met).toBeGreaterThan(runs(800).numRuns / 20);
  });

  it('say how many of them got the person, and put no move in two ties', () => {
    fc.assert(
      fc.property(drawn, (problem) => {
        const answer = apportion(problem);
        if (!answer.feasible) return;
        const moves = equalMoves(problem, answer);
        for (const { places, got } of answer.ties) {
          const givers = new Set(moves.map(([from]) => from).filter((id) => places.includes(id)));
          const takers = new Set(moves.map(([, to]) => to).filter((id) => places.includes(id)));
          expect(got).toBe(givers.size);
          expect(places.length).toBe(givers.size + takers.size);
        }
        for (const [from, to] of moves)
          expect(
            answer.ties.filter(({ places }) => places.includes(from) && places.includes(to)),
          ).toHaveLength(1);
      }),
      { ...runs(500), seed: 92 },
    );
  });

  it('are settled by the larger share where nobody equal stood on both sides, and by lot where all such were drawn', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(drawn, fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), (problem, lot) => {
        const ids = problem.places.map(({ id }) => id);
        const drawnLots = lot.flatMap((i) => ids[i] ?? []);
        const answer = apportion({ ...problem, lot: drawnLots });
        if (!answer.feasible) return;
        const weights = new Map(problem.places.map(({ id, weight }) => [id, ratioOf(weight)]));
        const isEqual = ([a, b]: readonly [string, string]): boolean => {
          const [s, t] = [weights.get(a), weights.get(b)];
          return s !== undefined && t !== undefined && s.num * t.den === t.num * s.den;
        };
        for (const { places, decided } of answer.ties) {
          const equals = equalMoves(problem, answer)
            .filter(([from, to]) => places.includes(from) && places.includes(to))
            .filter(isEqual);
          const all = equals.flat().every((id) => drawnLots.includes(id));
          expect(decided).toBe(equals.length === 0 ? 'larger-share' : all ? 'lot' : 'provisional-order');
          seen.add(decided);
        }
      }),
      { ...runs(600), seed: 93 },
    );
    expect([...seen].sort()).toEqual(['larger-share', 'lot', 'provisional-order']);
  });

  it('leave out one that stands at its own minimum, though its person cost as much', () => {
    const places = ['a', 'b', 'c'].map((id) => ({ id, weight: 1, min: id === 'a' ? 1 : 0 }));
    expect(apportion({ total: 2, places })).toMatchObject({
      numbers: { a: 1, b: 1, c: 0 },
      ties: [{ places: ['b', 'c'], got: 1, decided: 'provisional-order' }],
    });
  });

  it('leave out one that stands at its own maximum, though its next person would cost as much', () => {
    const places = ['a', 'b', 'c'].map((id) => ({ id, weight: 1, max: id === 'c' ? 0 : null }));
    expect(apportion({ total: 1, places })).toMatchObject({
      ties: [{ places: ['a', 'b'], got: 1, decided: 'provisional-order' }],
    });
  });
});

describe('a lot', () => {
  const equals = fc.record({
    ids: fc.shuffledSubarray(['9001', '9002', '9003', '9004', '9005'], { minLength: 5 }),
    total: fc.integer({ min: 0, max: 14 }),
  });

  it('is all that counts between equals: the first drawn have the persons left over', () => {
    fc.assert(
      fc.property(equals, ({ ids, total }) => {
        const places = ['9001', '9002', '9003', '9004', '9005'].map((id) => ({ id, weight: 3 }));
        const answer = apportion({ total, places, lot: ids });
        const expected = ids.map((id, drawnAs) => [id, Math.floor(total / 5) + Number(drawnAs < total % 5)]);
        expect(answer.feasible && answer.numbers).toEqual(Object.fromEntries(expected));
      }),
      { ...runs(200), seed: 94 },
    );
  });

  it('gives the same whatever else the kommuner are called, and in whatever order they come', () => {
    fc.assert(
      fc.property(
        problems({ groups: false, most: 6 }),
        fc.shuffledSubarray([5, 4, 3, 2, 1, 0], { minLength: 6 }),
        (problem, turn) => {
          const lot = problem.places.map(({ id }) => id);
          const renamed = new Map(lot.map((id, i) => [id, `${9900 - 7 * i}`]));
          const other = turn
            .flatMap((i) => problem.places[i] ?? [])
            .map((place) => ({ ...place, id: renamed.get(place.id) ?? '' }));
          const [one, two] = [
            apportion({ ...problem, lot }),
            apportion({ ...problem, places: other, lot: lot.map((id) => renamed.get(id) ?? '') }),
          ];
          if (!one.feasible || !two.feasible) return;
          for (const [id, alias] of renamed) expect(two.numbers[alias]).toBe(one.numbers[id]);
        },
      ),
      { ...runs(400), seed: 95 },
    );
  });

  it('changes only who of the tied has the person: the cost, and how many each size of share has, are the same', () => {
    fc.assert(
      fc.property(
        problems({ groups: false, most: 6 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        (problem, order) => {
          const plain = apportion(problem);
          const drawnBy = apportion({ ...problem, lot: order.flatMap((i) => problem.places[i]?.id ?? []) });
          if (!plain.feasible || !drawnBy.feasible) return;
          expect(drawnBy.objective).toBe(plain.objective);
          const tied = new Set(plain.ties.flatMap(({ places }) => places));
          for (const { id } of problem.places)
            if (!tied.has(id)) expect(drawnBy.numbers[id]).toBe(plain.numbers[id]);
        },
      ),
      { ...runs(600), seed: 96 },
    );
  });
});

describe('may a person move', () => {
  it('exactly where every samarbeid counted anew keeps its bounds, whatever the numbers were', () => {
    fc.assert(
      fc.property(
        problems({ most: 6 }),
        fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
        (problem, x) => {
          const ids = problem.places.map(({ id }) => id);
          const tree = buildGroupTree(ids, problem.groups ?? []);
          const numbers = Object.fromEntries(ids.map((id, i) => [id, x[i] ?? 0]));
          // Only from numbers that keep the bounds: that is what it is asked for.
          if (!groupsAllow(problem, numbers, '', '')) return;
          const allowed = mayMove(tree, x);
          for (const [i, from] of ids.entries())
            for (const [j, to] of ids.entries())
              if (i !== j)
                expect([from, to, allowed(i, j)]).toEqual([
                  from,
                  to,
                  groupsAllow(problem, numbers, from, to),
                ]);
        },
      ),
      { ...runs(1200), seed: 97 },
    );
  });
});
