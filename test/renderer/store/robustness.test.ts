import { describe, expect, it } from 'vitest';
import { latestWins } from '../../../renderer/robustness/latest-wins.ts';
import type { RobustnessAnswer, RobustnessJob } from '../../../renderer/robustness/robustness-job.ts';
import { allowedWeights } from '../../../renderer/store/robustness-slice.ts';
import { exampleRound } from '../support/example-round.ts';
import { testStore } from '../support/test-store.ts';

/** A thread that answers when the test says so. */
function heldThread() {
  const asked: RobustnessJob[] = [];
  const listeners: ((answer: RobustnessAnswer | null) => void)[] = [];
  return {
    asked,
    answer: (answer: RobustnessAnswer | null) => {
      for (const listener of listeners) listener(answer);
    },
    thread: {
      ask: (job: RobustnessJob) => void asked.push(job),
      onAnswer: (listener: (answer: RobustnessAnswer | null) => void) => void listeners.push(listener),
    },
  };
}
const job = (seed: number) => ({ options: { seed } }) as RobustnessJob;
const none: RobustnessAnswer = {
  feasible: false,
  conflict: { node: null, kind: 'gap', need: 1, have: 0, message: '' },
};

describe('the newest question wins', () => {
  it('is asked when the thread is free, and those in between are never asked', () => {
    const { asked, answer, thread } = heldThread();
    const told: boolean[] = [];
    const { ask } = latestWins(thread, (_, last) => told.push(last));
    for (const seed of [1, 2, 3, 4]) ask(job(seed));
    expect(asked).toEqual([job(1)]);
    answer(none);
    expect(asked).toEqual([job(1), job(4)]);
    answer(none);
    expect(asked).toHaveLength(2);
    expect(told).toEqual([false, true]);
    ask(job(5));
    expect(asked.at(-1)).toEqual(job(5));
  });

  it('is asked after one the thread could not answer, too', () => {
    const { asked, answer, thread } = heldThread();
    const { ask } = latestWins(thread, () => {});
    ask(job(1));
    ask(job(2));
    answer(null);
    expect(asked).toEqual([job(1), job(2)]);
  });
});

describe('robustness in the store', () => {
  it('follows the numbers, and is not asked again where nothing is new', async () => {
    const { asked, thread } = heldThread();
    const { store } = await testStore({ thread });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      options: { allowed: { kind: 'band', share: 0.3 }, draws: 10_000, within: 2 },
    });
    await store.getState().refresh();
    expect(asked).toHaveLength(1);
  });

  it('is there for every kommune asked, around the proposal', async () => {
    const { store } = await testStore();
    const { robustness, outcome } = store.getState();
    if (outcome?.kind !== 'allocated') throw new Error('The example has an allocation.');
    expect(Object.fromEntries((robustness?.places ?? []).map(({ id, number }) => [id, number]))).toEqual(
      outcome.allocation.numbers,
    );
  });

  it('asks again with other weights, and is empty where there are no numbers', async () => {
    const { asked, thread } = heldThread();
    const { store } = await testStore({ thread });
    store.getState().setDoubt('order');
    store.getState().followRobustness(null);
    expect(asked).toHaveLength(1);
    expect(store.getState().robustness).toBeNull();
    const { stored } = store.getState();
    expect(stored?.draft.criteria.criteria.length).toBe(exampleRound.draft.criteria.criteria.length);
  });

  it('reads the order off the weights; equal ones share a step', () => {
    const criteria = [
      { id: 'a', scale: 'index', direction: 1, reach: 0.1 },
      { id: 'b', scale: 'index', direction: 1, reach: 0.3 },
      { id: 'c', scale: 'index', direction: 1, reach: 0.1 },
    ] as const;
    expect(allowedWeights('order', { criteria })).toEqual({ kind: 'order', tiers: [['b'], ['a', 'c']] });
    expect(allowedWeights('band-0.5', { criteria })).toEqual({ kind: 'band', share: 0.5 });
  });
});
