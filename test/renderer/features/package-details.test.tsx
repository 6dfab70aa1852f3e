// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { overStored } from '../../../electron/backend/handlers/over-stored.ts';
import type { DetailsView } from '../../../shared/contract/package-calls.ts';
import { packageScreenNb } from '../../../shared/i18n/package-screen-nb.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { detailsFields, type SavedDetails, savedDetails } from '../../../shared/model/details-fields.ts';
import { noDetails, type RecommendationDetails } from '../../../shared/model/recommendation-details.ts';
import { ok } from '../../../shared/model/result.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

const noMinors = { aged15to18: 0, under15: 0, kommuner: [], capacityReason: null };

/** Anbefaling over details that are kept as they are saved. */
async function open(templates: DetailsView['templates'] = [], before = noDetails) {
  let details: RecommendationDetails = before;
  const past: RecommendationDetails[] = [];
  const made = await renderApp({
    answers: {
      'history.undo': () => {
        details = past.pop() ?? details;
        // Undo is in the history of the round.
        void made.bridge.call('minors.set', { roundId: 1, ...noMinors });
        return ok({ id: 1, command: 'details.set', params: {}, at: '2026-11-20T09:00:00Z', who: 'rådgiver' });
      },
      'details.show': () => ok({ details, note: '', exempt: [], versions: [], templates }),
      'details.set': (input) => {
        const { seen, ...mine } = input as SavedDetails & { readonly seen?: readonly SavedDetails[] };
        const saved = overStored(
          seen?.map(detailsFields),
          detailsFields(mine),
          detailsFields({ details, note: '' }),
        );
        if (!saved.ok) return saved;
        past.push(details);
        details = savedDetails(saved.value).details;
        return ok(null);
      },
    },
  });
  await goTo(/^Anbefaling/);
  await screen.findByText('Opplysninger til arkivet');
  const save = async (): Promise<void> =>
    act(async () => screen.getByRole('button', { name: 'Lagre opplysningene' }).click());
  /** Another window saves, and this one is told. */
  const otherSaves = (change: Partial<RecommendationDetails>): Promise<void> =>
    act(async () => {
      details = { ...details, ...change };
      // A save is in the history of the round, and so the round is another.
      await made.bridge.call('minors.set', { roundId: 1, ...noMinors });
      made.bridge.tell({ type: 'changed', roundId: 1 });
    });
  return { ...made, save, otherSaves, saved: () => details };
}

const type = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const field = (label: string): string => screen.getByLabelText<HTMLInputElement>(label).value;

describe('details that are written and not saved', () => {
  test('stand while another screen is visited, and while the round is changed by another window', async () => {
    const { otherSaves } = await open();
    type('Vår ref.', '26/1');
    await goTo(/^Fordeling/);
    await goTo(/^Anbefaling/);
    expect(field('Vår ref.')).toBe('26/1');
    await otherSaves({ caseNumber: '26/417' });
    expect(field('Vår ref.')).toBe('26/1');
  });

  test('hold the round back until they are saved or discarded', async () => {
    const { store, save, saved } = await open();
    type('Vår ref.', '26/1');
    await act(() => store.getState().closeRound());
    expect(store.getState().roundId).toBe(1);
    expect(store.getState().notice?.text).toBe(packageScreenNb.unsaved);
    await act(async () => screen.getByRole('button', { name: packageScreenNb.discard }).click());
    expect(field('Vår ref.')).toBe('');
    type('Vår ref.', '26/2');
    await save();
    await waitFor(() => expect(saved().ourReference).toBe('26/2'));
    expect(field('Vår ref.')).toBe('26/2');
    await act(() => store.getState().closeRound());
    expect(store.getState().roundId).toBeNull();
  });

  test('leave what another window has saved in other fields alone', async () => {
    const { save, otherSaves, saved } = await open();
    type('Vår ref.', '26/1');
    await otherSaves({ caseNumber: '26/417' });
    await save();
    await waitFor(() => expect(saved()).toMatchObject({ ourReference: '26/1', caseNumber: '26/417' }));
    await waitFor(() => expect(field('Saksnummer')).toBe('26/417'));
  });

  test('are shown beside another window’s in the same field, and nothing is saved before one has chosen', async () => {
    const { save, otherSaves, saved } = await open();
    const words = screensNb.record.otherWindow;
    type('Vår ref.', '26/1');
    await otherSaves({ ourReference: '26/2' });
    expect((await screen.findByText(words.otherTitle)).closest('section')?.textContent).toContain('26/2');
    await save();
    expect(saved().ourReference).toBe('26/2');
    await act(async () => screen.getByRole('button', { name: words.keepMine }).click());
    await save();
    await waitFor(() => expect(saved().ourReference).toBe('26/1'));
    expect(screen.queryByText(words.otherTitle)).toBeNull();
  });
});

describe('details that are written on while they are saved', () => {
  test('are no other window’s, neither in the form nor in the next save', async () => {
    const { bridge, saved } = await open();
    type('Vår ref.', '26/1');
    const press = () => screen.getByRole('button', { name: 'Lagre opplysningene' }).click();
    await act(async () => {
      press();
      type('Vår ref.', '26/12');
      press();
    });
    await waitFor(() => expect(saved().ourReference).toBe('26/12'));
    const sent = bridge.calls.filter(({ name }) => name === 'details.set');
    expect(sent).toHaveLength(2);
    expect(field('Vår ref.')).toBe('26/12');
    expect(screen.queryByText(screensNb.record.otherWindow.otherTitle)).toBeNull();
  });
});

