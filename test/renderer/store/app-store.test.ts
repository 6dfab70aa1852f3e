import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail } from '../../../shared/model/result.ts';
import { exampleCriteria } from '../support/example-round.ts';
import { testStore } from '../support/test-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const numbers = (store: Awaited<ReturnType<typeof testStore>>['store']): Readonly<Record<string, number>> => {
  const { outcome } = store.getState();
  return outcome?.kind === 'allocated' ? outcome.allocation.numbers : {};
};

describe('the store', () => {
  test('opens the round there is and reckons it', async () => {
    const { store } = await testStore();
    expect(store.getState().screen).toBe('fordeling');
    expect(Object.values(numbers(store)).reduce((sum, n) => sum + n, 0)).toBe(110);
  });

  test('a round that comes late does not take the user from the screen chosen meanwhile', async () => {
    const { store } = await testStore();
    const stop = store.subscribe(({ stored, go }) => {
      if (stored !== null) return;
      stop();
      go('innspill');
    });
    await store.getState().openRound(1);
    expect(store.getState().stored).not.toBeNull();
    expect(store.getState().screen).toBe('innspill');
    await store.getState().openRound(1);
    expect(store.getState().screen).toBe('fordeling');
  });

  test('a slider changes the numbers at once, and the backend within a second', async () => {
    const { store, bridge } = await testStore();
    const before = numbers(store);
    store.getState().editCriteria({ ...exampleCriteria, alpha: 1 }, 'v');
    expect(numbers(store)).not.toEqual(before);
    expect(bridge.calls.some((call) => call.name === 'criteria.save')).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(bridge.round().draft.criteria.alpha).toBe(1);
    expect(store.getState().edits.criteria).toBeNull();
    expect(store.getState().unsaved).toBe(0);
  });

  test('an edit made while an older one is saved is not lost when the round comes back', async () => {
    const { store, bridge } = await testStore();
    store.getState().editCriteria({ ...exampleCriteria, alpha: 0.9 }, 'v');
    const saving = store.getState().flush();
    store.getState().editCriteria({ ...exampleCriteria, alpha: 0.8 }, 'v');
    await saving;
    expect(store.getState().view?.draft.criteria.alpha).toBe(0.8);
    await store.getState().flush();
    expect(bridge.round().draft.criteria.alpha).toBe(0.8);
  });

  test('a lock being written shows in the numbers before it is saved, and is gone when it is left', async () => {
    const { store } = await testStore();
    const before = numbers(store);
    store.getState().editLock({ kommunenummer: '9901', number: 60 });
    expect(numbers(store)['9901']).toBe(60);
    store.getState().editLock(null);
    expect(numbers(store)).toEqual(before);
  });

  test('undo first saves what is being written, then takes that back', async () => {
    const { store, bridge } = await testStore();
    store.getState().editCriteria({ ...exampleCriteria, alpha: 1 }, 'v');
    await store.getState().undo();
    expect(bridge.calls.map((call) => call.name)).toContain('criteria.save');
    expect(store.getState().view?.draft.criteria.alpha).toBe(0.6);
    expect(store.getState().notice?.text).toBe('Angret: kriterier');
    await store.getState().redo();
    expect(store.getState().view?.draft.criteria.alpha).toBe(1);
  });

  test('a change told by the backend fetches the round again; one of another round does not', async () => {
    const { store, bridge } = await testStore();
    const shows = (): number => bridge.calls.filter((call) => call.name === 'round.show').length;
    const before = shows();
    bridge.tell({ type: 'changed', roundId: 2 });
    expect(shows()).toBe(before);
    bridge.tell({ type: 'changed', roundId: 1 });
    await store.getState().refresh();
    expect(shows()).toBeGreaterThan(before);
  });

  test('a refused write tells why in words and changes nothing', async () => {
    const { store } = await testStore({
      answers: { 'lock.set': () => fail({ code: 'reason-needed', params: {} }) },
    });
    const input = { roundId: 1, kommunenummer: '9901', number: 3, reason: 'x' };
    expect(await store.getState().write('lock.set', input)).toBe(false);
    expect(store.getState().notice).toMatchObject({ kind: 'failed' });
    expect(store.getState().notice?.text).not.toContain('reason-needed');
  });

  test('innspill count in the numbers while they are written', async () => {
    const { store } = await testStore();
    const { view, editCriteria, editInnspill } = store.getState();
    const criterion = {
      id: 'kval',
      indicator: 'innspill_kvalifisering',
      period: '2027',
      scale: 'rating',
      direction: 1,
      reach: 0.5,
    } as const;
    if (view === null) throw new Error('no round');
    editCriteria({ ...view.draft.criteria, criteria: [criterion] }, 'v');
    const before = numbers(store)['9902'] ?? 0;
    const entry = { topic: 1, text: '', source: '', date: null } as const;
    editInnspill('9902', { ...entry, assessment: 5 }, 'v');
    editInnspill('9901', { ...entry, assessment: 1 }, 'v');
    expect(numbers(store)['9902']).toBeGreaterThan(before);
  });

  test('files that disagree are not confirmed before the user has chosen', async () => {
    const preview = { previewId: 'p', fileName: 'ny.csv', conflictCount: 1, conflicts: [], valueCount: 1 };
    const { store, bridge } = await testStore({
      answers: { 'import.preview': () => ({ ok: true, value: preview }) },
    });
    await store.getState().addFiles([{ token: 'token-ny' as never, name: 'ny.csv' }]);
    await store.getState().confirmFile('token-ny');
    expect(bridge.calls.some((call) => call.name === 'import.confirm')).toBe(false);
    store.getState().prefer('token-ny', 'new');
    await store.getState().confirmFile('token-ny');
    expect(bridge.calls.at(-1)).toMatchObject({ name: 'import.confirm', input: { prefer: 'new' } });
  });
});
