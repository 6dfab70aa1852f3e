import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  allocate,
  sensitivity,
  steps,
  UnusableInput,
} from '../../../shared/allocation/index.ts';
import { reachDrawer } from '../../../shared/allocation/robustness/draw-reaches.ts';
import { seeded } from '../../../shared/allocation/robustness/seeded.ts';
import { place, round, rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

/** Each draw by itself, from the facts: what the quick way must agree with. */
function oneByOne(
  input: AllocationInput,
  draws: number,
  seed: number,
): readonly (readonly number[])[] | null {
  const draw = reachDrawer(input.criteria, { kind: 'band', share: 0.5 }, seeded(seed));
  const rows: (readonly number[])[] = [];
  for (let k = 0; k < draws; k++) {
    const reaches = draw();
    const criteria = input.criteria.map((criterion, c) => ({ ...criterion, reach: reaches[c] ?? 0 }));
    const answer = allocate({ ...input, criteria });
    if (!answer.feasible) return null;
    rows.push(answer.places.map(({ number }) => number));
  }
  return rows;
}

describe('the draws', () => {
  it('each are the full allocation under those weights, written over the one before or not', () => {
    fc.assert(
      fc.property(rounds, fc.nat(), (input, seed) => {
        const found = sensitivity(input, {
          allowed: { kind: 'band', share: 0.5 },
          draws: 9,
          seed,
          within: 1,
        });
        const rows = oneByOne(input, 9, seed);
        // A key that a draw makes impossible (every share clamped to 0) is not what this is about.
        if (!found.feasible || !rows) return;
        found.places.forEach(({ lowest, median, highest }, i) => {
          const column = rows.map((row) => row[i] ?? 0).sort((a, b) => a - b);
          expect([lowest, median, highest]).toEqual([column[0], column[4], column[8]]);
        });
      }),
      runs(150),
    );
  });

  it('do not depend on how many there are: the first hundred of two hundred are the hundred', () => {
    const input = round({
      criteria: [{ id: 'c', scale: 'rating', direction: 1, reach: 0.5 }],
      places: [1, 3, 5].map((c, i) => place(`900${i}`, 5000, { values: { c } })),
    });
    const run = (draws: number, stopAt = Number.POSITIVE_INFINITY) => {
      const signal = { aborted: false };
      const options = { allowed: { kind: 'band', share: 0.9 }, draws, seed: 5, within: 0 } as const;
      return sensitivity(
        input,
        options,
        (done) => {
          signal.aborted = done >= stopAt;
        },
        signal,
      );
    };
    expect(run(500, 250)).toEqual({ ...run(250), stopped: true });
    expect(run(250)).toMatchObject({ draws: 250, stopped: false });
  });

  it('are none where it is stopped before it begins, and then every range is the proposal', () => {
    const input = round({ criteria: [{ id: 'c', scale: 'rating', direction: 1, reach: 0.5 }] });
    const options = { allowed: { kind: 'band', share: 0.9 }, draws: 100, seed: 5, within: 0 } as const;
    const found = sensitivity(input, options, undefined, { aborted: true });
    expect(found).toMatchObject({ draws: 0, stopped: true });
    if (!found.feasible) throw new Error('an answer was expected');
    for (const { number, lowest, low5, median, high95, highest } of found.places)
      expect([lowest, low5, median, high95, highest]).toEqual(Array(5).fill(number));
  });
});

describe('steps', () => {
  it('refuse a criterion that is not there, with its path', () => {
    expect(() => steps(round(), 'weather', 1)).toThrow(UnusableInput);
    expect(() => steps(round(), 'weather', 1)).toThrow(expect.objectContaining({ path: 'criterion' }));
  });

  it('say no where there is no answer', () => {
    const criteria = [{ id: 'c', scale: 'rating', direction: 1, reach: 0.1 }] as const;
    const full = [place('9001', 5000, { max: 3 })];
    expect(steps(round({ criteria, places: full }), 'c', 1)).toMatchObject({
      conflict: { need: 100, have: 3 },
    });
    expect(steps(round({ criteria, alpha: 2 }), 'c', 1)).toMatchObject({ keyError: { at: 'alpha' } });
  });

  it('are one where the criterion moves nobody', () => {
    const criteria = [{ id: 'c', scale: 'rating', direction: 1, reach: 0.1 }] as const;
    expect(steps(round({ criteria }), 'c', 1)).toMatchObject({
      exact: true,
      steps: [{ from: 0, changes: {} }],
    });
  });

  it('stand at the exact reach: one more of ten from 10 %', () => {
    // 5 + 5 · reach against 5 − 5 · reach of ten persons: 5.5 rounds up from a reach of 10 %.
    const criteria = [{ id: 'c', scale: 'range', direction: 1, reach: 0 }] as const;
    const places = [place('9001', 5000, { values: { c: 9 } }), place('9002', 5000, { values: { c: 1 } })];
    const found = steps(round({ total: 10, criteria, places }), 'c', 0.5);
    if (!found.feasible) throw new Error('an answer was expected');
    expect(found.start).toEqual({ '9001': 5, '9002': 5 });
    expect(found.steps.map(({ from }) => from)).toEqual([
      0,
      expect.closeTo(0.1, 12),
      expect.closeTo(0.3, 12),
      expect.closeTo(0.5, 12),
    ]);
    expect(found.steps.slice(1).map(({ changes }) => changes)).toEqual(
      Array(3).fill({ '9001': 1, '9002': -1 }),
    );
  });

  it('with "0 or at least m" are found to a millionth, and said not to be exact', () => {
    const criteria = [{ id: 'c', scale: 'range', direction: 1, reach: 0 }] as const;
    const places = [
      place('9001', 5000, { values: { c: 9 }, minIfPositive: 2 }),
      place('9002', 5000, { values: { c: 1 } }),
    ];
    const found = steps(round({ total: 10, criteria, places }), 'c', 0.4);
    if (!found.feasible) throw new Error('an answer was expected');
    expect(found.exact).toBe(false);
    expect(found.steps.map(({ from }) => from)).toEqual([0, expect.closeTo(0.1, 5), expect.closeTo(0.3, 5)]);
  });
});
