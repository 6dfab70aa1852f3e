import { describe, expect, test } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import type { AppState } from '../../../renderer/store/app-state.ts';
import type { AppStore } from '../../../renderer/store/app-store.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { type Line, settled, slowBridge } from '../support/slow-bridge.ts';
import { storeOver } from '../support/test-store.ts';

const kommunenummer = '9903';

/** A round with one own column, and what is stored in its cell. */
async function example() {
  const backend = openTestBackend();
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const column = { name: 'Rom', kind: 'number', field: null } as const;
  const { columnId } = answerOf(await backend.typed('column.add', { roundId, ...column }));
  const stored = async () => {
    const { table } = answerOf(await backend.typed('round.show', { roundId }));
    return table.columns[0]?.cells[kommunenummer] ?? null;
  };
  return { backend, columnId, stored };
}

const shownIn = ({ stored }: AppState): string | number | null =>
  stored?.table.columns[0]?.cells[kommunenummer] ?? null;

const write = (store: AppStore, columnId: number, value: number | null, shown = shownIn(store.getState())) =>
  store.getState().saveCells(columnId, [{ kommunenummer, value, shown }]);

describe('an own cell that two windows write in', () => {
  async function windows() {
    const { backend, columnId, stored } = await example();
    const bridge = {
      call: backend.call as Bridge['call'],
      onEvent: () => () => undefined,
      registerDroppedFiles: async () => [],
    };
    return { a: await storeOver(bridge), b: await storeOver(bridge), columnId, stored };
  }

  test('keeps what the other wrote, and both are told', async () => {
    const { a, b, columnId, stored } = await windows();
    await write(a, columnId, 12);
    expect(await write(b, columnId, 14)).toBe(false);
    expect(await stored()).toBe(12);
    const name = b.getState().stored?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? '';
    expect(b.getState().notice?.text).toBe(screensNb.fordeling.cell.changed('Rom', name, '14', '12'));
    expect(await write(b, columnId, 14)).toBe(true);
    expect(await stored()).toBe(14);
  });

  test('is left as the other wrote it where nothing was changed in it', async () => {
    const { a, b, columnId, stored } = await windows();
    await write(a, columnId, 12);
    const shown = shownIn(b.getState());
    await b.getState().refresh();
    expect(await write(b, columnId, shown as null, shown)).toBe(true);
    expect(await stored()).toBe(12);
  });
});

test('an own cell whose save is not answered says what was written, for it stands nowhere else', async () => {
  const { backend, columnId } = await example();
  const { bridge, setLine, drain } = slowBridge(backend, seededRandom(1));
  const opening = storeOver(bridge);
  await drain();
  const store = await opening;
  setLine('cut');
  const saving = write(store, columnId, 12.5);
  await drain();
  expect(await saving).toBe(false);
  const name = store.getState().stored?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name;
  expect(store.getState().notice?.text).toBe(screensNb.fordeling.cell.unanswered('Rom', name ?? '', '12,5'));
});

describe('an own cell that is written in after undo', () => {
  async function undone() {
    const { backend, columnId, stored } = await example();
    const { bridge, drain } = slowBridge(backend, seededRandom(1));
    const opening = storeOver(bridge);
    await drain();
    const store = await opening;
    for (const value of [12.5, 4]) {
      void write(store, columnId, value);
      await drain();
    }
    return { store, columnId, stored, drain };
  }

  test('holds what was written while undo was under way, and nothing is said of another', async () => {
    const { store, columnId, stored, drain } = await undone();
    const undo = store.getState().undo();
    const writing = write(store, columnId, 7, 4);
    await drain();
    await undo;
    expect(await writing).toBe(true);
    expect(await stored()).toBe(7);
  });

  test('holds what was begun while undo was under way, and saved when it was done', async () => {
    const { store, columnId, stored, drain } = await undone();
    const undo = store.getState().undo();
    await drain();
    await undo;
    await store.getState().goingBack();
    const writing = write(store, columnId, 7, 4);
    await drain();
    expect(await writing).toBe(true);
    expect(await stored()).toBe(7);
  });
});

test('an own cell that is refused tells numbers as the column does', async () => {
  const { backend, columnId } = await example();
  const bridge = {
    call: backend.call as Bridge['call'],
    onEvent: () => () => undefined,
    registerDroppedFiles: async () => [],
  };
  const [a, b] = [await storeOver(bridge), await storeOver(bridge)];
  await write(a, columnId, 1200.5);
  await write(b, columnId, 14_000);
  expect(b.getState().notice?.text).toContain(`Du skrev: ${formatNumber(14_000)}.`);
  expect(b.getState().notice?.text).toContain(`Lagret: ${formatNumber(1200.5, 1)}.`);
});

describe('an own cell that one window alone writes in, with slow and lost answers', () => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
    'is never told of another, and holds what was written last (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const { backend, columnId, stored } = await example();
      const { bridge, setLine, step, drain } = slowBridge(backend, random);
      const codes: string[] = [];
      const call = (async (name: never, input: never) => {
        const answer = await bridge.call(name, input);
        if (!answer.ok) codes.push(answer.error.code);
        return answer;
      }) as Bridge['call'];
      const opening = storeOver({ ...bridge, call });
      await drain();
      const store = await opening;
      for (let at = 0; at < 120; at += 1) {
        const act = random();
        if (act < 0.35) void write(store, columnId, [null, 1, 2, 3][Math.floor(random() * 4)] ?? null);
        else if (act < 0.85) await step();
        else if (act < 0.9) void store.getState().refresh();
        else setLine((['whole', 'whole', 'answer-lost', 'cut'] satisfies Line[])[at % 4] ?? 'whole');
        await settled();
      }
      setLine('whole');
      await drain();
      for (const last of [2, 3, 2]) void write(store, columnId, last);
      await drain();
      expect(await stored()).toBe(2);
      expect(shownIn(store.getState())).toBe(2);
      expect(codes.filter((code) => code !== 'no-connection')).toEqual([]);
    },
  );
});
