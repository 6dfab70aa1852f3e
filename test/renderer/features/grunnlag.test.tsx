// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { historyName } from '../../../shared/i18n/history-name.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';
import { ok } from '../../../shared/model/result.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { examplePreview } from '../support/example-preview.ts';
import { exampleIndicators, exampleRound } from '../support/example-round.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

const { reading } = examplePreview;
const agreeing = { ...examplePreview, conflicts: [], conflictCount: 0 };

async function drop(...names: readonly string[]): Promise<void> {
  const files = names.map((name) => new File(['x'], name));
  await act(async () => {
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
  });
  for (const name of names) await screen.findByRole('heading', { name });
}

describe('a name that two kommuner have', () => {
  const asking = {
    ...agreeing,
    reading: { ...reading, ambiguous: [{ label: 'Granvik', count: 1, candidates: ['9901', '9811'] }] },
  };
  const answers = {
    'import.preview': (input: unknown) =>
      ok((input as { readonly choices: readonly unknown[] }).choices.length > 0 ? agreeing : asking),
  };
  const select = () => screen.getByRole('combobox', { name: /Hvilken kommune er «Granvik»/ });

  test('is asked for, may be one in another fylke, and can be answered anew', async () => {
    const { bridge } = await renderApp({ answers });
    await drop('ledige.csv');
    expect(
      within(select())
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Ikke valgt', '9901 Granvik', '9811, i et annet fylke']);
    await act(async () => fireEvent.change(select(), { target: { value: '9811' } }));
    expect(select()).toHaveProperty('value', '9811');
    await act(async () => fireEvent.change(select(), { target: { value: '9901' } }));
    const said = bridge.calls.filter(({ name }) => name === 'import.preview').map(({ input }) => input);
    expect(said).toMatchObject([
      { choices: [] },
      { choices: [{ label: 'Granvik', kommunenummer: '9811' }] },
      { choices: [{ label: 'Granvik', kommunenummer: '9901' }] },
    ]);
    await act(async () => fireEvent.change(select(), { target: { value: '' } }));
    expect(bridge.calls.at(-1)?.input).toMatchObject({ choices: [] });
  });

  test('holds its file back from those that are confirmed together until it is answered', async () => {
    await renderApp({ answers });
    await drop('a.csv', 'b.csv');
    expect(screen.queryByRole('button', { name: /^Bekreft alle/ })).toBeNull();
    for (const one of screen.getAllByRole('combobox', { name: /Hvilken kommune/ }))
      await act(async () => fireEvent.change(one, { target: { value: '9901' } }));
    expect(screen.getByRole('button', { name: 'Bekreft alle 2' })).toBeTruthy();
  });
});

describe('a column that is mapped', () => {
  test('has the focus still when the file has been read anew, so that the keyboard goes on from there', async () => {
    await renderApp({ answers: { 'import.preview': () => ok(agreeing) } });
    await drop('ledige.csv');
    const select = screen.getByRole('combobox', { name: 'Hva kolonnen «Ledige» er' });
    act(() => select.focus());
    await act(async () => fireEvent.change(select, { target: { value: 'anmodning' } }));
    const again = screen.getByRole('combobox', { name: 'Hva kolonnen «Ledige» er' });
    expect(again).not.toBe(select);
    expect(document.activeElement).toBe(again);
  });
});

describe('numbers', () => {
  test('that differ in the second decimal are seen to differ', async () => {
    const [one] = examplePreview.conflicts;
    if (one === undefined) throw new Error('the example disagrees in one value');
    const conflicts = [{ ...one, old: { ...one.old, number: 62.51 }, new: { ...one.new, number: 62.54 } }];
    await renderApp({ answers: { 'import.preview': () => ok({ ...examplePreview, conflicts }) } });
    await drop('ledige.csv');
    expect(screen.getByRole('radio', { name: /^62,51 grunnlag/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /^62,54 ledige/ })).toBeTruthy();
  });

  test('stand as they stand in the file, with as many decimals as the others of their column', async () => {
    const [first, second] = examplePreview.sample;
    const sample = [
      { ...first, number: 0.04 },
      { ...second, number: 3, missing: null },
    ];
    await renderApp({ answers: { 'import.preview': () => ok({ ...agreeing, sample }) } });
    await drop('ledige.csv');
    const table = screen.getByRole('region', { name: 'ledige.csv: Det som leses' });
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0,04', '3,00']);
  });
});

describe('sources', () => {
  /** The example round, whose only source is another. */
  const roundOf = (layout: string, fileName: string, title: string | null, cell: string): RoundView => ({
    ...exampleRound,
    imports: exampleRound.imports.map((one) => ({ ...one, layout, fileName, title })),
    kommuner: exampleRound.kommuner.map((kommune, index) => ({
      ...kommune,
      values:
        index > 0
          ? {}
          : { anmodning: { '2026': { number: 40, missing: null, importId: 1, sheet: null, cell } } },
    })),
  });

  test('that are Fordel’s own have their names in nynorsk in a nynorsk window', async () => {
    const title = 'Kilde: SSB, tabell 07459';
    const round = roundOf('register', 'Innbyggere (følger med Fordel)', title, 'B2');
    const { store } = await renderApp({ round });
    await act(async () => store.getState().setLanguage('nn'));
    await goTo(/^Grunnlag/);
    const sources = screen.getByRole('region', { name: 'Kjelder i runden' });
    expect(sources.textContent).toContain('Innbyggjarar (følgjer med Fordel)');
    expect(sources.textContent).toContain('Kjelde: SSB, tabell 07459');
    expect(sources.textContent).not.toContain('Innbyggere');
  });

  test('that are Fordel’s own are undone by their nynorsk name too', () => {
    const entry = { command: 'import.remove', params: { file: 'Innbyggere (følger med Fordel)' } } as const;
    expect(historyName(screensNn, entry, null)).toBe('fjern Innbyggjarar (følgjer med Fordel)');
    expect(historyName(screensNb, entry, null)).toBe('fjern Innbyggere (følger med Fordel)');
  });

  test('that are last year’s round say so, and which of its numbers each value is', async () => {
    await renderApp({ round: roundOf('round', 'Runden Eksempelfylket 2026', null, 'anmodning + 3') });
    await goTo(/^Grunnlag/);
    const sources = screen.getByRole('region', { name: 'Kilder i runden' });
    expect(sources.textContent).toContain('Fra en tidligere runde');
    expect(sources.textContent).not.toContain('eksempelet');
    const values = screen.getByRole('region', { name: 'Tall per kommune' });
    expect(values.textContent).toContain('anmodningen og 3 ubrukte plasser');
    expect(values.textContent).not.toContain('celle');
  });

  test('of a share over several years are the files of those years, with the cell of each', async () => {
    const of = (number: number, cell: string) => ({ number, missing: null, importId: 1, sheet: null, cell });
    const plain = roundOf('plain-table', 'tall.csv', null, 'B2');
    const year = plain.round.year;
    const [two, one] = [String(year - 2), String(year - 1)];
    const values = {
      intro_resultat: { [two]: of(60, 'B2'), [one]: of(70, 'C2') },
      intro_personer: { [two]: of(10, 'D2'), [one]: of(30, 'E2') },
    };
    const kommuner = plain.kommuner.map((kommune, index) => (index > 0 ? kommune : { ...kommune, values }));
    await renderApp({ round: { ...plain, kommuner } });
    await goTo(/^Grunnlag/);
    const region = screen.getByRole('region', { name: 'Tall per kommune' });
    const select = within(region).getByRole('combobox', { name: 'Tall' });
    const pooled = `intro_resultat ${year - 3}..${year - 1}`;
    await act(async () => fireEvent.change(select, { target: { value: pooled } }));
    // 10 at 60 per cent and 30 at 70.
    expect(within(region).getAllByRole('row')[1]?.textContent).toMatch(
      new RegExp(`^Granvik67,5.*av 40 personertall.csv${two}: celle B2 · ${one}: celle C2$`),
    );
  });

  test('are given for a value, and not for a kommune that has none', async () => {
    await renderApp({ round: roundOf('plain-table', 'tall.csv', null, 'B2') });
    await goTo(/^Grunnlag/);
    const rows = within(screen.getByRole('region', { name: 'Tall per kommune' })).getAllByRole('row');
    expect(rows.slice(1, 3).map((row) => row.textContent)).toEqual([
      'Granvik40tall.csvcelle B2',
      'Fagerlia–',
    ]);
  });
});

describe('a file that says two things of one kommune', () => {
  test('is refused with the names of the kommune and the figure, not with their numbers alone', async () => {
    const params = { file: 'a.csv', kommunenummer: '9901', indicator: 'ledige_prosent', period: '2026-01' };
    const found = { other: '7', otherCell: 'B3', found: '9', row: 8, column: 2 };
    const error = { code: 'values-contradict' as const, params: { ...params, ...found } };
    await renderApp({ answers: { 'import.preview': () => ({ ok: false, error }) } });
    await act(async () => {
      fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [new File(['x'], 'a.csv')] } });
    });
    const card = await screen.findByRole('region', { name: 'a.csv' });
    expect(card.textContent).toMatch(/for 9901 Granvik [^,]*[Ll]edig[^,]* januar 2026: «7» i B3/);
  });
});

