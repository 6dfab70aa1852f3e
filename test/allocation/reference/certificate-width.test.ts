import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Apportionment, type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { membersOf } from '../support/all-answers.ts';
import { type Ratio, ratioOf } from '../support/one-by-one.ts';
import { problems } from '../support/problems.ts';
import { recompute } from '../support/recompute.ts';
import { runs } from '../support/runs.ts';

const answered = (problem: ApportionProblem): Apportionment | null => {
  const answer = apportion(problem);
  return answer.feasible ? answer : null;
};
const isLess = (a: Ratio, b: Ratio): boolean => a.num * b.den < b.num * a.den;
const isSame = (a: Ratio, b: Ratio): boolean => a.num * b.den === b.num * a.den;
/** 2t / cost: the divisor at which t / d is the half that the person stands on. */
const atHalf = ({ num, den }: Ratio, cost: number): Ratio => ({ num: 2n * num, den: den * BigInt(cost) });
const free = problems({ groups: false, most: 6 });

describe('the interval of the one divisor, where there are no samarbeid', () => {
  it('goes from the largest 2t / (2x + 1) of those who could have more to the smallest 2t / (2x − 1) of those with one to lose', () => {
    let open = 0;
    fc.assert(
      fc.property(free, (problem) => {
        const answer = answered(problem);
        if (!answer) return;
        const [entry] = answer.certificate;
        const x = problem.places.map(({ id }) => answer.numbers[id] ?? 0);
        const lows = problem.places.flatMap(({ weight, max }, i) =>
          (x[i] ?? 0) < (max ?? Number.POSITIVE_INFINITY)
            ? [atHalf(ratioOf(weight), 2 * (x[i] ?? 0) + 1)]
            : [],
        );
        const highs = problem.places.flatMap(({ weight, min }, i) =>
          (x[i] ?? 0) > (min ?? 0) ? [atHalf(ratioOf(weight), 2 * (x[i] ?? 0) - 1)] : [],
        );
        const low = lows.reduce<Ratio>((most, one) => (isLess(most, one) ? one : most), { num: 0n, den: 1n });
        expect(isSame(ratioOf(entry?.low ?? '-1'), low)).toBe(true);
        const first = highs[0];
        if (!first) {
          expect(entry?.high).toBeNull();
          open += 1;
          return;
        }
        const high = highs.reduce((least, one) => (isLess(one, least) ? one : least), first);
        expect(isSame(ratioOf(entry?.high ?? '-1'), high)).toBe(true);
      }),
      { ...runs(800), seed: 81 },
    );
    expect(open).toBeGreaterThan(0);
  });

  it('is in lowest terms, and never turned round', () => {
    fc.assert(
      fc.property(problems({ orZero: true }), (problem) => {
        for (const { low, high } of answered(problem)?.certificate ?? []) {
          for (const text of high === null ? [low] : [low, high]) {
            const [num = 0n, den = 1n] = text.split('/').map(BigInt);
            let [a, b] = [num, den];
            while (b !== 0n) [a, b] = [b, a % b];
            // 0 is written "0", a whole number without a denominator.
            expect([text, text.includes('/') ? a : den]).toEqual([text, 1n]);
            expect(text.endsWith('/1')).toBe(false);
          }
          if (high !== null) expect(isLess(ratioOf(high), ratioOf(low))).toBe(false);
        }
      }),
      { ...runs(500), seed: 82 },
    );
  });

  it('is as many times larger as the shares are, and the same at any unit of persons', () => {
    fc.assert(
      fc.property(free, fc.integer({ min: 2, max: 9 }), (problem, times) => {
        const scaled = {
          ...problem,
          places: problem.places.map((place) => {
            const { num, den } = ratioOf(place.weight);
            return { ...place, weight: `${num * BigInt(times)}/${den}` };
          }),
        };
        const [one, other] = [answered(problem)?.certificate[0], answered(scaled)?.certificate[0]];
        if (!one || !other) return;
        const grown = (text: string): Ratio => {
          const { num, den } = ratioOf(text);
          return { num: num * BigInt(times), den };
        };
        expect(isSame(grown(one.low), ratioOf(other.low))).toBe(true);
        expect(one.high === null).toBe(other.high === null);
        if (one.high && other.high) expect(isSame(grown(one.high), ratioOf(other.high))).toBe(true);
      }),
      { ...runs(300), seed: 83 },
    );
  });
});

