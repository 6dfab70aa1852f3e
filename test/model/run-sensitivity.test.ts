import { describe, expect, it } from 'vitest';
import type { AllocationInput } from '../../shared/allocation/index.ts';
import { runSensitivity } from '../../shared/model/run-sensitivity.ts';

const input = (minIfPositive: number | null): AllocationInput => ({
  total: 60,
  alpha: 1,
  kappa: 0,
  lowest: 0.25,
  highest: 4,
  criteria: [{ id: 'a', scale: 'index', direction: 1, reach: 0.3 }],
  places: [4, 3, 2].map((tens, k) => ({
    id: `990${k + 1}`,
    inhabitants: tens * 1000,
    lastYear: null,
    values: { a: k },
    min: 0,
    max: null,
    minIfPositive,
    lock: null,
  })),
  groups: [],
});
const options = { allowed: { kind: 'band', share: 0.5 }, draws: 500, seed: 1, within: 2 } as const;

/** A clock on which every look takes ten milliseconds. */
const slowClock = () => {
  let time = 0;
  return () => (time += 10);
};

describe('the draws', () => {
  it('are as many as asked for, however long they take', () => {
    expect(runSensitivity(input(null), options, { now: slowClock(), stopped: () => false })).toMatchObject({
      draws: 500,
      stopped: false,
    });
  });

  it('are as many as a second allows with «0 or at least m», and the answer says how many', () => {
    expect(runSensitivity(input(10), options, { now: slowClock(), stopped: () => false })).toMatchObject({
      draws: 100,
      stopped: true,
    });
  });

  it('stop when told', () => {
    expect(runSensitivity(input(null), options, { now: () => 0, stopped: () => true })).toMatchObject({
      draws: 0,
      stopped: true,
    });
  });
});
