// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { commands, pressedKeys } from '../../../renderer/app/commands.ts';
import { screens } from '../../../renderer/store/screen.ts';
import { historyName } from '../../../shared/i18n/history-name.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

describe('the window', () => {
  test('the first start offers two samples and a round of one’s own', async () => {
    const { bridge } = await renderApp({ empty: true });
    expect(screen.getByRole('heading', { level: 1, name: 'Velkommen til Fordel' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Åpne Eksempelfylket' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start runde' })).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: 'Åpne Trøndelag 2022' }).click());
    expect(bridge.calls.find((call) => call.name === 'sample.open')?.input).toEqual({
      sample: 'trondelag-2022',
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Fordeling' })).toBeTruthy();
  });

  test('no fylke is proposed: a round of one’s own asks for one, and is made of the one chosen', async () => {
    const { bridge } = await renderApp({ empty: true });
    const made = () => bridge.calls.filter((call) => call.name === 'round.create');
    const fylke = screen.getByLabelText<HTMLSelectElement>(screensNb.round.fylke);
    const start = screen.getByRole('button', { name: 'Start runde' });
    expect(fylke.selectedOptions[0]?.textContent).toBe('Velg fylke');
    await act(async () => start.click());
    expect(screen.getByRole('alert').textContent).toBe('Velg et fylke først.');
    expect(document.activeElement).toBe(fylke);
    expect(made()).toEqual([]);
    await act(async () => fireEvent.change(fylke, { target: { value: '99' } }));
    expect(screen.queryByRole('alert')).toBeNull();
    await act(async () => start.click());
    expect(made().map(({ input }) => input)).toEqual([
      { year: new Date().getFullYear() + 1, fylkesnummer: '99' },
    ]);
  });

  test('only the steps that have a screen are in the rail, each with what is left to do', async () => {
    await renderApp();
    const steps = screen.getByRole('navigation', { name: 'Trinn i runden' }).querySelectorAll('ol button');
    expect([...steps].map((step) => step.querySelector('.step-name')?.textContent)).toEqual(
      screens.map((step) => screensNb.steps[step]),
    );
    expect(steps[0]?.textContent).toContain('måltall 110');
    expect(steps[2]?.textContent).toContain('ikke startet');
  });

  test('every screen has one h1', async () => {
    await renderApp();
    for (const step of [/^Runde/, /^Grunnlag/, /^Innspill/, /^Fordeling/, /^Anbefaling/]) {
      await goTo(step);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    }
  });

  test('nynorsk is one press away, and the page says which language it is in', async () => {
    await renderApp();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Nynorsk' })));
    expect(screen.getByRole('button', { name: /^Tilråding/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe('nn');
  });

  test('dark is one press away', async () => {
    await renderApp();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Mørkt' })));
    expect(document.documentElement.dataset.colorScheme).toBe('dark');
  });

  test('Ctrl K searches: a kommune is chosen by arrows and Enter', async () => {
    const { store } = await renderApp();
    await act(async () => fireEvent.keyDown(window, { key: 'k', code: 'KeyK', ctrlKey: true }));
    const field = screen.getByRole('combobox', { name: 'Søk kommune eller kommando' });
    expect(document.activeElement).toBe(field);
    await act(async () => fireEvent.change(field, { target: { value: 'nord' } }));
    expect(
      within(screen.getByRole('listbox', { name: 'Treff' })).getAllByRole('option')[0]?.textContent,
    ).toContain('Nordøy');
    await act(async () => fireEvent.keyDown(field, { key: 'Enter' }));
    expect(store.getState().selected).toBe('9903');
  });

  test('a search that was left does not stand in the way of the next', async () => {
    await renderApp();
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Søk kommune eller kommando' });
    const searchFor = async (text: string): Promise<void> => {
      await act(async () => fireEvent.keyDown(window, { key: 'k', code: 'KeyK', ctrlKey: true }));
      await act(async () => fireEvent.change(field, { target: { value: text } }));
    };
    await searchFor('nord');
    await act(async () => fireEvent.keyDown(field, { key: 'Escape' }));
    expect([field.value, field.getAttribute('aria-expanded')]).toEqual(['', 'false']);
    await searchFor('gå');
    await act(async () => fireEvent.keyDown(field, { key: 'ArrowDown' }));
    await act(async () => field.blur());
    await act(async () => fireEvent.keyDown(window, { key: 'k', code: 'KeyK', ctrlKey: true }));
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
    const [first] = within(screen.getByRole('listbox', { name: 'Treff' })).getAllByRole('option');
    expect(first?.getAttribute('aria-selected')).toBe('true');
  });

  test('Ctrl Z in a text field is left to the field', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Innspill/);
    const text = screen.getByRole('textbox', { name: /^Kvalifisering.*Tekst$/ });
    await act(async () => fireEvent.keyDown(text, { key: 'z', code: 'KeyZ', ctrlKey: true }));
    expect(bridge.calls.some((call) => call.name === 'history.undo')).toBe(false);
  });

  test('a failure is told in words, with the technical detail behind it', async () => {
    const { store } = await renderApp();
    await act(async () => store.getState().fail({ code: 'disk-full', params: {} }));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('disk-full');
    expect(alert.querySelector('p')?.textContent).not.toContain('disk-full');
    await act(async () => screen.getByRole('button', { name: 'Lukk' }).click());
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the command table', () => {
  test('no two commands share a key, and none is a single letter', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^((ctrl|alt)\+|(shift\+)?f\d+$)/);
  });

  test('command on a Mac is control elsewhere', () => {
    const press = { key: 'z', code: 'KeyZ', altKey: false, shiftKey: true };
    expect(pressedKeys({ ...press, ctrlKey: false, metaKey: true })).toBe('ctrl+shift+z');
    expect(pressedKeys({ ...press, ctrlKey: true, metaKey: false })).toBe('ctrl+shift+z');
  });

  test('every command has a name in both languages', () => {
    for (const { label } of commands) {
      expect(label(screensNb)).not.toBe('');
      expect(label(screensNn)).not.toBe('');
    }
  });
});

describe('historyName', () => {
  const round = {
    kommuner: [{ kommunenummer: '9901', name: 'Granvik' }],
    scenarios: [{ id: 7, name: 'Uten lås' }],
  };
  test('names a command by its kommune and number', () => {
    const entry = { command: 'lock.set', params: { kommunenummer: '9901', number: 20 } };
    expect(historyName(screensNb, entry, round)).toBe('lås Granvik på 20');
  });

  test('names the scenario of a command, but not twice', () => {
    const params = { kommunenummer: '9901', number: 20, scenario: 7 };
    expect(historyName(screensNb, { command: 'lock.set', params }, round)).toBe(
      'lås Granvik på 20 i Uten lås',
    );
    const renamed = { command: 'scenario.rename', params: { scenario: 7, name: 'Uten lås' } };
    expect(historyName(screensNb, renamed, round)).toBe('scenarioet heter Uten lås');
  });

  test('a command from a newer program is still called something', () => {
    expect(historyName(screensNb, { command: 'new.thing', params: {} }, round)).toBe('siste endring');
  });
});
