import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canUndo } from '../../../renderer/app/can-undo.ts';
import { testStore } from '../support/test-store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('from the first move of a slider in a round to its rest there is something to undo, also while it is being saved', async () => {
  const { bridge, store } = await testStore();
  expect(canUndo(store.getState())).toBe(false);
  const said: boolean[] = [];
  store.subscribe((state) => said.push(canUndo(state)));
  const criteria = store.getState().view?.draft.criteria;
  if (criteria === undefined) throw new Error('A round is open.');
  for (let move = 1; move <= 60; move += 1) {
    store.getState().moveCriteria({ ...criteria, alpha: move / 100 }, 'one drag');
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(bridge.calls.filter(({ name }) => name === 'criteria.save').length).toBeGreaterThan(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(store.getState().edits.criteria).toBeNull();
  expect(new Set(said)).toEqual(new Set([true]));
});
