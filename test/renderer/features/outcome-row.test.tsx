// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { overStored } from '../../../electron/backend/handlers/over-stored.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import type { KommuneOutcome, MeetingOutcome } from '../../../shared/model/meeting.ts';
import { ok } from '../../../shared/model/result.ts';
import { exampleRound } from '../support/example-round.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

interface Outcome {
  readonly outcome: MeetingOutcome | null;
  readonly comment: string;
}

const words = screensNb.record.otherWindow;
const kommune = exampleRound.kommuner[0];
const noMinors = { aged15to18: 0, under15: 0, kommuner: [], capacityReason: null };

/** Møte with one outcome written down, and another window on it. */
async function open({ undoesAtOnce = false } = {}) {
  let now: Outcome = { outcome: 'agreed', comment: '' };
  const listed = (): KommuneOutcome => ({
    kommunenummer: kommune?.kommunenummer ?? '',
    outcome: now.outcome ?? 'agreed',
    comment: now.comment,
    who: 'rådgiver',
    at: '2026-11-20T09:00:00Z',
  });
  const changed = (): void => void made.bridge.call('minors.set', { roundId: 1, ...noMinors });
  const made = await renderApp({
    answers: {
      'meeting.show': () => ok({ changes: [], outcomes: [listed()], places: [] }),
      'meeting.setOutcome': (input) => {
        const { seen, outcome, comment } = input as Outcome & { readonly seen?: readonly Outcome[] };
        const saved = overStored(seen, { outcome, comment }, now);
        if (!saved.ok) return saved;
        now = undoesAtOnce ? now : saved.value;
        changed();
        return ok(null);
      },
    },
  });
  await goTo(/^Møte/);
  const field = await screen.findByLabelText<HTMLInputElement>(
    screensNb.moete.commentOf(kommune?.name ?? ''),
  );
  const write = (value: string): Promise<void> =>
    act(async () => void fireEvent.change(field, { target: { value } }));
  const leave = (): Promise<void> => act(async () => void fireEvent.blur(field));
  const otherSaves = (saved: Partial<Outcome>): Promise<void> =>
    act(async () => {
      now = { ...now, ...saved };
      changed();
      made.bridge.tell({ type: 'changed', roundId: 1 });
    });
  return { ...made, field, write, leave, otherSaves, stored: () => now.comment, outcome: () => now.outcome };
}

describe('a remark of the meeting', () => {
  test('stands in its field while another window saves one, and is saved when one has chosen', async () => {
    const { field, write, leave, otherSaves, stored } = await open();
    await write('Ring i mai.');
    await otherSaves({ comment: 'Skriv.' });
    await leave();
    expect(field.value).toBe('Ring i mai.');
    expect(stored()).toBe('Skriv.');
    expect(screen.getByRole('region', { name: words.changedTitle }).textContent).toContain('Skriv.');
    await act(async () => screen.getByRole('button', { name: words.keepMine }).click());
    await waitFor(() => expect(stored()).toBe('Ring i mai.'));
    await waitFor(() => expect(screen.queryByRole('region', { name: words.changedTitle })).toBeNull());
    expect(field.value).toBe('Ring i mai.');
  });

  test('may be written on at once when it is saved, and then follows what another window saves', async () => {
    const { field, write, leave, otherSaves, stored } = await open();
    for (const text of ['Ring', 'Ring i mai.', 'Ring']) {
      await write(text);
      await leave();
      expect(stored()).toBe(text);
    }
    await otherSaves({ comment: 'Skriv.' });
    await waitFor(() => expect(field.value).toBe('Skriv.'));
    expect(screen.queryByRole('region', { name: words.changedTitle })).toBeNull();
  });

  test('is no clash where the other window has chosen another outcome, and keeps that one', async () => {
    const { write, leave, otherSaves, stored, outcome } = await open();
    await write('Ring i mai.');
    await otherSaves({ outcome: 'differs' });
    await screen.findByText(screensNb.moete.outcomes.differs);
    expect(screen.queryByRole('region', { name: words.changedTitle })).toBeNull();
    await leave();
    await waitFor(() => expect(stored()).toBe('Ring i mai.'));
    expect(outcome()).toBe('differs');
  });

  test('that is taken back before it was seen stored leaves the field, and is not saved again from it', async () => {
    const { field, write, leave, stored } = await open({ undoesAtOnce: true });
    await write('Ring i mai.');
    await leave();
    await waitFor(() => expect(field.value).toBe(''));
    await leave();
    expect(stored()).toBe('');
  });

  test('that is taken back stays under the hands of who is in the field, until it is left', async () => {
    const { bridge, field, write, otherSaves } = await open({ undoesAtOnce: true });
    await write('Ring i juni.');
    await act(async () => {
      field.focus();
      field.blur();
      field.focus();
    });
    await otherSaves({ outcome: 'differs' });
    await screen.findByText(screensNb.moete.outcomes.differs);
    expect(field.value).toBe('Ring i juni.');
    const saves = () => bridge.calls.filter(({ name: call }) => call === 'meeting.setOutcome').length;
    const before = saves();
    await act(async () => field.blur());
    expect(field.value).toBe('');
    expect(saves()).toBe(before);
  });
});
