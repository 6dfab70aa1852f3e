// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { kommuneSteps } from '../../../renderer/features/robusthet/kommune-steps.ts';
import { ok } from '../../../shared/model/result.ts';
import { examplePresets, exampleRound } from '../support/example-round.ts';
import { renderApp } from '../support/render-app.tsx';

const tab = (name: string) => screen.getByRole('tab', { name });
const open = async (name: string): Promise<void> => {
  await act(async () => tab(name).click());
};
const [first] = exampleRound.kommuner.filter((one) => one.asked);
const chosen = first?.kommunenummer ?? '';

async function fordeling(options: Parameters<typeof renderApp>[0] = {}) {
  const made = await renderApp(options);
  await act(async () => made.store.getState().select(chosen));
  return made;
}

describe('the tabs beside the table', () => {
  it('show one panel at a time, and arrows go from tab to tab', async () => {
    await fordeling();
    expect(tab('Grunner').getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab('Grunner'), { key: 'ArrowLeft' });
    expect(tab('Andre regler').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('Andre regler'));
    expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(tab('Andre regler').id);
  });

  it('tell who gets the next person and who would lose the last, with the total', async () => {
    const { store } = await fordeling();
    await open('Rekkefølge');
    const { outcome } = store.getState();
    if (outcome?.kind !== 'allocated') throw new Error('The example has an allocation.');
    const { ladder, total } = outcome.allocation;
    const nameOf = (id?: string) => exampleRound.kommuner.find((one) => one.kommunenummer === id)?.name;
    const [next, last] = screen.getByRole('tabpanel').querySelectorAll('ol');
    expect(next?.firstChild?.textContent).toBe(`${total + 1} ${nameOf(ladder.next[0])}`);
    expect(last?.firstChild?.textContent).toBe(`${total - 1} ${nameOf(ladder.last[0])}`);
    expect(next?.children).toHaveLength(ladder.next.length);
  });

  it('tell how many kommuner never move by more than two, in both languages', async () => {
    const { store } = await fordeling();
    await open('Robusthet');
    const within2 = store.getState().robustness?.within.places ?? -1;
    const of = store.getState().robustness?.places.length ?? -1;
    expect(screen.getByRole('heading', { name: `${within2} av ${of} kommuner flytter seg aldri mer enn 2` }));
    await act(async () => store.getState().setLanguage('nn'));
    expect(
      screen.getByRole('heading', { name: `${within2} av ${of} kommunar flyttar seg aldri meir enn 2` }),
    );
  });

  it('leave other weights out where there are none, and say why, in both languages', async () => {
    const criteria = { ...exampleRound.draft.criteria, criteria: [] };
    const round = { ...exampleRound, draft: { ...exampleRound.draft, criteria } };
    const { store } = await fordeling({ round });
    await open('Robusthet');
    expect(store.getState().robustness).toBeNull();
    const panel = screen.getByRole('tabpanel');
    expect(panel.textContent).toBe('Runden har ingen kriterier med vekter, så det er ingen vekter å prøve.');
    expect(document.querySelector('.work-notes')?.textContent).toContain('det er ingen vekter å prøve');
    expect(document.body.textContent).not.toContain('fordelinger med andre vekter');
    await act(async () => store.getState().setLanguage('nn'));
    expect(panel.textContent).toBe('Runden har ingen kriterium med vekter, så det er ingen vekter å prøve.');
  });

  it('set nominal weight beside effective weight, and tell what each criterion left out would move', async () => {
    await fordeling();
    await open('Robusthet');
    const table = within(screen.getByRole('tabpanel')).getByRole('table');
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(exampleRound.draft.criteria.criteria.length);
    const shares = rows.map((row) => Number.parseInt(row.querySelector('td')?.textContent ?? '', 10));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(99);
  });

  it('set every preset beside our numbers, as differences or as numbers', async () => {
    const { store } = await fordeling();
    await open('Andre regler');
    const table = within(screen.getByRole('tabpanel')).getAllByRole('table')[0];
    expect(table?.querySelectorAll('thead th')).toHaveLength(2 + store.getState().presets.length);
    await act(async () => screen.getByRole('radio', { name: 'Tall' }).click());
    const sum = [...(table?.querySelectorAll('tbody tr') ?? [])].reduce(
      (total, row) => total + Number(row.querySelectorAll('td')[1]?.textContent),
      0,
    );
    expect(sum).toBe(exampleRound.target?.number);
  });

  it('mark the column of last year’s rule, which the text above names, from its head to the last kommune', async () => {
    const growth = examplePresets.map((one) => ({ ...one, id: 'last-year-growth' }));
    await fordeling({ presets: [...examplePresets, ...growth] });
    await open('Andre regler');
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getByText(/«I fjor × vekst» er fjorårets tall/)).toBeTruthy();
    const rows = [...panel.querySelectorAll('.rules :is(thead, tbody) tr')];
    const marked = rows.map((row) => [...row.children].findIndex((cell) => cell.hasAttribute('data-growth')));
    const names = [...(rows[0]?.children ?? [])].map((head) => head.textContent);
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(marked)).toEqual(new Set([names.indexOf('I fjor × vekst')]));
    expect(panel.querySelectorAll('.rules [data-growth]')).toHaveLength(rows.length);
  });

  it('hold the proposal against a year and a series of one’s own choice', async () => {
    const asked: unknown[] = [];
    await fordeling({
      answers: {
        'backtest.choices': () =>
          ok([
            { indicator: 'anmodning', periods: ['2026', '2025'] },
            { indicator: 'vedtak', periods: ['2025'] },
          ]),
        'backtest.show': (input) => {
          asked.push(input);
          return ok({
            against: input,
            total: 100,
            rows: [{ rule: 'proposal', misplaced: 7.5, misplacedShare: 0.075, within2: 3, of: 4 }],
            places: [],
            without: [chosen],
            reckonedAgain: false,
          });
        },
      },
    });
    await open('Andre regler');
    expect(asked.at(-1)).toEqual({ roundId: 1, indicator: 'anmodning', period: '2026' });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('År'), { target: { value: '2025' } });
    });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Serie'), { target: { value: 'vedtak' } });
    });
    expect(asked.at(-1)).toEqual({ roundId: 1, indicator: 'vedtak', period: '2025' });
    expect(screen.getByText(/7,5 \(8/)).toBeTruthy();
    expect(screen.getByText('3 av 4')).toBeTruthy();
    expect(screen.getByText(new RegExp(`Uten tall, og ikke med: ${first?.name}`))).toBeTruthy();
  });
});

describe('the steps of one kommune', () => {
  it('are those where its own number changes, each counted from the one before', () => {
    const steps = [
      { from: 0, changes: {} },
      { from: 0.1, changes: { a: 1, b: -1 } },
      { from: 0.2, changes: { b: -1, c: 1 } },
      { from: 0.27, changes: { a: 1, c: -1 } },
    ];
    const found = {
      feasible: true,
      criterion: 'x',
      exact: true,
      start: { a: 4, b: 9, c: 0 },
      steps,
    } as const;
    expect(kommuneSteps(found, 'a')).toEqual([
      { from: 0, number: 4 },
      { from: 0.1, number: 5 },
      { from: 0.27, number: 6 },
    ]);
    expect(kommuneSteps(found, 'b').map(({ number }) => number)).toEqual([9, 8, 7]);
  });
});
