import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyCall } from '../../../renderer/features/velg/empty-call.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { testStore } from '../support/test-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const call = emptyCall('Utlysning', 'Kriterium');

test('a call for k of n that does not come through stays in the window, and is saved when it can be', async () => {
  const saved: unknown[] = [];
  let away = true;
  const save = (input: unknown) => {
    if (away) return fail({ code: 'no-connection' as const, params: {} });
    saved.push(input);
    return ok({ id: 3 });
  };
  const { store } = await testStore({ answers: { 'selection.save': save } });
  store.getState().editSelection(3, call, 'v');
  await vi.advanceTimersByTimeAsync(4000);
  expect(store.getState().edits.selections).toEqual({ 3: call });
  expect(store.getState().stuck).toBe(true);
  away = false;
  await vi.advanceTimersByTimeAsync(2000);
  expect(saved).toEqual([{ roundId: 1, id: 3, call, visit: 'v' }]);
  expect(store.getState().edits.selections).toEqual({});
});

test('a call for k of n that is being typed is sent at once when the page goes', async () => {
  const { store, bridge } = await testStore({ answers: { 'selection.save': () => ok({ id: 3 }) } });
  store.getState().editSelection(3, call, 'v');
  store.getState().leave();
  expect(bridge.calls.at(-1)?.name).toBe('selection.save');
});
