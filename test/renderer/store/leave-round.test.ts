import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../renderer/store/details-draft.ts';
import { allOvertaken } from '../../../renderer/store/overtaken.ts';
import { packageScreenNb } from '../../../shared/i18n/package-screen-nb.ts';
import { noDetails } from '../../../shared/model/recommendation-details.ts';
import { testStore } from '../support/test-store.ts';

/** Details with something written in them that is not saved. */
const unsaved = {
  ...draftOf({ details: { ...noDetails, ourReference: '26/1' }, note: '' }),
  seen: [{ details: noDetails, note: '' }],
};

describe('a round with details that are not saved', () => {
  test('is said to hold back before a sample is opened or a round is made, and not after', async () => {
    const { store, bridge } = await testStore();
    store.getState().setDetailsDraft(unsaved);
    await store.getState().openSample('trondelag-2022');
    await store.getState().createRound(2027, '99');
    expect(store.getState().notice?.text).toBe(packageScreenNb.unsaved);
    const made = bridge.calls.filter(({ name }) => name === 'sample.open' || name === 'round.create');
    expect(made).toEqual([]);
    expect(store.getState().detailsDraft).toBe(unsaved);
  });

  test('is let go of all the same where it is no longer there', async () => {
    const { store } = await testStore();
    store.getState().setDetailsDraft(unsaved);
    store.getState().dropRound();
    expect(store.getState()).toMatchObject({ roundId: null, stored: null, detailsDraft: null });
  });

  test('is asked of before a call that leaves it', async () => {
    const { store } = await testStore();
    expect(await store.getState().mayLeave()).toBe(true);
    store.getState().setDetailsDraft(unsaved);
    expect(await store.getState().mayLeave()).toBe(false);
  });
});

describe('undo whose call throws', () => {
  test('does not make what another window saves afterwards this window’s own', async () => {
    const { store, bridge } = await testStore({
      answers: {
        'history.undo': () => {
          throw new Error('cut');
        },
      },
    });
    await expect(store.getState().undo()).rejects.toThrow('cut');
    const mine = { can: 5, wants: null, extra: null, health: null, minors: null, source: '', date: null };
    store.getState().editCapacity('9901', mine, 'visit-1');
    await bridge.call('capacity.save', { roundId: 1, kommunenummer: '9901', ...mine, can: 7 });
    await store.getState().refresh();
    expect(allOvertaken(store.getState())).toEqual([['capacity', '9901']]);
  });
});
