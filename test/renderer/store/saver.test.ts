import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSaver } from '../../../renderer/store/saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the saver', () => {
  test('saves the newest edit of a field at the latest after the time given, also while edits keep coming', async () => {
    const saved: number[] = [];
    const saver = createSaver(900, () => undefined);
    for (let edit = 1; edit <= 30; edit += 1) {
      saver.put('field', async () => void saved.push(edit));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(900);
    expect(saved.at(-1)).toBe(30);
    expect(saved.length).toBe(4);
  });

  test('two fields are both saved, in order', async () => {
    const saved: string[] = [];
    const saver = createSaver(900, () => undefined);
    saver.put('text', async () => void saved.push('text'));
    saver.put('number', async () => void saved.push('number'));
    await saver.flush();
    expect(saved).toEqual(['text', 'number']);
  });

  test('tells how much is not saved yet, and 0 when all is', async () => {
    const told: number[] = [];
    const saver = createSaver(900, (unsaved) => told.push(unsaved));
    saver.put('text', async () => undefined);
    await saver.flush();
    expect(told).toEqual([1, 0]);
  });

  test('flushing with nothing to save does nothing', async () => {
    await expect(createSaver(900, () => undefined).flush()).resolves.toBeUndefined();
  });
});
