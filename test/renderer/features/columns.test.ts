import { describe, expect, test } from 'vitest';
import { arrangeColumns, moveColumn } from '../../../renderer/features/fordeling/arrange-columns.ts';
import { ownCell, ownCellPersons } from '../../../renderer/features/fordeling/own-cell.ts';
import { readCell } from '../../../renderer/features/fordeling/read-cell.ts';
import { reasonName } from '../../../renderer/features/fordeling/reason-name.ts';
import { drawnRows } from '../../../renderer/features/fordeling/use-row-window.ts';
import { valueSources } from '../../../renderer/features/fordeling/value-sources.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { exampleRound } from '../support/example-round.ts';

const [granvik] = exampleRound.kommuner;
if (granvik === undefined) throw new Error('The example round has kommuner.');
const column = { id: 1, name: 'Egen', field: null, cells: { 9901: 7 } } as const;

describe('the order of columns', () => {
  test('is the user’s; a new column stands after the one it comes after by default', () => {
    const places = [
      { id: 'c', hidden: false },
      { id: 'b', hidden: true },
      { id: 'gone', hidden: false },
    ];
    expect(arrangeColumns(['a', 'b', 'new', 'c'], places).map((place) => place.id)).toEqual([
      'a',
      'c',
      'b',
      'new',
    ]);
  });

  test('never moves or hides the name of the kommune', () => {
    const places = arrangeColumns(
      ['a', 'b'],
      [
        { id: 'b', hidden: false },
        { id: 'a', hidden: true },
      ],
    );
    expect(places).toEqual([
      { id: 'a', hidden: false },
      { id: 'b', hidden: false },
    ]);
    expect(moveColumn(places, 'b', -1)).toBe(places);
  });
});

describe('an own cell', () => {
  test('holds what is written, or what the round has', () => {
    expect(ownCell({ ...column, kind: 'number' }, granvik, 2027)).toBe(7);
    const field = { of: 'measure', indicator: 'ledige_prosent', period: '2026-01' } as const;
    expect(ownCell({ ...column, kind: 'field', field }, granvik, 2027)).toBe(2.1);
  });

  test('is IMDi’s starting point as written, and as imported where nothing is written', () => {
    const imported = {
      ...granvik,
      values: { utgangspunkt: { 2027: { number: 31, missing: null, importId: 1, sheet: null, cell: 'B2' } } },
    };
    expect(ownCell({ ...column, kind: 'starting-point' }, imported, 2027)).toBe(7);
    expect(ownCell({ ...column, kind: 'starting-point', cells: {} }, imported, 2027)).toBe(31);
  });

  test('reads Norwegian numbers, and refuses half a person', () => {
    expect(readCell('1 234,5', 'number')).toBe(1234.5);
    expect(readCell('  ', 'number')).toBeNull();
    expect(readCell('1,5', 'starting-point')).toBeUndefined();
  });
});

describe('rows', () => {
  test('that are drawn are those in sight, and the one with the focus wherever it is', () => {
    const seen = { first: 100, end: 103, rowHeight: 28 };
    expect(drawnRows(seen, 357, 2)).toEqual([2, 100, 101, 102]);
    expect(drawnRows(seen, 357, 101)).toEqual([100, 101, 102]);
    expect(drawnRows(seen, 357, 300)).toEqual([100, 101, 102, 300]);
  });
});

describe('a share that is pooled over years', () => {
  const cell = (number: number) => ({ number, missing: null, importId: 1, sheet: null, cell: 'C3' });
  const values = {
    intro_resultat: { 2021: cell(50), 2022: cell(100), 2023: cell(60) },
    intro_personer: { 2021: cell(10), 2022: cell(30) },
  };
  const kommune = { ...granvik, values };
  const measure = { indicator: 'intro_resultat', period: '2020..2022' };

  test('says in the table how many persons it is of; one of a single year does not know', () => {
    const field = (period: string) => ({
      ...column,
      kind: 'field' as const,
      field: { of: 'measure' as const, indicator: 'intro_resultat', period },
    });
    expect(ownCellPersons(field('2020..2022'), kommune)).toBe(40);
    expect(ownCellPersons(field('2023'), kommune)).toBeNull();
  });

  test('says so among the reasons too', () => {
    const { criteria } = exampleRound.draft;
    const [first] = criteria.criteria;
    if (first === undefined) throw new Error('The example set has criteria.');
    const set = { ...criteria, criteria: [{ ...first, id: 'intro', ...measure }] };
    const context = { kommune, set, indicators: [], language: 'nb', words: screensNb } as const;
    expect(reasonName('criterion:intro', context).value).toMatch(
      /^88\D.*av 40 personer$|^87,5.*av 40 personer$/,
    );
  });
});

describe('the source of a value', () => {
  test('is the cell it was read from; a derived one has two, and a pooled one a year each', () => {
    const cell = { number: 1, missing: null, importId: 1, sheet: 'Ark 1', cell: 'C3' } as const;
    const values = {
      bosatt: { 2026: cell },
      anmodning: { 2026: cell },
      intro_resultat: { 2023: cell, 2024: cell },
    };
    const of = (indicator: string, period: string) =>
      valueSources({ values }, { indicator, period }).map((one) => [one.indicator, one.period]);
    expect(of('anmodning', '2026')).toEqual([['anmodning', '2026']]);
    expect(of('bosatt_av_anmodet', '2026')).toEqual([
      ['bosatt', '2026'],
      ['anmodning', '2026'],
    ]);
    expect(of('intro_resultat', '2023..2025').map(([, period]) => period)).toEqual(['2023', '2024']);
  });
});
