import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { membersOf } from '../support/all-answers.ts';
import { ratioOf } from '../support/one-by-one.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

// Which way numbers go when one thing is changed, and where they do not. M. L. Balinski and H. P. Young, Fair
// Representation (1982), for quota; the rest follows from costs that rise with each person.

const numbersOf = (problem: ApportionProblem): readonly number[] | null => {
  const answer = apportion(problem);
  return answer.feasible ? problem.places.map(({ id }) => answer.numbers[id] ?? Number.NaN) : null;
};
const shareOut = (total: number, weights: readonly number[]): readonly number[] =>
  numbersOf({ total, places: weights.map((weight, i) => ({ id: `k${i}`, weight })) }) ?? [];
const withPlace = (problem: ApportionProblem, index: number, change: object): ApportionProblem => ({
  ...problem,
  places: problem.places.map((place, i) => (i === index ? { ...place, ...change } : place)),
});
/** A law on two problems, tried where both have an answer; how often that was. */
function compared(
  of: (problem: ApportionProblem, index: number) => ApportionProblem | null,
  law: (
    before: readonly number[],
    after: readonly number[],
    index: number,
    problem: ApportionProblem,
  ) => void,
  { count = 700, seed = 1, from = problems({ most: 6 }) } = {},
): number {
  let both = 0;
  fc.assert(
    fc.property(from, fc.nat(), (problem, pick) => {
      const index = pick % problem.places.length;
      const changed = of(problem, index);
      const [before, after] = [numbersOf(problem), changed && numbersOf(changed)];
      if (!before || !after) return;
      both += 1;
      law(before, after, index, problem);
    }),
    { ...runs(count), seed },
  );
  return both;
}

describe('a kommune’s own bound', () => {
  it('raised from below never gives it fewer, and never gives anybody else more', () => {
    const both = compared(
      (problem, i) => withPlace(problem, i, { min: (problem.places[i]?.min ?? 0) + 1 }),
      (before, after, index) => {
        for (const [i, x] of after.entries())
          if (i === index) expect(x).toBeGreaterThanOrEqual(before[i] ?? 0);
          else expect(x).toBeLessThanOrEqual(before[i] ?? 0);
      },
      { seed: 191 },
    );
    expect(both).toBeGreaterThan(runs(700).numRuns / 10);
  });

  it('lowered from above never gives it more, and never gives anybody else fewer', () => {
    const both = compared(
      (problem, i) => withPlace(problem, i, { max: Math.max(0, (problem.places[i]?.max ?? 5) - 1) }),
      (before, after, index) => {
        for (const [i, x] of after.entries())
          if (i === index) expect(x).toBeLessThanOrEqual(before[i] ?? 0);
          else expect(x).toBeGreaterThanOrEqual(before[i] ?? 0);
      },
      { seed: 192 },
    );
    expect(both).toBeGreaterThan(runs(700).numRuns / 10);
  });

  it('that is not reached, moved, moves nobody', () => {
    const both = compared(
      (problem, i) => {
        const x = numbersOf(problem)?.[i];
        return x === undefined ? null : withPlace(problem, i, { min: 0, max: x + 3 });
      },
      (before, after, index, { places }) => {
        const { min, max } = places[index] ?? {};
        const x = before[index] ?? 0;
        if (x > (min ?? 0) && x < (max ?? Number.POSITIVE_INFINITY)) expect(after).toEqual(before);
      },
      { seed: 193 },
    );
    expect(both).toBeGreaterThan(runs(700).numRuns / 10);
  });
});

describe('a samarbeid’s bound', () => {
  const inGroup = (problem: ApportionProblem): ReadonlySet<string> => {
    const [first] = problem.groups ?? [];
    return new Set(first ? membersOf(problem, first.id) : []);
  };
  const moved = (by: { readonly min?: number; readonly max?: number }) => (problem: ApportionProblem) => {
    const [first, ...others] = problem.groups ?? [];
    if (!first) return null;
    const { min, max } = first;
    const groups = [
      {
        ...first,
        min: Math.max(0, (min ?? 0) + (by.min ?? 0)),
        max: by.max === undefined ? (max ?? null) : (max ?? 9) + by.max,
      },
      ...others,
    ];
    return { ...problem, groups };
  };

  it('raised from below never gives one in it fewer nor one outside it more', () => {
    const both = compared(
      moved({ min: 1 }),
      (before, after, _, problem) => {
        const inside = inGroup(problem);
        for (const [i, { id }] of problem.places.entries())
          if (inside.has(id)) expect(after[i]).toBeGreaterThanOrEqual(before[i] ?? 0);
          else expect(after[i]).toBeLessThanOrEqual(before[i] ?? 0);
      },
      { seed: 194 },
    );
    expect(both).toBeGreaterThan(runs(700).numRuns / 20);
  });

  it('raised from above never gives one in it fewer nor one outside it more, where it had one', () => {
    const both = compared(
      (problem) => (problem.groups?.[0]?.max === null ? null : moved({ max: 1 })(problem)),
      (before, after, _, problem) => {
        const inside = inGroup(problem);
        for (const [i, { id }] of problem.places.entries())
          if (inside.has(id)) expect(after[i]).toBeGreaterThanOrEqual(before[i] ?? 0);
          else expect(after[i]).toBeLessThanOrEqual(before[i] ?? 0);
      },
      { seed: 195 },
    );
    expect(both).toBeGreaterThan(runs(700).numRuns / 40);
  });
});

