// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { exampleRound } from '../support/example-round.ts';
import { goTo, proposalOf, renderApp } from '../support/render-app.tsx';

describe('Fordeling', () => {
  test('shows every asked kommune with its proposal, and the sum is the target', async () => {
    await renderApp();
    const grid = screen.getByRole('grid', { name: 'Forslag per kommune' });
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['Granvik', 'Fagerlia', 'Nordøy', 'Sjøholmen', 'Midtbygda', '5 kommuner']);
    expect(screen.getByText('110 av 110 fordelt')).toBeTruthy();
  });

  test('a slider moves the numbers while it is held, and says what it moves', async () => {
    await renderApp();
    const before = proposalOf('Granvik');
    const slider = screen.getByRole('slider', { name: 'Størrelse α' });
    await act(async () => fireEvent.change(slider, { target: { value: '1' } }));
    expect(proposalOf('Granvik')).toBeGreaterThan(before);
    expect(slider.getAttribute('aria-valuetext')).toBe('1,00');
  });

  test('rows keep their place while a slider moves, and find it again when it is saved', async () => {
    const { store } = await renderApp();
    const order = (): (string | null)[] =>
      [...document.querySelectorAll('tbody .col-kommune')].map((cell) => cell.textContent);
    const before = order();
    const slider = screen.getByRole('slider', { name: /Ledighet/ });
    await act(async () => fireEvent.change(slider, { target: { value: '0' } }));
    expect(order()).toEqual(before);
    await act(async () => store.getState().flush());
    const shown = order().map((name) => proposalOf(name ?? ''));
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
  });

  test('arrows move the focus, the row that has it is chosen, and its reasons are shown', async () => {
    await renderApp();
    const first = screen.getByRole('rowheader', { name: 'Granvik' });
    await act(async () => first.focus());
    await act(async () => fireEvent.keyDown(first, { key: 'ArrowDown' }));
    expect(document.activeElement?.textContent).toBe('Fagerlia');
    expect(screen.getByRole('heading', { name: /^Vi anbefaler \d+ for Fagerlia/ })).toBeTruthy();
    const lines = within(screen.getByRole('table', { name: 'Grunnene i personer' })).getAllByRole('row');
    expect(lines.length).toBeGreaterThan(3);
  });

  test('of a scenario that is not recommended its number is told by its name, and not as recommended', async () => {
    const { draft } = exampleRound;
    const { store } = await renderApp({
      round: { ...exampleRound, draft: { ...draft, name: 'Uten lås', recommended: false } },
    });
    const heading = () =>
      screen.getByRole('region', { name: /for Fagerlia/ }).querySelector('h2')?.textContent;
    const fagerlia = exampleRound.kommuner.find(({ name }) => name === 'Fagerlia')?.kommunenummer ?? '';
    await act(async () => store.getState().select(fagerlia));
    expect(heading()).toMatch(/^Uten lås: \d+ for Fagerlia/);
    await act(async () => store.getState().setLanguage('nn'));
    expect(heading()).toMatch(/^Uten lås: \d+ for Fagerlia/);
    expect(screen.queryByText(/Vi tilrår \d/)).toBeNull();
  });

  test('a lock shows whom it moves before it is saved, wants a reason, and can be undone', async () => {
    const { bridge } = await renderApp();
    const before = proposalOf('Fagerlia');
    await act(async () => screen.getByRole('button', { name: 'Lås tallet for Granvik' }).click());
    const form = screen.getByRole('form', { name: 'Lås tallet for Granvik' });
    const number = within(form).getByRole('textbox', { name: 'Personer' });
    await act(async () => fireEvent.change(number, { target: { value: '60' } }));
    expect(proposalOf('Granvik')).toBe(60);
    expect(proposalOf('Fagerlia')).toBeLessThan(before);
    expect(form.textContent).toMatch(/Derfor får .*Fagerlia.* færre/);

    await act(async () => within(form).getByRole('button', { name: 'Lås tallet' }).click());
    expect(bridge.calls.some((call) => call.name === 'lock.set')).toBe(false);
    expect(form.textContent).toContain('Skriv en grunn');

    const reason = within(form).getByRole('textbox', { name: 'Grunn' });
    await act(async () => fireEvent.change(reason, { target: { value: 'Ny skole i høst' } }));
    await act(async () => within(form).getByRole('button', { name: 'Lås tallet' }).click());
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(screen.getByText(/Granvik er låst på 60\./)).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: /^Angre: lås Granvik på 60/ }).click());
    expect(proposalOf('Fagerlia')).toBe(before);
  });

  test('Escape leaves a lock as it was', async () => {
    await renderApp();
    const before = proposalOf('Granvik');
    const cell = screen.getByRole('rowheader', { name: 'Granvik' });
    await act(async () => cell.focus());
    await act(async () => fireEvent.keyDown(cell, { key: 'F2' }));
    const number = screen.getByRole('textbox', { name: 'Personer' });
    await act(async () => fireEvent.change(number, { target: { value: '99' } }));
    await act(async () => fireEvent.keyDown(number, { key: 'Escape' }));
    expect(screen.queryByRole('form')).toBeNull();
    expect(proposalOf('Granvik')).toBe(before);
  });

  test('Enter on a name tells why and writes nothing; «−5» in a lock is five fewer, and Enter saves the reason', async () => {
    await renderApp();
    const before = proposalOf('Granvik');
    const cell = screen.getByRole('rowheader', { name: 'Granvik' });
    await act(async () => cell.focus());
    await act(async () => screen.getByRole('tab', { name: 'Rekkefølge' }).click());
    await act(async () => fireEvent.keyDown(cell, { key: 'Enter' }));
    expect(screen.getByRole('tab', { name: 'Grunner' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.queryByRole('form')).toBeNull();
    await act(async () => fireEvent.keyDown(cell, { key: 'F2' }));
    const number = screen.getByRole('textbox', { name: 'Personer' });
    await act(async () => fireEvent.change(number, { target: { value: '-5' } }));
    expect(proposalOf('Granvik')).toBe(before - 5);
    const reason = screen.getByRole('textbox', { name: 'Grunn' });
    await act(async () => fireEvent.change(reason, { target: { value: 'Færre boliger' } }));
    await act(async () => fireEvent.keyDown(reason, { key: 'Enter', shiftKey: true }));
    expect(screen.queryByRole('form')).not.toBeNull();
    await act(async () => fireEvent.keyDown(reason, { key: 'Enter' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(screen.getByText(new RegExp(`Granvik er låst på ${before - 5}\\.`))).toBeTruthy();
  });

  test('order and filter are as they were for whoever has been on another screen', async () => {
    const { store } = await renderApp();
    await act(async () => screen.getByRole('button', { name: /^Kommune/ }).click());
    await act(async () => screen.getByRole('button', { name: 'Filtrer' }).click());
    const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Filtrer Innbyggere' });
    await act(async () => fireEvent.change(field(), { target: { value: '>8000' } }));
    const names = (): (string | null)[] =>
      [...document.querySelectorAll('tbody tr[data-kommune] .col-kommune')].map((cell) => cell.textContent);
    const before = names();
    expect(before).toHaveLength(3);
    await act(async () => store.getState().go('kriterier'));
    await act(async () => store.getState().go('fordeling'));
    expect(names()).toEqual(before);
    expect(field().value).toBe('>8000');
  });

  test('a column sorts by a press on its head, and says so', async () => {
    await renderApp();
    await act(async () => screen.getByRole('button', { name: /^Kommune/ }).click());
    const names = [...document.querySelectorAll('tbody .col-kommune')].map((cell) => cell.textContent);
    expect(names).toEqual(['Fagerlia', 'Granvik', 'Midtbygda', 'Nordøy', 'Sjøholmen']);
    expect(screen.getByRole('columnheader', { name: /^Kommune/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  test('a filter on numbers leaves out rows and says how many are shown', async () => {
    await renderApp();
    await act(async () => screen.getByRole('button', { name: 'Filtrer' }).click());
    const field = screen.getByRole('textbox', { name: 'Filtrer Innbyggere' });
    await act(async () => fireEvent.change(field, { target: { value: '>8000' } }));
    expect(document.querySelectorAll('tbody tr[data-kommune]')).toHaveLength(3);
    expect(screen.getByText('viser 3 av 5')).toBeTruthy();
  });

  test('bounds that cannot hold say both sums and what to do, and no number is shown', async () => {
    await renderApp();
    const field = screen.getByRole('textbox', { name: 'minst' });
    await act(async () => fireEvent.change(field, { target: { value: '30' } }));
    const alert = screen.getAllByRole('alert').find((one) => one.textContent?.includes('150'));
    expect(alert?.textContent).toContain('110');
    expect(alert?.textContent).toContain('senke minstetallet til 22');
    expect(screen.getByRole('rowheader', { name: 'Granvik' }).closest('tr')?.textContent).toContain('–');
  });

  test('a criterion by the distance from the mean tells the most it does, and its weight where nothing is reckoned', async () => {
    const { exampleRound } = await import('../support/example-round.ts');
    const { draft } = exampleRound;
    const criteria = draft.criteria.criteria.map((one) => ({ ...one, scale: 'index' as const }));
    const [ledighet] = criteria;
    await renderApp({
      round: { ...exampleRound, draft: { ...draft, criteria: { ...draft.criteria, criteria } } },
    });
    const slider = screen.getByRole('slider', { name: /Ledighet/ });
    expect(ledighet?.reach).toBe(0.15);
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^inntil ± \d+\s%$/);
    expect(slider.getAttribute('aria-valuetext')).not.toBe('inntil ± 15\u00a0%');
    const minimum = screen.getByRole('textbox', { name: 'minst' });
    await act(async () => fireEvent.change(minimum, { target: { value: '30' } }));
    expect(slider.getAttribute('aria-valuetext')).toBe('15\u00a0%');
    await goTo(/^Kriterier/);
    const table = screen.getByRole('table', { name: 'Kriterier' });
    expect(within(table).getAllByRole('slider')[0]?.getAttribute('aria-valuetext')).toBe(
      '15\u00a0% av avviket fra snittet',
    );
  });

  test('without a target it says what to do first', async () => {
    const { exampleRound } = await import('../support/example-round.ts');
    await renderApp({ round: { ...exampleRound, target: null, targets: [] } });
    expect(screen.getByRole('heading', { level: 1, name: /^Runde/ })).toBeTruthy();
    expect(screen.getByText('Måltallet er ikke satt')).toBeTruthy();
  });
});

describe('the chart', () => {
  test('says its point in its heading, names the largest, and has the table behind it', async () => {
    await renderApp();
    const region = screen.getByRole('region', {
      name: /øker mest|går mest ned|som i fjor|Forslag mot i fjor/,
    });
    await act(async () => fireEvent.click(within(region).getByRole('radio', { name: 'Diagram' })));
    await waitFor(() => expect(region.textContent).toContain('Granvik'));
    await act(async () => fireEvent.click(within(region).getByRole('radio', { name: 'Tabell' })));
    expect(within(region).getAllByRole('row')).toHaveLength(6);
  });

  test('is found as it was left by whoever has been on another screen', async () => {
    await renderApp();
    const picture = () => within(document.querySelector<HTMLElement>('.picture') ?? document.body);
    await act(async () => fireEvent.click(picture().getByRole('radio', { name: screensNb.charts.asTable })));
    const choice = picture().getByRole('combobox', { name: screensNb.charts.which });
    await act(async () => fireEvent.change(choice, { target: { value: 'size' } }));
    await goTo(/^Kriterier/);
    await goTo(/^Fordeling/);
    expect(picture().getByRole<HTMLInputElement>('radio', { name: screensNb.charts.asTable }).checked).toBe(
      true,
    );
    expect(picture().getByRole<HTMLSelectElement>('combobox', { name: screensNb.charts.which }).value).toBe(
      'size',
    );
  });
});