describe('undo of details that are written on', () => {
  test('takes back what was saved, and is no other window’s save', async () => {
    const { store, save, saved, bridge } = await open([], { ...noDetails, ourReference: '26/0' });
    type('Vår ref.', '26/1');
    type('Saksnummer', '26/417');
    await save();
    await waitFor(() => expect(saved().caseNumber).toBe('26/417'));
    type('Vår ref.', '26/12');
    await act(() => store.getState().undo());
    expect(saved()).toMatchObject({ ourReference: '26/0', caseNumber: '' });
    expect(field('Vår ref.')).toBe('26/12');
    expect(screen.queryByText(screensNb.record.otherWindow.otherTitle)).toBeNull();
    expect(field('Saksnummer')).toBe('');
    await save();
    await waitFor(() => expect(saved()).toMatchObject({ ourReference: '26/12', caseNumber: '' }));
    await act(() => store.getState().closeRound());
    expect(store.getState().roundId).toBeNull();
    expect(bridge.calls.some(({ name }) => name === 'history.undo')).toBe(true);
  });
});

describe('a choice between two windows’ details', () => {
  const words = screensNb.record.otherWindow;
  const chosen = async (button: string) => {
    const made = await open([], { ...noDetails, ourReference: '26/0' });
    type('Vår ref.', '26/1');
    await made.otherSaves({ ourReference: '26/2' });
    await screen.findByText(words.otherTitle);
    await act(async () => screen.getByRole('button', { name: button }).click());
    return made;
  };

  test('leaves nothing unsaved where what is saved is taken', async () => {
    const { store } = await chosen(words.takeTheirs);
    expect(field('Vår ref.')).toBe('26/2');
    expect(screen.queryByRole('button', { name: packageScreenNb.discard })).toBeNull();
    await act(() => store.getState().closeRound());
    expect(store.getState().roundId).toBeNull();
  });

  test('keeps what was there before both where that is written again', async () => {
    const { save, saved } = await chosen(words.keepMine);
    type('Vår ref.', '26/0');
    expect(field('Vår ref.')).toBe('26/0');
    await save();
    await waitFor(() => expect(saved().ourReference).toBe('26/0'));
    expect(field('Vår ref.')).toBe('26/0');
  });

  test('is told of at once without what is written, which would be read again for each letter', async () => {
    const { otherSaves } = await open();
    type('Vår ref.', '26/1');
    await otherSaves({ ourReference: '26/2' });
    const told = (await screen.findByText(words.otherTitle)).closest('[role="alert"]');
    expect(told?.textContent).toContain(words.otherHelp);
    expect(told?.textContent).not.toContain('26/1');
    expect(screen.getByRole('region', { name: words.otherTitle }).textContent).toContain('26/1');
  });
});

describe('lists of the details', () => {
  test('keep the last letter, the line break and the space as they are written', async () => {
    const { save, saved, otherSaves } = await open([], { ...noDetails, copyTo: ['Nordvik', 'S'] });
    const label = /^Kopi til/;
    const write = (value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
    const shown = () => screen.getByLabelText<HTMLTextAreaElement>(label).value;
    for (const text of ['Nordvik\nSø', 'Nordvik\nS', 'Nordvik\nS ', 'Nordvik\nS', 'Nordvik\nS\n']) {
      write(text);
      expect(shown()).toBe(text);
    }
    await otherSaves({ caseNumber: '26/417' });
    await waitFor(() => expect(field('Saksnummer')).toBe('26/417'));
    expect(shown()).toBe('Nordvik\nS\n');
    write('Nordvik\nS\nV');
    await save();
    await waitFor(() => expect(saved().copyTo).toEqual(['Nordvik', 'S', 'V']));
    expect(shown()).toBe('Nordvik\nS\nV');
  });
});

const tick = (): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByLabelText('Lag saksframlegg til politisk behandling')));

describe('the case for the political body', () => {
  test('is asked for by a tick, with the body and the meeting, and in the fylkeskommune’s own words where it has any', async () => {
    const { save, saved } = await open();
    expect(screen.queryByLabelText('Politisk organ')).toBeNull();
    await tick();
    fireEvent.change(screen.getByLabelText('Politisk organ'), { target: { value: 'Fylkestinget' } });
    fireEvent.change(screen.getByLabelText('Økonomi'), { target: { value: 'Innenfor rammen.' } });
    await save();
    await waitFor(() =>
      expect(saved()).toMatchObject({
        body: 'Fylkestinget',
        saksframlegg: { proposal: '', economy: 'Innenfor rammen.' },
      }),
    );
    await tick();
    await save();
    await waitFor(() => expect('saksframlegg' in saved()).toBe(false));
  });
});

describe('the county’s own paper', () => {
  test('is listed with the name of the file, and the file it becomes in the package is told', async () => {
    await open([{ kind: 'recommendation', language: 'nb', fileName: 'vårt brevark.docx', bytes: 9_000 }]);
    expect(screen.getByText('vårt brevark.docx')).toBeTruthy();
    expect(screen.getByText('brevmal.docx')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Tilbake til standardmalen: Anbefaling, bokmål' }),
    ).toBeTruthy();
    expect(screen.queryByText('Saksframlegg, bokmål')).toBeNull();
    expect(screen.queryByText('saksframlegg.docx')).toBeNull();
  });

  test('can be that of the case where there is one', async () => {
    await open([], { ...noDetails, saksframlegg: { proposal: '', economy: '' } });
    expect(screen.getByText('Saksframlegg, bokmål')).toBeTruthy();
    expect(screen.getByText('saksframlegg.docx')).toBeTruthy();
    expect(screen.queryByText('saksmal.docx')).toBeNull();
  });
});
