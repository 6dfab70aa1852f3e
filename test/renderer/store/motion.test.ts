import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restMs } from '../../../renderer/store/create-app-store.ts';
import { createMotion } from '../../../renderer/store/motion.ts';
import { exampleRound } from '../support/example-round.ts';
import { testStore } from '../support/test-store.ts';

const criteria = exampleRound.draft.criteria;

describe('a motion', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('lasts until nothing has moved for a while, and then ends once', () => {
    const ended = vi.fn();
    const motion = createMotion(250, ended);
    motion.move();
    vi.advanceTimersByTime(200);
    motion.move();
    vi.advanceTimersByTime(200);
    expect(motion.moving()).toBe(true);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(motion.moving()).toBe(false);
    expect(ended).toHaveBeenCalledTimes(1);
    motion.rest();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  test('lets those who wait for rest go on when it ends, and at once where nothing moves', async () => {
    const motion = createMotion(250, () => {});
    await motion.resting();
    motion.move();
    const seen: string[] = [];
    const waiting = motion.resting().then(() => void seen.push('rested'));
    await Promise.resolve();
    expect(seen).toEqual([]);
    motion.rest();
    await waiting;
    expect(seen).toEqual(['rested']);
  });
});

describe('while a slider moves', () => {
  afterEach(() => void vi.useRealTimers());

  const moved = async () => {
    const made = await testStore();
    const { outcome } = made.store.getState();
    made.store.getState().moveCriteria({ ...criteria, alpha: 0.9 }, 'v');
    return { ...made, outcome };
  };

  test('the live numbers follow, and what is drawn around them waits until it rests', async () => {
    vi.useFakeTimers();
    const { store, outcome } = await moved();
    const { live } = store.getState();
    expect(live.view?.draft.criteria.alpha).toBe(0.9);
    expect(live.outcome).not.toBe(outcome);
    expect(store.getState().outcome).toBe(outcome);
    vi.advanceTimersByTime(restMs);
    expect(store.getState().outcome).toBe(live.outcome);
    expect(store.getState().view).toBe(live.view);
    expect(store.getState().robustness).toBe(live.robustness);
  });

  test('the rows add up to the target at each step, also those that are not drawn', async () => {
    const { store } = await moved();
    for (const alpha of [0.1, 0.5, 1]) {
      store.getState().moveCriteria({ ...criteria, alpha }, 'v');
      const sum = store.getState().live.rows.reduce((total, { proposal }) => total + (proposal ?? 0), 0);
      expect(sum).toBe(exampleRound.target?.number);
    }
  });

  test('what is saved on the way does not draw the round again before it rests, and is settled then', async () => {
    const { store, bridge } = await moved();
    const shown = (): number => bridge.calls.filter(({ name }) => name === 'round.show').length;
    const before = shown();
    bridge.tell({ type: 'changed', roundId: 1 });
    await Promise.resolve();
    expect(shown()).toBe(before);
    await store.getState().flush();
    expect(shown()).toBeGreaterThan(before);
    expect(bridge.round().draft.criteria.alpha).toBe(0.9);
    expect(store.getState().edits.criteria).toBeNull();
    expect(store.getState().view?.draft.criteria.alpha).toBe(0.9);
  });

  test('an edit of anything else ends the motion, so that all is drawn as it is', async () => {
    const { store } = await moved();
    store.getState().editLock({ kommunenummer: '9901', from: 40, number: 41 });
    const { live, view, outcome } = store.getState();
    expect(outcome).toBe(live.outcome);
    expect(view?.draft.criteria.alpha).toBe(0.9);
    expect(outcome?.kind === 'allocated' && outcome.allocation.numbers['9901']).toBe(41);
  });

  test('letting go of it before another scenario is opened leaves nothing of it in that one', async () => {
    const { store } = await moved();
    await store.getState().openScenario(7);
    expect(store.getState().edits.criteria).toBeNull();
  });
});
