// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../renderer/store/details-draft.ts';
import { packageScreenNb } from '../../../shared/i18n/package-screen-nb.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { noDetails } from '../../../shared/model/recommendation-details.ts';
import { ok } from '../../../shared/model/result.ts';
import type { FakeOptions } from '../support/fake-bridge.ts';
import { goTo, renderApp } from '../support/render-app.tsx';
import type { TestWindow } from '../support/test-store.ts';

// jsdom lays nothing out, and so scrolls nowhere.
Element.prototype.scrollIntoView = () => undefined;

const unsaved = {
  ...draftOf({ details: { ...noDetails, ourReference: '26/1' }, note: '' }),
  seen: [{ details: noDetails, note: '' }],
};
const backup = { name: 'a', madeAt: '2026-11-20T09:00:00Z', bytes: 1, reason: 'start', rounds: [] };
const press = async (name: string | RegExp): Promise<void> =>
  act(async () => screen.getByRole('button', { name }).click());

const steps = {
  'round.remove': async () => {
    await goTo(/^Runde/);
    await press(screensNb.roundFile.remove.start);
    await press(/^Fjern (?!runden)/);
  },
  'round.copy': async () => {
    await goTo(/^Runde/);
    await press(screensNb.oppfolging.copy);
  },
  'backup.restore': async () => {
    await goTo(/^Sikkerhetskopi/);
    await press(/^Gjenopprett .*20/);
    await press(screensNb.kopier.confirm);
  },
};

/** What is asked of the backend while the details are written in, or after. */
async function run(name: keyof typeof steps, written: 'before' | 'meanwhile'): Promise<TestWindow> {
  let write = (): void => undefined;
  const answers: FakeOptions['answers'] = {
    'backup.list': () => ok({ backups: [backup], unsafePlace: null, failed: false }),
    [name]: () => {
      write();
      return ok({ roundId: 1, notes: [], lastYear: 0 });
    },
  };
  const made = await renderApp({ answers });
  const begin = (): void => made.store.getState().setDetailsDraft(unsaved);
  if (written === 'before') await act(async () => begin());
  else write = begin;
  await steps[name]();
  return made;
}

describe('details that are not saved', () => {
  test.each(['round.remove', 'round.copy', 'backup.restore'] as const)(
    'hold %s back before anything is done',
    async (name) => {
      const { store, bridge } = await run(name, 'before');
      expect(store.getState().notice?.text).toBe(packageScreenNb.unsaved);
      expect(bridge.calls.map((call) => call.name)).not.toContain(name);
      expect(store.getState().detailsDraft).toBe(unsaved);
    },
  );

  test.each(['round.remove', 'backup.restore'] as const)(
    'hold nothing back when %s is done',
    async (name) => {
      const { store, bridge } = await run(name, 'meanwhile');
      expect(bridge.calls.map((call) => call.name)).toContain(name);
      expect(store.getState().detailsDraft).toBeNull();
    },
  );
});