describe('a kommune that is taken in or left out', () => {
  it('left out with nobody in its place never takes a person from the others', () => {
    fc.assert(
      fc.property(problems({ groups: false, most: 6 }), fc.nat(), (problem, pick) => {
        const index = pick % problem.places.length;
        const left = { ...problem, places: problem.places.filter((_, at) => at !== index) };
        const [before, after] = [numbersOf(problem), numbersOf(left)];
        if (!before || !after) return;
        for (const [i, x] of after.entries())
          expect(x).toBeGreaterThanOrEqual(before[i < index ? i : i + 1] ?? 0);
      }),
      { ...runs(600), seed: 197 },
    );
  });

  it('that is two merged, with the share of both, has what the two had, give or take one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 0, max: 200 }),
        ([a = 1, b = 1, ...rest], total) => {
          const [x = 0, y = 0] = shareOut(total, [a, b, ...rest]);
          const [merged = 0] = shareOut(total, [a + b, ...rest]);
          expect(Math.abs(merged - x - y)).toBeLessThanOrEqual(1);
        },
      ),
      { ...runs(700), seed: 198 },
    );
  });
});

describe('what every kommune is due, rounded down and up', () => {
  it('is kept for two and for three kommuner', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 0, max: 300 }),
        (weights, total) => {
          const all = weights.reduce((sum, w) => sum + w, 0);
          for (const [i, x] of shareOut(total, weights).entries()) {
            const w = weights[i] ?? 0;
            expect(x).toBeGreaterThanOrEqual(Math.floor((total * w) / all));
            expect(x).toBeLessThanOrEqual(Math.ceil((total * w) / all));
          }
        },
      ),
      { ...runs(600), seed: 199 },
    );
  });

  it('may be left below where several small ones are just above a half, and above where they are just below one', () => {
    // Due 18.2 of 20 beside three of 0.59, which all round up.
    const below = shareOut(20, [92, 3, 3, 3]);
    expect(below).toEqual([17, 1, 1, 1]);
    expect(Math.floor((20 * 92) / 101)).toBe(18);
    // Due 21.6 of 23 beside three of 0.46, which all round down.
    const above = shareOut(23, [94, 2, 2, 2]);
    expect(above).toEqual([23, 0, 0, 0]);
    expect(Math.ceil((23 * 94) / 100)).toBe(22);
  });
});

describe('the total', () => {
  it('one higher gives exactly one kommune one more, however it is bounded', () => {
    const both = compared(
      (problem) => ({ ...problem, total: problem.total + 1 }),
      (before, after) => {
        const changes = after.map((x, i) => x - (before[i] ?? 0)).filter((change) => change !== 0);
        expect(changes).toEqual([1]);
      },
      { seed: 200, from: problems({ weightless: true, most: 6 }) },
    );
    expect(both).toBeGreaterThan(runs(700).numRuns / 20);
  });
});

describe('persons that a full kommune cannot take', () => {
  it('go to the others as if they were all there is, in proportion to their shares and not equally', () => {
    const both = compared(
      (problem, i) => {
        const x = numbersOf(problem)?.[i] ?? 0;
        return x === 0 ? null : withPlace(problem, i, { min: 0, max: Math.max(0, x - 2) });
      },
      (_, after, index, problem) => {
        const x = after[index] ?? 0;
        const others = problem.places.filter((__, i) => i !== index);
        const alone = numbersOf({ total: problem.total - x, places: others });
        expect(alone).toEqual(after.filter((__, i) => i !== index));
      },
      { seed: 202, from: problems({ groups: false, most: 6 }) },
    );
    expect(both).toBeGreaterThan(runs(700).numRuns / 20);
  });

  it('leave two that are not full standing to each other as their shares do: neither would gain on the other’s divisor', () => {
    fc.assert(
      fc.property(problems({ most: 6 }), (problem) => {
        const x = numbersOf(problem);
        if (!x || (problem.groups ?? []).length > 0) return;
        for (const [i, a] of problem.places.entries())
          for (const [j, b] of problem.places.entries()) {
            const [p, q] = [x[i] ?? 0, x[j] ?? 0];
            if (i === j || p <= (a.min ?? 0) || q >= (b.max ?? Number.POSITIVE_INFINITY)) continue;
            const [s, t] = [ratioOf(a.weight), ratioOf(b.weight)];
            // (2p − 1) / s ≤ (2q + 1) / t
            expect(BigInt(2 * p - 1) * s.den * t.num <= BigInt(2 * q + 1) * t.den * s.num).toBe(true);
          }
      }),
      { ...runs(600), seed: 203 },
    );
  });
});
