import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApportionProblem, allocate, apportion } from '../../../shared/allocation/index.ts';
import { oneByOne } from '../support/one-by-one.ts';
import { problems } from '../support/problems.ts';
import { place, round } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

/** With every weight above 0, so that there is always a cheapest. */
const small = problems({ most: 6 });

/** The size of a fylke, with many equal shares, so that ties are met at every turn. */
const fylke: fc.Arbitrary<ApportionProblem> = fc
  .record({
    weights: fc.array(fc.constantFrom(1, 2, 3, '7/2', 5, '0.25', 9, 30), { minLength: 10, maxLength: 24 }),
    total: fc.integer({ min: 40, max: 160 }),
    least: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 24, maxLength: 24 }),
    room: fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 2 }), {
      minLength: 24,
      maxLength: 24,
    }),
    joint: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 3,
      maxLength: 3,
    }),
    lot: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  })
  .map(({ weights, total, least, room, joint, lot }) => {
    const ids = weights.map((_, i) => `${9001 + i}`);
    const sumOf = (from: number, to: number): number => least.slice(from, to).reduce((a, b) => a + b, 0);
    const group = (id: string, members: readonly string[], base: number, at: number) => {
      const [more = 0, above = 0] = joint[at] ?? [];
      return { id, members, min: base + more, max: base + more + above };
    };
    return {
      total,
      lot: lot.map((i) => ids[i] ?? ''),
      places: weights.map((weight, i) => {
        const min = least[i] ?? 0;
        const more = room[i] ?? null;
        return { id: ids[i] ?? '', weight, min, max: more === null ? null : min + more };
      }),
      groups: [
        group('outer', ['inner', ...ids.slice(3, 6)], sumOf(0, 6), 0),
        group('inner', ids.slice(0, 3), sumOf(0, 3), 1),
        group('apart', ids.slice(6, 10), sumOf(6, 10), 2),
      ],
    };
  });

/** How many of the problems drawn had an answer: a law tried on none of them would not be one. */
function tried(
  arbitrary: fc.Arbitrary<ApportionProblem>,
  count: number,
  law: (problem: ApportionProblem) => void,
) {
  let answers = 0;
  fc.assert(
    fc.property(arbitrary, (problem) => {
      if (!apportion(problem).feasible) return;
      answers += 1;
      law(problem);
    }),
    { ...runs(count), seed: 20 },
  );
  return answers;
}

describe('the same numbers, person for person, as giving one at a time by hand', () => {
  it('for small problems with samarbeid in samarbeid, ties included', () => {
    const answers = tried(small, 1500, (problem) => {
      const answer = apportion(problem);
      expect(answer.feasible && answer.numbers).toEqual(oneByOne(problem).numbers);
    });
    expect(answers).toBeGreaterThan(runs(1500).numRuns / 8);
  });

  it('for a fylke of equal shares, where lots decide', () => {
    const answers = tried(fylke, 250, (problem) => {
      const answer = apportion(problem);
      expect(answer.feasible && answer.numbers).toEqual(oneByOne(problem).numbers);
    });
    expect(answers).toBeGreaterThan(runs(250).numRuns / 8);
  });

  it('for every total on the way up from the minima, each with the person by hand', () => {
    const problem: ApportionProblem = {
      total: 60,
      places: [7, 7, 4, 2, 1].map((weight, i) => ({
        id: `k${i}`,
        weight,
        min: i % 2,
        max: i === 1 ? 9 : null,
      })),
      groups: [{ id: 'G', members: ['k0', 'k2'], min: 4, max: 31 }],
    };
    for (let total = 6; total <= 60; total++) {
      const answer = apportion({ ...problem, total });
      expect([total, answer.feasible && answer.numbers]).toEqual([
        total,
        oneByOne({ ...problem, total }).numbers,
      ]);
    }
  });

  it('and a tie is named wherever the last person by hand could have gone to another at the same cost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 25 }),
        (weights, total) => {
          const places = weights.map((weight, i) => ({ id: `k${i}`, weight }));
          const answer = apportion({ total, places });
          if (!answer.feasible) return;
          // Whose last person costs as much as somebody else's next: (2x − 1) · w_j = (2y + 1) · w_i.
          const x = places.map(({ id }) => answer.numbers[id] ?? 0);
          const equal = weights.some((w, i) =>
            weights.some((v, j) => i !== j && (2 * (x[i] ?? 0) - 1) * v === (2 * (x[j] ?? 0) + 1) * w),
          );
          expect(answer.ties.length > 0).toBe(equal);
        },
      ),
      runs(500),
    );
  });
});

describe('the ladder', () => {
  /** A round whose shares are the inhabitants, 100 000 parts in all, and what it is as a problem. */
  const drawn = fc.record({
    people: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 9 }),
    total: fc.integer({ min: 0, max: 120 }),
    max: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    joint: fc.option(fc.integer({ min: 10, max: 90 }), { nil: null }),
  });

  it('goes on with those who would have the next persons by hand, to fifty or until all are full', () => {
    fc.assert(
      fc.property(drawn, ({ people, total, max, joint }) => {
        const places = people.map((count, i) =>
          place(`${9001 + i}`, 1000 * count, { max: i === 0 ? max : null }),
        );
        const input = round({
          total,
          places,
          groups: [{ id: 'G', members: ['9001', '9002'], max: joint === null ? null : joint }],
        });
        const answer = allocate(input);
        if (!answer.feasible) return;
        const byHand = oneByOne({
          total,
          places: answer.places.map(({ id, parts }, i) => ({
            id,
            weight: parts,
            max: places[i]?.max ?? null,
          })),
          groups: input.groups,
        });
        expect(answer.ladder.next).toEqual(byHand.next(50));
      }),
      { ...runs(150), seed: 8 },
    );
  });

  it('goes back the way the last persons came by hand', () => {
    fc.assert(
      fc.property(drawn, ({ people, total, max }) => {
        const places = people.map((count, i) =>
          place(`${9001 + i}`, 1000 * count, { max: i === 0 ? max : null }),
        );
        const answer = allocate(round({ total, places }));
        if (!answer.feasible) return;
        const { order } = oneByOne({
          total,
          places: answer.places.map(({ id, parts }, i) => ({
            id,
            weight: parts,
            max: places[i]?.max ?? null,
          })),
        });
        expect(answer.ladder.last).toEqual([...order].reverse().slice(0, 50));
      }),
      { ...runs(150), seed: 9 },
    );
  });
});
