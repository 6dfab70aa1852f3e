import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  type AllocationInput,
  type ApportionProblem,
  allocate,
  apportion,
} from '../../../shared/allocation/index.ts';
import { membersOf } from '../support/all-answers.ts';
import { ratioOf } from '../support/one-by-one.ts';
import { problems } from '../support/problems.ts';
import { rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

const answered = (input: AllocationInput): Allocation | null => {
  const answer = allocate(input);
  return answer.feasible ? answer : null;
};
const toNumber = (text: string): number => {
  const { num, den } = ratioOf(text);
  return Number(num) / Number(den);
};
/** Those that may have either: none, or at least m. */
const isOpen = ({ min, max, minIfPositive }: ApportionProblem['places'][number]): boolean =>
  (minIfPositive ?? 0) > 1 && (min ?? 0) === 0 && (max ?? Number.POSITIVE_INFINITY) >= (minIfPositive ?? 0);

describe('beside the numbers of "0 or at least m"', () => {
  it('the branch of each kommune that may choose is told, and of no other, and is seen from its number', () => {
    fc.assert(
      fc.property(problems({ orZero: true, weightless: true }), (problem) => {
        const answer = apportion(problem);
        if (!answer.feasible) return;
        const open = problem.places.filter(isOpen);
        expect(answer.branches ?? {}).toEqual(
          Object.fromEntries(open.map(({ id }) => [id, (answer.numbers[id] ?? 0) > 0 ? 'positive' : 'zero'])),
        );
        expect('branches' in answer).toBe(open.length > 0);
        expect('nearChangeOver' in answer).toBe(open.length > 0);
      }),
      { ...runs(500), seed: 271 },
    );
  });

  it('near the change-over are those whose t / d, in the middle of its interval, is within a twentieth of m from half of m', () => {
    let near = 0;
    fc.assert(
      fc.property(problems({ orZero: true, most: 6 }), (problem) => {
        const answer = apportion(problem);
        if (!answer.feasible || !answer.nearChangeOver) return;
        for (const place of problem.places.filter(isOpen)) {
          const entry =
            answer.certificate
              .filter(({ group }) => group !== null && membersOf(problem, group).includes(place.id))
              .reduce<(typeof answer.certificate)[number] | undefined>(
                (inner, one) =>
                  !inner ||
                  membersOf(problem, one.group ?? '').length < membersOf(problem, inner.group ?? '').length
                    ? one
                    : inner,
                undefined,
              ) ?? answer.certificate[0];
          if (!entry) continue;
          const t = toNumber(String(place.weight));
          // An end at 0 or open is no end: there the other is all there is.
          const ends = [entry.low, entry.high].flatMap((d) =>
            d === null || d === '0' ? [] : [t / toNumber(d)],
          );
          const middle = ends.reduce((sum, one) => sum + one, 0) / Math.max(1, ends.length);
          const m = place.minIfPositive ?? 0;
          const off = Math.abs(middle - m / 2) - 0.05 * m;
          if (Math.abs(off) < 1e-9) continue;
          expect([place.id, answer.nearChangeOver.includes(place.id)]).toEqual([place.id, off < 0]);
          near += Number(off < 0);
        }
      }),
      { ...runs(1200), seed: 272 },
    );
    expect(near).toBeGreaterThan(0);
  });
});

describe('the ladder with "0 or at least m"', () => {
  /** Small totals, so that it is met by none and by the first m. */
  const small = rounds.map(
    (input): AllocationInput => ({
      ...input,
      total: input.total % 60,
      groups: [],
      places: input.places.slice(0, 5).map((place, i) => ({
        ...place,
        min: 0,
        max: i === 0 ? null : place.max,
        minIfPositive: 4 + i,
        lock: null,
      })),
    }),
  );

  it('is what each total solved by itself gives, up to where more than one kommune changes', () => {
    let breaks = 0;
    fc.assert(
      fc.property(small, (input) => {
        const answer = answered(input);
        if (!answer) return;
        for (const direction of [1, -1]) {
          const [steps, broken] =
            direction === 1
              ? [answer.ladder.next, answer.ladder.nextBreak]
              : [answer.ladder.last, answer.ladder.lastBreak];
          let before = answer.numbers;
          for (const [k, id] of steps.entries()) {
            const there = answered({ ...input, total: input.total + direction * (k + 1) });
            expect(there?.numbers).toEqual({ ...before, [id]: (before[id] ?? 0) + direction });
            before = there?.numbers ?? {};
          }
          if (steps.length === 50) continue;
          const total = input.total + direction * (steps.length + 1);
          const next = total < 0 ? null : answered({ ...input, total });
          if (!next) {
            // Nobody to take from, or a total that cannot be made.
            expect(broken).toBeNull();
            continue;
          }
          const changes = Object.entries(next.numbers).map(([id, x]) => [id, x - (before[id] ?? 0)] as const);
          const moved = changes.filter(([, change]) => change !== 0);
          expect(moved.length).toBeGreaterThan(1);
          expect(broken).toEqual({ total, changes: Object.fromEntries(moved) });
          breaks += 1;
        }
      }),
      { ...runs(60), seed: 274 },
    );
    expect(breaks).toBeGreaterThan(0);
  });
});