describe('a table none of whose columns is known', () => {
  test('says what there is to do before it can be confirmed', async () => {
    const plain = { ...reading.plain, mapping: { kommune: 0, columns: [] } };
    const empty = { ...agreeing, sample: [], valueCount: 0, reading: { ...reading, plain } };
    await renderApp({ answers: { 'import.preview': () => ok(empty) } });
    await drop('ledige.csv');
    expect(screen.getByText('Ingen verdier ennå. Velg over kolonnene hva tallene er.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bekreft og hent inn' })).toHaveProperty('disabled', true);
  });
});

describe('what was left out of a file', () => {
  test('is shown by the names of the kommune and the figure, and by the file’s own words where it has them', async () => {
    const ignored = [
      { reason: 'ask-carry-over' as const, count: 3, example: '9901 ledige_prosent 2026-01' },
      { reason: 'other-fylke' as const, count: 1, example: '0301 Oslo' },
    ];
    await renderApp({
      answers: { 'import.preview': () => ok({ ...agreeing, reading: { ...reading, ignored } }) },
    });
    await drop('ledige.csv');
    const card = screen.getByRole('region', { name: 'ledige.csv' });
    expect(card.textContent).toMatch(/3 rader eller celler \(for eksempel «Granvik, [^_]*, januar 2026»\)/);
    expect(card.textContent).toContain('for eksempel «0301 Oslo»');
  });
});

