import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  allocate,
  allocateMinors,
  backtest,
  distributionKey,
  leaveOneOut,
  otherRules,
  sensitivity,
  solve,
  steps,
  verify,
} from '../../shared/allocation/index.ts';
import { rounds } from './support/rounds.ts';
import { runs } from './support/runs.ts';

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
};
const options = frozen({ allowed: { kind: 'band', share: 0.3 } as const, draws: 12, seed: 3, within: 1 });

/** Every way into the core, on one round; each answers what it finds. */
const doors: Readonly<Record<string, (input: AllocationInput) => unknown>> = {
  distributionKey,
  allocate,
  verify: (input) => {
    const answer = allocate(input);
    return answer.feasible ? verify(answer, input) : answer;
  },
  leaveOneOut,
  otherRules: (input) =>
    otherRules(input, [
      { id: 'a', parameters: { alpha: 1, kappa: 0, lowest: 0, highest: null, criteria: [] } },
    ]),
  sensitivity: (input) => sensitivity(input, options),
  steps: (input) => steps(input, 'c', 0.4),
  allocateMinors: (input) => {
    const answer = allocate(input);
    if (!answer.feasible) return answer;
    const part = {
      id: 'under 15',
      total: Math.min(3, input.total),
      places: input.places.map(({ id }) => ({ id })),
    };
    return allocateMinors(answer.places, [frozen(part)]);
  },
  backtest: (input) => {
    const answer = allocate(input);
    return answer.feasible ? backtest(answer.numbers, frozen({ 9001: 4, 9100: 2 })) : answer;
  },
  solve: (input) =>
    solve(
      frozen({
        total: input.total,
        places: input.places.map(({ id, inhabitants }) => ({ id, weight: inhabitants })),
      }),
    ),
};

describe.each(Object.entries(doors))('%s', (_, door) => {
  it('writes nothing on what it is handed, and answers the same again, to the letter, after other rounds', () => {
    fc.assert(
      fc.property(rounds, rounds, (input, other) => {
        const given = frozen(structuredClone(input));
        const first = JSON.stringify(door(given));
        door(frozen(other));
        expect(JSON.stringify(door(given))).toBe(first);
        expect(given).toEqual(input);
      }),
      { ...runs(25), seed: 211 },
    );
  });

  it('answers with what JSON can carry: nothing is lost, and no number is one that is none', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const answer = door(input);
        const text = JSON.stringify(answer, (key, value) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
          if (value === undefined) throw new Error(`${key} is undefined`);
          return value;
        });
        // −0 is written as 0, and is as good.
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
      }),
      { ...runs(25), seed: 212 },
    );
  });
});
