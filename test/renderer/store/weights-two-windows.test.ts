import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppState } from '../../../renderer/store/app-state.ts';
import type { AppStore } from '../../../renderer/store/app-store.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { type Line, settled, slowBridge } from '../support/slow-bridge.ts';
import { storeOver } from '../support/test-store.ts';

const setOf = ({ edits, view }: AppState): CriteriaSet => {
  const found = edits.criteria ?? view?.draft.criteria;
  if (found === undefined) throw new Error('no round');
  return found;
};
const change = ({ getState }: AppStore, part: Partial<CriteriaSet>, act: 'edit' | 'move' = 'edit'): void =>
  getState()[act === 'edit' ? 'editCriteria' : 'moveCriteria']({ ...setOf(getState()), ...part }, 'visit');
const reach = (store: AppStore, at: number, to: number): void =>
  change(
    store,
    {
      criteria: setOf(store.getState()).criteria.map((one, index) =>
        index === at ? { ...one, reach: to } : one,
      ),
    },
    'move',
  );

async function windows(seed: number) {
  const random = seededRandom(seed);
  const backend = openTestBackend();
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const lines = [slowBridge(backend, random), slowBridge(backend, random)];
  const drain = async (): Promise<void> => {
    await settled();
    for (let any = true; any; ) {
      any = false;
      for (const { step } of lines) while (await step()) any = true;
    }
  };
  const open = async (at: number): Promise<AppStore> => {
    const line = lines[at];
    if (line === undefined) throw new Error('no such window');
    const opening = storeOver(line.bridge);
    await drain();
    return opening;
  };
  const stores = [await open(0), await open(1)] as const;
  const stored = async () => answerOf(await backend.typed('round.show', { roundId })).draft.criteria;
  const rest = async (): Promise<void> => {
    for (const { setLine } of lines) setLine('whole');
    for (let round = 0; round < 3; round += 1) {
      await vi.advanceTimersByTimeAsync(2000);
      for (const { getState } of stores) void getState().flush();
      await drain();
    }
    for (const { getState } of stores) void getState().refresh();
    await drain();
  };
  return { random, lines, stores, stored, rest };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('weights of one round in two windows', () => {
  test.each(Array.from({ length: 8 }, (_, seed) => seed + 1))(
    'each keep what was set in the other, with slow and lost answers (seed %i)',
    async (seed) => {
      const { random, lines, stores, stored, rest } = await windows(seed);
      const [a, b] = stores;
      const last = new Map<string, number>();
      const set = (store: AppStore, name: string, to: number, act: () => void): void => {
        last.set(name, to);
        act();
        if (random() < 0.3) void store.getState().flush();
      };
      for (let at = 0; at < 100; at += 1) {
        const act = random();
        const to = Math.round(random() * 90 + 5) / 100;
        if (act < 0.1) set(a, 'alpha', to, () => change(a, { alpha: to }, 'move'));
        else if (act < 0.2) set(a, 'first', to, () => reach(a, 0, to));
        else if (act < 0.3) set(b, 'kappa', to, () => change(b, { kappa: to }));
        else if (act < 0.4) set(b, 'second', to, () => reach(b, 1, to));
        else if (act < 0.75) await lines[random() < 0.5 ? 0 : 1]?.step();
        else if (act < 0.9) await vi.advanceTimersByTimeAsync(500);
        else
          lines[at % 2]?.setLine(
            (['whole', 'whole', 'answer-lost', 'cut'] satisfies Line[])[Math.floor(random() * 4)] ?? 'whole',
          );
        await settled();
      }
      await rest();
      const now = await stored();
      const found: Record<string, number | undefined> = {
        alpha: now.alpha,
        kappa: now.kappa,
        first: now.criteria[0]?.reach,
        second: now.criteria[1]?.reach,
      };
      for (const [name, to] of last) expect([name, found[name]]).toEqual([name, to]);
      for (const { getState } of stores) {
        expect(setOf(getState())).toEqual(now);
        expect(getState()).toMatchObject({ unsaved: 0, stuck: false, edits: { criteria: null } });
      }
    },
  );

  test('may be set back after a save whose answer was lost', async () => {
    const { lines, stores, stored, rest } = await windows(1);
    const [{ getState }] = stores;
    const { alpha } = await stored();
    lines[0]?.setLine('answer-lost');
    change(stores[0], { alpha: alpha / 2 });
    void getState().flush();
    await settled();
    await lines[0]?.step();
    expect((await stored()).alpha).toBe(alpha / 2);
    change(stores[0], { alpha });
    await rest();
    expect((await stored()).alpha).toBe(alpha);
    expect(setOf(getState()).alpha).toBe(alpha);
  });
});
