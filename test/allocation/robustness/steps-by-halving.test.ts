import { describe, expect, it } from 'vitest';
import { stepsByHalving } from '../../../shared/allocation/robustness/steps-by-halving.ts';

/** One person more for the first from each of these reaches on, from the second. */
const jumpsAt = (reaches: readonly number[]) => (reach: number) => {
  const passed = reaches.filter((jump) => reach >= jump).length;
  return Float64Array.of(passed, 9 - passed, 1);
};
const found = (reaches: readonly number[], most: number) =>
  stepsByHalving(jumpsAt(reaches), most).map(({ at, numbers }) => [at, [...numbers]] as const);

describe('steps by halving', () => {
  it('are found within a millionth, and never before they are there', () => {
    const jump = 0.123_456_789;
    const [start, step, ...more] = found([jump], 1);
    expect(start).toEqual([0, [0, 9, 1]]);
    expect(step?.[1]).toEqual([1, 8, 1]);
    expect(step?.[0]).toBeGreaterThanOrEqual(jump);
    expect(step?.[0]).toBeLessThanOrEqual(jump + 1e-6);
    expect(more).toEqual([]);
  });

  it('are kept apart where several are nearer than the first look', () => {
    const jumps = [0.5001, 0.5002, 0.5003];
    expect(found(jumps, 1).map(([at]) => at)).toEqual([0, ...jumps.map((jump) => expect.closeTo(jump, 5))]);
    expect(found(jumps, 1).map(([, numbers]) => numbers[0])).toEqual([0, 1, 2, 3]);
  });

  it('are looked for to the very end, and not beyond it', () => {
    expect(found([0.8], 0.8).map(([at]) => at)).toEqual([0, expect.closeTo(0.8, 9)]);
    expect(found([0.81], 0.8)).toHaveLength(1);
  });

  it('are none where the numbers are the same, and the start alone', () => {
    expect(found([], 1)).toEqual([[0, [0, 9, 1]]]);
  });

  it('ask for no more than the grid where nothing moves', () => {
    let asked = 0;
    stepsByHalving(() => {
      asked += 1;
      return Float64Array.of(4);
    }, 1);
    expect(asked).toBe(201);
  });
});
