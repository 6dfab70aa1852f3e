import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allocation, type AllocationInput, allocate, steps } from '../../../shared/allocation/index.ts';
import { place, round, rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

const answerAt = (input: AllocationInput, criterion: string, reach: number): Allocation => {
  const criteria = input.criteria.map((each) => (each.id === criterion ? { ...each, reach } : each));
  const answer = allocate({ ...input, criteria });
  if (!answer.feasible) throw new Error('an answer was expected');
  return answer;
};

/** Σ x² / w. Two places whose quotients differ by less than a whole part of their shares may stand either way. */
const cost = ({ places }: Allocation, numbers: Readonly<Record<string, number>>): number =>
  places.reduce((sum, { id, parts }) => sum + (numbers[id] ?? 0) ** 2 / Math.max(parts, 1), 0);

/** The numbers halfway to the next step must be what allocating there gives. */
function expectSteps(input: AllocationInput, criterion: string, most: number): number {
  const found = steps(input, criterion, most);
  if (!found.feasible) throw new Error('an answer was expected');
  const reached: Record<string, number> = { ...found.start };
  found.steps.forEach(({ from, changes }, k) => {
    for (const [id, change] of Object.entries(changes)) reached[id] = (reached[id] ?? 0) + change;
    const to = found.steps[k + 1]?.from ?? most;
    expect(to).toBeGreaterThanOrEqual(from);
    // Between two steps nearer than the whole parts of a share there is nothing to look at.
    if (to - from < 1e-6) return;
    const anew = answerAt(input, criterion, (from + to) / 2);
    const excess = cost(anew, reached) - cost(anew, anew.numbers);
    expect([from, Math.abs(excess) <= 1e-8 * cost(anew, anew.numbers)]).toEqual([from, true]);
  });
  return found.steps.length;
}

describe('steps', () => {
  const input = round({
    criteria: [{ id: 'c', scale: 'rating', direction: 1, reach: 0.1 }],
    places: [place('9001', 5000, { values: { c: 4 } }), place('9002', 5000, { values: { c: 2 } })],
  });

  it('finds the exact reach from which one more is given', () => {
    // z is ± ½. The 51st person moves where 99 / (1 − ½ r) = 101 / (1 + ½ r): at r = 1 / 50.
    const found = steps(input, 'c', 0.1);
    expect(found).toMatchObject({
      feasible: true,
      exact: true,
      start: { '9001': 50, '9002': 50 },
      steps: [
        { from: 0, changes: {} },
        { from: expect.closeTo(0.02, 12), changes: { '9001': 1, '9002': -1 } },
        { from: expect.closeTo(0.06, 12), changes: { '9001': 1, '9002': -1 } },
        { from: expect.closeTo(0.1, 12), changes: { '9001': 1, '9002': -1 } },
      ],
    });
  });

  it('agrees with allocating anew between all steps, through clamps, bounds, groups and locks', () => {
    fc.assert(
      fc.property(
        rounds.map((drawn) => ({
          ...drawn,
          places: drawn.places.map((each) => ({ ...each, minIfPositive: null })),
        })),
        fc.constantFrom('c', 'd'),
        (drawn, criterion) => {
          if (allocate(drawn).feasible) expectSteps(drawn, criterion, 1.5);
        },
      ),
      runs(40),
    );
  });

  it('follows clamps at both ends, no highest, a turned criterion, bounds, a samarbeid and a lock', () => {
    const values = [1, 2, 3, 4, 5, 5, 2].map((c, i) => ({ c, d: (7 * i) % 5 }));
    const changes = [{}, { max: 19 }, { lock: 6 }, { min: 20 }, {}, {}, { max: 9 }];
    const full = round({
      total: 140,
      criteria: [
        { id: 'c', scale: 'rating', direction: 1, reach: 0.3 },
        { id: 'd', scale: 'range', direction: -1, reach: 0.2 },
      ],
      places: values.map((each, i) => place(`900${i}`, 1000 * (i + 2), { values: each, ...changes[i] })),
      groups: [{ id: 'G', members: ['9004', '9005'], max: 60 }],
    });
    for (const [lowest, highest] of [
      [0.25, 4],
      [0.8, 1.2],
      [0, null],
      [0.9, null],
      [0, 1.1],
    ] as const)
      for (const criterion of ['c', 'd'])
        expect(expectSteps({ ...full, lowest, highest }, criterion, 1.5)).toBeGreaterThan(3);
  });

  it('moves one criterion and leaves the others, also where it is found by halving', () => {
    const criteria = ['c', 'd'].map((id) => ({ id, scale: 'rating', direction: 1, reach: 0.2 }) as const);
    const places = [
      place('9001', 5000, { values: { c: 5, d: 1 }, minIfPositive: 4 }),
      place('9002', 4000, { values: { c: 1, d: 5 }, minIfPositive: 4 }),
      place('9003', 3000, { values: { c: 3, d: 2 } }),
    ];
    expect(expectSteps(round({ total: 40, criteria, places }), 'c', 0.8)).toBeGreaterThan(3);
  });

  it('names those that change at a step and nobody else', () => {
    const three = [...input.places, place('9003', 10, { values: { c: 3 } })];
    const found = steps({ ...input, places: three }, 'c', 0.05);
    if (!found.feasible) throw new Error('an answer was expected');
    expect(found.steps.slice(0, 2)).toEqual([
      { from: 0, changes: {} },
      { from: expect.any(Number), changes: { '9001': 1, '9002': -1 } },
    ]);
  });

  it('is found by halving where "0 or at least m" leaves no straight line to follow', () => {
    const places = input.places.map((each) => ({ ...each, minIfPositive: 10 }));
    expect(steps({ ...input, places }, 'c', 0.1)).toMatchObject({ exact: false });
    expect(expectSteps({ ...input, total: 19, places }, 'c', 0.9)).toBe(1);
    expect(expectSteps({ ...input, total: 30, places }, 'c', 0.9)).toBeGreaterThan(3);
  });

  it('refuses a criterion that is not there, and says no where there is no answer', () => {
    expect(() => steps(input, 'd', 1)).toThrow('no criterion d');
    expect(steps({ ...input, total: -1 }, 'c', 1)).toMatchObject({ feasible: false });
  });
});