describe('the divisors of samarbeid', () => {
  it('are no more than are needed: without one of them the numbers, or the right side, cannot be got', () => {
    let left = 0;
    fc.assert(
      fc.property(problems({ most: 6 }), (problem) => {
        const answer = answered(problem);
        for (const entry of answer?.certificate ?? []) {
          if (!answer || entry.group === null) continue;
          const certificate = answer.certificate.filter((other) => other !== entry);
          // Where an interval is a single divisor, the two may meet in it.
          if (certificate.some(({ low, high }) => low === high)) continue;
          left += 1;
          expect(recompute(problem, { ...answer, certificate })).not.toEqual([]);
        }
      }),
      { ...runs(1500), seed: 84 },
    );
    expect(left).toBeGreaterThan(runs(1500).numRuns / 50);
  });

  it('name the bound that the samarbeid stands at, and only samarbeid that stand at one', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(problems({ most: 6 }), (problem) => {
        const answer = answered(problem);
        if (!answer) return;
        for (const { group, binds } of answer.certificate) {
          if (group === null) {
            expect(binds).toBeUndefined();
            continue;
          }
          const { min, max } = problem.groups?.find(({ id }) => id === group) ?? {};
          const sum = membersOf(problem, group).reduce((all, id) => all + (answer.numbers[id] ?? 0), 0);
          const stands = { min: sum === (min ?? 0), max: sum === max };
          expect(binds).toBe(
            stands.min && stands.max ? 'both' : stands.max ? 'max' : stands.min ? 'min' : '',
          );
          seen.add(binds ?? '');
        }
      }),
      { ...runs(2500), seed: 88 },
    );
    expect([...seen].sort()).toEqual(['both', 'max', 'min']);
  });

  it('come with the whole first, then the samarbeid in the order given', () => {
    fc.assert(
      fc.property(problems({ most: 6 }), (problem) => {
        const answer = answered(problem);
        if (!answer) return;
        const [whole, ...groups] = answer.certificate.map(({ group }) => group);
        expect(whole).toBeNull();
        expect(groups).toEqual(
          (problem.groups ?? []).map(({ id }) => id).filter((id) => groups.includes(id)),
        );
      }),
      { ...runs(500), seed: 86 },
    );
  });

  it('are those of the outermost of three samarbeid for a kommune in the innermost, where only that binds', () => {
    const problem = {
      total: 30,
      places: ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1 })),
      groups: [
        { id: 'inner', members: ['a'] },
        { id: 'middle', members: ['inner', 'b'] },
        { id: 'outer', members: ['middle', 'c'], max: 6 },
      ],
    };
    expect(apportion(problem)).toMatchObject({
      numbers: { a: 2, b: 2, c: 2, d: 24 },
      certificate: [{ group: null }, { group: 'outer', binds: 'max', low: '2/5', high: '2/3' }],
    });
  });
});

describe('the objective', () => {
  it('is Σ (x − t)² / t over those that have a share, written out', () => {
    fc.assert(
      fc.property(problems({ orZero: true, weightless: true }), (problem) => {
        const answer = answered(problem);
        if (!answer) return;
        let [num, den] = [0n, 1n];
        for (const { id, weight } of problem.places) {
          const t = ratioOf(weight);
          if (t.num === 0n) continue;
          // (x − t)² / t = (x · t.den − t.num)² / (t.num · t.den)
          const off = BigInt(answer.numbers[id] ?? 0) * t.den - t.num;
          [num, den] = [num * t.num * t.den + off * off * den, den * t.num * t.den];
        }
        expect(isSame(ratioOf(answer.objective), { num, den })).toBe(true);
      }),
      { ...runs(400), seed: 87 },
    );
  });
});