describe('a file that is dropped before a round is open', () => {
  test('is not opened by the browser in the window’s place, and it is said what is to be done first', async () => {
    await renderApp({ empty: true });
    const transfer = { types: ['Files'], files: [new File(['x'], 'mine.csv')] };
    const isFree = await act(async () => fireEvent.drop(window, { dataTransfer: transfer }));
    expect(isFree).toBe(false);
    expect(screen.getByRole('alert').textContent).toContain('Åpne eller start en runde først.');
  });
});

describe('a figure of the user’s own that is changed', () => {
  test('says that values already carried over stay as they are; a new one has none', async () => {
    const indicators = exampleIndicators.map((one) => ({ ...one, own: true as const }));
    await renderApp({ indicators, answers: { 'import.preview': () => ok(agreeing) } });
    await goTo(/^Grunnlag/);
    const said = 'En endring gjelder filer du henter inn heretter.';
    await act(async () => screen.getByRole('button', { name: 'Endre navn og egenskaper' }).click());
    expect(screen.getByText(said)).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: 'Avbryt' }).click());
    await drop('ledige.csv');
    const select = screen.getByRole('combobox', { name: 'Hva kolonnen «Ledige» er' });
    await act(async () => fireEvent.change(select, { target: { value: 'new' } }));
    expect(screen.getByRole('combobox', { name: 'Når kommuner slås sammen' })).toBeTruthy();
    expect(screen.queryByText(said)).toBeNull();
  });
});

describe('a value that has been carried over from several kommuner', () => {
  const kommuner = exampleRound.kommuner.map((kommune) => {
    const asked = kommune.values.anmodning?.['2026'];
    const moved = asked === undefined ? {} : { '2026': { ...asked, carriedFrom: ['9801', '9802'] } };
    return { ...kommune, values: { ...kommune.values, anmodning: moved } };
  });

  test.each([
    ['a shipped figure, whose rule is the same always', undefined, 'sum av 9801 og 9802'],
    ['one’s own, whose rule may have been changed since', true as const, 'ført over fra 9801 og 9802'],
  ])('tells how it became one of %s', async (_, own, said) => {
    const indicators = exampleIndicators.map((one) => (own === undefined ? one : { ...one, own }));
    await renderApp({ indicators, round: { ...exampleRound, kommuner } });
    await goTo(/^Grunnlag/);
    const region = screen.getByRole('region', { name: 'Tall per kommune' });
    expect(within(region).getAllByRole('row')[1]?.textContent).toContain(`celle C2 (${said})`);
  });
});
