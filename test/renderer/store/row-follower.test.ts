import { afterEach, describe, expect, test, vi } from 'vitest';
import { restMs } from '../../../renderer/store/create-app-store.ts';
import { createRowFollower } from '../../../renderer/store/row-follower.ts';
import { exampleRound } from '../support/example-round.ts';
import { testStore } from '../support/test-store.ts';

const criteria = exampleRound.draft.criteria;

/** A table of two rows over a real store; each counts how often it was told. */
async function twoRows() {
  const { store } = await testStore();
  const follower = createRowFollower(store);
  const stop = follower.start();
  const told = { near: 0, far: 0 };
  follower.row('near')(() => {
    told.near += 1;
  });
  const leave = follower.row('far')(() => {
    told.far += 1;
  });
  follower.seen('far', false);
  const slide = (alpha: number): void => store.getState().moveCriteria({ ...criteria, alpha }, 'v');
  return { store, follower, told, slide, stop, leave };
}

describe('the rows of a table that follow a slider', () => {
  afterEach(() => void vi.useRealTimers());

  test('are told of each move where they are in sight, and of the last one where they are not', async () => {
    vi.useFakeTimers();
    const { told, slide } = await twoRows();
    slide(0.9);
    slide(0.7);
    const moves = told.near;
    expect(moves).toBeGreaterThanOrEqual(2);
    expect(told.far).toBe(0);
    vi.advanceTimersByTime(restMs);
    expect(told.far).toBe(1);
    expect(told.near).toBe(moves);
  });

  test('catch up when they come into sight while the slider is still on its way', async () => {
    const { follower, told, slide } = await twoRows();
    slide(0.9);
    follower.seen('far', true);
    expect(told.far).toBe(1);
    slide(0.8);
    expect(told.far).toBeGreaterThan(1);
  });

  test('are told at once of what no slider does, in sight or not', async () => {
    const { store, told } = await twoRows();
    const before = told.far;
    store.getState().editCriteria({ ...criteria, alpha: 0.4 }, 'v');
    expect(told.far).toBeGreaterThan(before);
    expect(told.near).toBe(told.far);
  });

  test('that were not told of anything new are left alone when they come into sight', async () => {
    const { follower, told } = await twoRows();
    follower.seen('far', true);
    expect(told.far).toBe(0);
  });

  test('are told of nothing when they are gone', async () => {
    const { told, slide, stop, leave } = await twoRows();
    leave();
    slide(0.9);
    expect(told.far).toBe(0);
    stop();
    const { near } = told;
    slide(0.5);
    expect(told.near).toBe(near);
  });
});
