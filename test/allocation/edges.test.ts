import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  allocate,
  distributionKey,
  leaveOneOut,
  otherRules,
  sensitivity,
  steps,
  verify,
} from '../../shared/allocation/index.ts';
import { place, round } from './support/rounds.ts';

const criteria = [{ id: 'c', scale: 'rating', direction: 1, reach: 0.3 }] as const;
const of = (total: number, places: AllocationInput['places']): AllocationInput =>
  round({ total, kappa: 0.5, criteria, places });

/** Every function that takes a round, asked the same. */
function everyAnswer(input: AllocationInput) {
  const answer = allocate(input);
  return {
    answer,
    draws: sensitivity(input, { allowed: { kind: 'band', share: 0.5 }, draws: 20, seed: 1, within: 0 }),
    steps: steps(input, 'c', 1),
    others: [...leaveOneOut(input), ...otherRules(input, [{ id: 'same', parameters: input }])],
    verified: answer.feasible ? verify(answer, input) : null,
  };
}

describe('where there are no kommuner, every answer', () => {
  it.each([0, 5])('says that there are none, also for %i persons', (total) => {
    const no = { feasible: false, keyError: { code: 'no-places' } };
    const { answer, draws, steps: none, others } = everyAnswer(of(total, []));
    expect([answer, draws, none]).toMatchObject([no, no, no]);
    expect(others.map(({ numbers, moved }) => [numbers, moved])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(distributionKey(of(total, []))).toMatchObject({ ok: false, code: 'no-places' });
  });
});

describe('where nobody can get another number, every answer', () => {
  const places = [place('9001', 900, { values: { c: 5 } }), place('9002', 100, { values: { c: 1 } })];
  it.each([
    { called: 'one kommune', input: of(7, places.slice(0, 1)), numbers: { '9001': 7 } },
    { called: 'nobody to place', input: of(0, places), numbers: { '9001': 0, '9002': 0 } },
    {
      called: 'a lock on each',
      input: of(
        9,
        places.map((one, i) => ({ ...one, lock: i === 0 ? 2 : 7 })),
      ),
      numbers: { '9001': 2, '9002': 7 },
    },
    {
      called: 'bounds that meet',
      input: of(
        9,
        places.map((one) => ({ ...one, min: 4, max: 5 - Number(one.id === '9001') })),
      ),
      numbers: { '9001': 4, '9002': 5 },
    },
  ])('is the same number under all weights: $called', ({ input, numbers }) => {
    const { answer, draws, steps: found, others, verified } = everyAnswer(input);
    expect(answer).toMatchObject({ feasible: true, numbers });
    if (input.total === 0) expect(answer).toMatchObject({ objective: '0', ties: [] });
    expect(draws.feasible && draws.places.map(({ lowest, highest }) => [lowest, highest])).toEqual(
      Object.values(numbers).map((x) => [x, x]),
    );
    expect(draws).toMatchObject({ draws: 20, within: { persons: 0, places: input.places.length } });
    expect(found).toMatchObject({ start: numbers, steps: [{ from: 0, changes: {} }] });
    // Other rules are asked without our locks, and may then differ.
    const locked = input.places.some(({ lock }) => lock !== null);
    expect(others[0]).toMatchObject({ numbers, moved: 0 });
    expect(others[1]?.moved === 0).toBe(!locked);
    expect(verified).toEqual({ agrees: true, problems: [] });
  });
});

describe('where the total is less than the minima, every answer', () => {
  it('is the same conflict, with both sums', () => {
    const input = of(3, [place('9001', 900, { min: 4 }), place('9002', 100)]);
    const no = { feasible: false, conflict: { node: null, kind: 'members-need-more', need: 4, have: 3 } };
    const { answer, draws, steps: none, others } = everyAnswer(input);
    expect([answer, draws, none]).toMatchObject([no, no, no]);
    expect(others.every(({ numbers }) => numbers === null)).toBe(true);
  });
});

describe('where kommuner are as unlike as they can be, every answer', () => {
  it('adds up and verifies: one inhabitant beside a thousand million, and a million million persons', () => {
    const input = of(2 ** 40, [
      place('9001', 1, { values: { c: 5 } }),
      place('9002', 1e9, { values: { c: 1 } }),
    ]);
    const { answer, draws, verified } = everyAnswer(input);
    if (!answer.feasible || !draws.feasible) throw new Error('an answer was expected');
    expect(Object.values(answer.numbers).reduce((sum, x) => sum + x, 0)).toBe(2 ** 40);
    for (const { number, reasons } of answer.places)
      expect(reasons.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(10 * number);
    expect(draws.places.every(({ lowest, number, highest }) => lowest <= number && number <= highest)).toBe(
      true,
    );
    expect(verified).toEqual({ agrees: true, problems: [] });
  });

  it('gives the only one with a share everything, and the one that is clamped to nothing nobody', () => {
    const input = {
      ...of(12, [place('9001', 500, { values: { c: 5 } }), place('9002', 500, { values: { c: 1 } })]),
      criteria: [{ ...criteria[0], reach: 2 }],
      lowest: 0,
    };
    const { answer, verified } = everyAnswer(input);
    expect(answer).toMatchObject({ numbers: { '9001': 12, '9002': 0 }, key: { negative: ['9002'] } });
    expect(verified?.agrees).toBe(true);
  });
});
