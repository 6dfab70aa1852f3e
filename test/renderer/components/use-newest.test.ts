// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useNewest } from '../../../renderer/components/use-newest.ts';

interface Row {
  readonly asked: number | null;
  readonly decided: number | null;
}
const empty: Row = { asked: null, decided: null };

/** A row whose writes are answered when the test says so, in the order they came. */
function begin() {
  const written: Row[] = [];
  const answers: ((done: boolean) => void)[] = [];
  const write = (row: Row): Promise<boolean> => {
    written.push(row);
    return new Promise((done) => answers.push(done));
  };
  const hook = renderHook(({ stored }) => useNewest(stored, write), { initialProps: { stored: empty } });
  return {
    written,
    change: (part: Partial<Row>) => hook.result.current((now) => ({ ...now, ...part })),
    answer: (done: boolean) =>
      act(async () => {
        await vi.waitUntil(() => answers.length > 0);
        answers.shift()?.(done);
      }),
    show: (stored: Row) => hook.rerender({ stored }),
  };
}

test('a field that is left before the one before it is stored takes nothing away from it', async () => {
  const { written, change, answer } = begin();
  void change({ asked: 7 });
  const second = change({ decided: 9 });
  await answer(true);
  await answer(true);
  expect(await second).toBe(true);
  expect(written.at(-1)).toEqual({ asked: 7, decided: 9 });
});

test('the second is not sent before the first is answered, so that none overtakes the other', async () => {
  const { written, change, answer } = begin();
  void change({ asked: 7 });
  void change({ decided: 9 });
  await vi.waitUntil(() => written.length > 0);
  expect(written).toEqual([{ asked: 7, decided: null }]);
  await answer(true);
  await vi.waitUntil(() => written.length === 2);
});

test('an answer about the first does not hide the second, which is still on its way', async () => {
  const { written, change, answer, show } = begin();
  void change({ asked: 7 });
  void change({ decided: 9 });
  await answer(true);
  show({ asked: 7, decided: null });
  void change({ asked: 8 });
  await answer(true);
  await answer(true);
  expect(written.at(-1)).toEqual({ asked: 8, decided: 9 });
});

test('what was refused is not sent again with the next change', async () => {
  const { written, change, answer } = begin();
  const refused = change({ asked: -1 });
  await answer(false);
  expect(await refused).toBe(false);
  void change({ decided: 9 });
  await answer(true);
  expect(written.at(-1)).toEqual({ asked: null, decided: 9 });
});

test('what has been stored elsewhere meanwhile, as by undo, is what the next change builds on', async () => {
  const { written, change, answer, show } = begin();
  void change({ asked: 7 });
  await answer(true);
  show({ asked: 5, decided: 5 });
  void change({ decided: 9 });
  await answer(true);
  expect(written.at(-1)).toEqual({ asked: 5, decided: 9 });
});
