import { describe, expect, test } from 'vitest';
import type { RobustnessAnswer, RobustnessJob } from '../../../renderer/robustness/robustness-job.ts';
import { createAppStore } from '../../../renderer/store/create-app-store.ts';
import { reckon } from '../../../renderer/store/outcome.ts';
import { runSensitivity } from '../../../shared/model/run-sensitivity.ts';
import { exampleRound } from '../support/example-round.ts';
import { fakeBridge } from '../support/fake-bridge.ts';

const criteria = exampleRound.draft.criteria;
const numbersAt = (alpha: number) => {
  const outcome = reckon(exampleRound, { ...exampleRound.draft, criteria: { ...criteria, alpha } });
  return outcome.kind === 'allocated' ? outcome.allocation.numbers : null;
};

/** A window whose frames and whose robustness come when the test says so. */
async function heldWindow() {
  const bridge = fakeBridge({});
  let work: (() => void)[] = [];
  const asked: RobustnessJob[] = [];
  const listeners: ((answer: RobustnessAnswer | null) => void)[] = [];
  const store = createAppStore({
    bridge,
    preferences: { read: () => null, write: () => {} },
    beforeNextFrame: (one) => void work.push(one),
    thread: {
      ask: (job) => void asked.push(job),
      onAnswer: (listener) => void listeners.push(listener),
    },
  });
  const frame = (): void => {
    const now = work;
    work = [];
    for (const one of now) one();
  };
  const answer = (): void => {
    const job = asked.at(-1);
    if (job === undefined) throw new Error('Nothing was asked.');
    const found = runSensitivity(
      job.input,
      { ...job.options, draws: 50 },
      { now: () => 0, stopped: () => false },
    );
    for (const listener of listeners) listener(found);
  };
  await store.getState().start();
  frame();
  return {
    store,
    bridge,
    frame,
    answer,
    asked,
    move: (alpha: number): void => store.getState().editCriteria({ ...criteria, alpha }, 'v'),
    numbers: () => {
      const { outcome } = store.getState();
      return outcome?.kind === 'allocated' ? outcome.allocation.numbers : null;
    },
  };
}

describe('numbers that follow a slider', () => {
  test('are there with the first move of a frame, before the frame is drawn', async () => {
    const { move, numbers } = await heldWindow();
    move(1);
    expect(numbers()).toEqual(numbersAt(1));
  });

  test('are reckoned once for all later moves of a frame, and the last move wins', async () => {
    const { store, move, numbers, frame } = await heldWindow();
    move(1);
    const seen = new Set<unknown>();
    const stop = store.subscribe(({ outcome }) => seen.add(outcome));
    for (const alpha of [0.9, 0.7, 0.5, 0.3]) move(alpha);
    expect(numbers()).toEqual(numbersAt(1));
    frame();
    stop();
    expect(numbers()).toEqual(numbersAt(0.3));
    expect(seen.size).toBe(2);
  });

  test('are the same after a fast drag as after one click, and so is what is saved', async () => {
    const dragged = await heldWindow();
    for (let at = 0; at <= 50; at += 1) {
      dragged.move(0.05 + at * 0.019);
      if (at % 3 === 0) dragged.frame();
    }
    const clicked = await heldWindow();
    clicked.move(0.05 + 50 * 0.019);
    dragged.frame();
    clicked.frame();
    expect(dragged.numbers()).toEqual(clicked.numbers());
    await dragged.store.getState().flush();
    await clicked.store.getState().flush();
    expect(dragged.bridge.round().draft.criteria).toEqual(clicked.bridge.round().draft.criteria);
    expect(dragged.numbers()).toEqual(clicked.numbers());
  });

  test('have the robustness of the last position, however many answers came on the way', async () => {
    const { store, move, numbers, frame, answer, asked } = await heldWindow();
    for (const alpha of [1, 0.8, 0.6, 0.4, 0.2]) {
      move(alpha);
      frame();
    }
    answer();
    answer();
    frame();
    expect(asked.at(-1)?.input.alpha).toBe(0.2);
    const ranges = store.getState().robustness?.places ?? [];
    expect(Object.fromEntries(ranges.map(({ id, number }) => [id, number]))).toEqual(numbers());
  });

  test('lose their robustness where there is no answer any more, though one was on its way', async () => {
    const { store, frame, answer } = await heldWindow();
    answer();
    store.getState().followRobustness(null);
    frame();
    expect(store.getState().robustness).toBeNull();
  });

  test('stay the same objects where the round is fetched again with nothing new in it', async () => {
    const { store, frame } = await heldWindow();
    const { view, outcome } = store.getState();
    await store.getState().refresh();
    frame();
    expect(store.getState().view).toBe(view);
    expect(store.getState().outcome).toBe(outcome);
  });
});
