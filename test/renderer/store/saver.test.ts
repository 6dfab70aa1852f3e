import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSaver } from '../../../renderer/store/saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the saver', () => {
  test('saves the newest edit of a field at the latest after the time given, also while edits keep coming', async () => {
    const saved: number[] = [];
    const saver = createSaver(900, () => undefined);
    for (let edit = 1; edit <= 30; edit += 1) {
      saver.put('field', async () => {
        saved.push(edit);
        return 'done';
      });
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(900);
    expect(saved.at(-1)).toBe(30);
    expect(saved.length).toBe(4);
  });

  test('two fields are both saved, in order', async () => {
    const saved: string[] = [];
    const saver = createSaver(900, () => undefined);
    for (const field of ['text', 'number']) {
      saver.put(field, async () => {
        saved.push(field);
        return 'done';
      });
    }
    await saver.flush();
    expect(saved).toEqual(['text', 'number']);
  });

  test('tells how much is not saved yet, and 0 when all is', async () => {
    const told: number[] = [];
    const saver = createSaver(900, ({ unsaved }) => told.push(unsaved));
    saver.put('text', async () => 'done');
    await saver.flush();
    expect(told[0]).toBe(1);
    expect(told.at(-1)).toBe(0);
  });

  test('flushing with nothing to save does nothing', async () => {
    await expect(createSaver(900, () => undefined).flush()).resolves.toBeUndefined();
  });

  test('keeps what does not come through, says so, and tries again until it does', async () => {
    const states: boolean[] = [];
    const saved: string[] = [];
    let away = true;
    const saver = createSaver(900, ({ stuck }) => states.push(stuck));
    saver.put('text', async () => {
      if (away) return 'later';
      saved.push('text');
      return 'done';
    });
    await saver.flush();
    expect(states.at(-1)).toBe(true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(saved).toEqual([]);
    away = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(saved).toEqual(['text']);
    expect(states.at(-1)).toBe(false);
  });

  test('never sends an older edit again when a newer one of the field has come', async () => {
    const sent: string[] = [];
    const saver = createSaver(900, () => undefined);
    saver.put('text', async () => {
      sent.push('old');
      saver.put('text', async () => {
        sent.push('new');
        return 'done';
      });
      return 'later';
    });
    await saver.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(['old', 'new']);
  });

  test('a save that throws is kept as well', async () => {
    let tries = 0;
    const saver = createSaver(900, () => undefined);
    saver.put('text', async () => {
      tries += 1;
      if (tries === 1) throw new Error('cut');
      return 'done';
    });
    await saver.flush();
    await vi.advanceTimersByTimeAsync(2000);
    expect(tries).toBe(2);
  });

  test('what was refused is not tried again, and is not called saved', async () => {
    let tries = 0;
    let unsaved = 0;
    const saver = createSaver(900, (state) => {
      unsaved = state.unsaved;
    });
    saver.put('text', async () => {
      tries += 1;
      return 'refused';
    });
    await saver.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(tries).toBe(1);
    expect(unsaved).toBe(1);
    saver.forgetRefused();
    expect(unsaved).toBe(0);
  });

  test('when the page goes, what waits and what is on its way is sent at once', async () => {
    const sent: string[] = [];
    const saver = createSaver(900, () => undefined);
    saver.put('on its way', () => {
      sent.push('on its way');
      return new Promise(() => undefined);
    });
    void saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    saver.put('waits', async () => {
      sent.push('waits');
      return 'done';
    });
    saver.leave();
    expect(sent).toEqual(['on its way', 'on its way', 'waits']);
  });
});
