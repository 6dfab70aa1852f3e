import { describe, expect, test } from 'vitest';
import { chartTitle } from '../../../renderer/features/fordeling/chart-title.ts';
import { tableText } from '../../../renderer/features/fordeling/copy-table.ts';
import { lockEffectText } from '../../../renderer/features/fordeling/lock-effect-text.ts';
import { moveInGrid } from '../../../renderer/features/fordeling/move-in-grid.ts';
import { numberFilter } from '../../../renderer/features/fordeling/number-filter.ts';
import { readLockNumber } from '../../../renderer/features/fordeling/read-lock-number.ts';
import { similarKommuner } from '../../../renderer/features/fordeling/similar-kommuner.ts';
import { waterfallSteps } from '../../../renderer/features/fordeling/waterfall-steps.ts';
import { builtInColumns } from '../../../renderer/features/fordeling/work-columns.ts';
import { mappingWith } from '../../../renderer/features/grunnlag/mapping-with.ts';
import { barScale } from '../../../renderer/store/bar-scale.ts';
import { reckon } from '../../../renderer/store/outcome.ts';
import { type WorkRow, workRows } from '../../../renderer/store/work-rows.ts';
import { conflictSentence, conflictWays } from '../../../shared/i18n/conflict-text.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';
import { exampleRound } from '../support/example-round.ts';

const rows = workRows(exampleRound, reckon(exampleRound, exampleRound.draft));
const changed = (changes: readonly number[]): readonly WorkRow[] =>
  rows.slice(0, changes.length).map((row, index) => ({ ...row, change: changes[index] ?? 0 }));

describe('numberFilter', () => {
  test.each([
    ['>20', [21], [20]],
    ['>= 20', [20], [19]],
    ['<1,5', [1.4], [1.5]],
    ['10–30', [10, 30], [9, 31]],
    ['−3', [-3], [3]],
    ['1 200', [1200], [120]],
  ])('«%s» keeps and leaves out the right ones', (text, kept, out) => {
    expect(kept.every(numberFilter(text))).toBe(true);
    expect(out.some(numberFilter(text))).toBe(false);
  });

  test('a filter that is half written keeps everything', () => {
    expect([1, 2, 3].every(numberFilter('>'))).toBe(true);
  });
});

describe('barScale', () => {
  test('one city does not flatten the others: the scale ends a little above the next', () => {
    expect(barScale([140, 37, 36])).toEqual({ end: 40 });
  });

  test('without an outlier the largest fills the scale', () => {
    expect(barScale([37, 36])).toEqual({ end: 37 });
  });
});

describe('chartTitle', () => {
  const { work } = screensNb;
  test('says who rises most and that nobody goes far down', () => {
    expect(chartTitle(changed([0, 5, -2, 1, 0]), work)).toBe('Fagerlia øker mest, ingen går ned mer enn to');
  });

  test('says it when all get as many as last year', () => {
    expect(chartTitle(changed([0, 0, 0]), work)).toBe(work.chartAllSame);
  });

  test('names those that fall most where nobody rises', () => {
    expect(chartTitle(changed([0, -4, -4]), work)).toBe('Fagerlia og Nordøy går mest ned');
  });

  test('says who falls most where that is the larger move', () => {
    expect(chartTitle(changed([2, -31, 2, 2]), work)).toBe('Fagerlia går mest ned, ingen øker mer enn to');
    expect(chartTitle(changed([4, -4, 4, 4]), work)).toBe('Fagerlia går mest ned, ingen øker mer enn fire');
    expect(chartTitle(changed([4, -4, 4]), work)).toBe(
      'Granvik og Nordøy øker mest, ingen går ned mer enn fire',
    );
    expect(chartTitle(changed([2, -31, -31, -31]), work)).toBe('Granvik øker mest, ingen går ned mer enn 31');
  });

  test('is in nynorsk when the window is', () => {
    expect(chartTitle(changed([2, 0, 0]), screensNn.work)).toBe('Granvik aukar mest, ingen går ned');
  });
});

describe('lockEffectText', () => {
  const nameOf = (id: string): string => ({ a: 'Granvik', b: 'Fagerlia', c: 'Nordøy' })[id] ?? id;
  test('groups those with the same change, more before fewer, and leaves out the locked one', () => {
    const effect = { place: 'x', comparable: true, changes: { x: 9, a: 1, b: 1, c: -2 } };
    expect(lockEffectText(effect, nameOf, screensNb.work)).toBe(
      'Derfor får Granvik og Fagerlia 1 mer hver; Nordøy 2 færre.',
    );
  });

  test('a lock that moves nobody says so', () => {
    expect(lockEffectText({ place: 'x', comparable: true, changes: {} }, nameOf, screensNb.work)).toBe(
      screensNb.work.effectNone,
    );
  });
});

describe('moveInGrid', () => {
  test('arrows stop at the edges, and the head is above the first row', () => {
    expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', false, 5, 9)).toEqual({ row: -1, column: 0 });
    expect(moveInGrid({ row: -1, column: 0 }, 'ArrowUp', false, 5, 9)).toEqual({ row: -1, column: 0 });
    expect(moveInGrid({ row: 4, column: 8 }, 'ArrowRight', false, 5, 9)).toEqual({ row: 4, column: 8 });
  });

  test('Ctrl End is the last cell, and a letter moves nothing', () => {
    expect(moveInGrid({ row: 0, column: 0 }, 'End', true, 5, 9)).toEqual({ row: 4, column: 8 });
    expect(moveInGrid({ row: 0, column: 0 }, 'a', false, 5, 9)).toBeNull();
  });
});

describe('waterfallSteps', () => {
  test('the bars lie end to end and finish at the number; lines of 0 are left out', () => {
    const fall = waterfallSteps([
      { id: 'inhabitants', tenths: 215 },
      { id: 'size', tenths: 72 },
      { id: 'continuity', tenths: -49 },
      { id: 'rounding', tenths: 2 },
      { id: 'bounds', tenths: 0 },
    ]);
    expect(fall.steps.map((step) => [step.from, step.to])).toEqual([
      [0, 215],
      [215, 287],
      [287, 238],
      [238, 240],
    ]);
    expect(fall.result).toBe(240);
  });
});

describe('similarKommuner', () => {
  test('are the nearest in size, as a ratio', () => {
    expect(similarKommuner(rows, '9903', 2).map((row) => row.name)).toEqual(['Fagerlia', 'Sjøholmen']);
  });
});

describe('tableText', () => {
  test('is what a spreadsheet takes: tabs, no thousands separators, a plain minus', () => {
    const columns = builtInColumns.map((id) => ({
      id,
      name: screensNb.work.columns[id],
      unit: null,
      numeric: true,
      own: null,
      text: String,
    }));
    const all = rows.map((row) => ({ row: { ...row, change: -3 }, own: {} }));
    const lines = tableText(all, columns, null, screensNb.work).split('\r\n');
    const piece = { top: 0, bottom: 1, left: 1, right: 2 };
    expect(tableText(all, columns, piece, screensNb.work)).toBe('60000\t40\r\n12000\t20');
    expect(lines[0]?.split('\t')[0]).toBe('Kommune');
    expect(lines[1]?.split('\t').slice(0, 3)).toEqual(['Granvik', '60000', '40']);
    expect(lines[1]?.split('\t')[5]).toBe('-3');
  });
});

describe('a conflict', () => {
  const draft = { ...exampleRound.draft, criteria: { ...exampleRound.draft.criteria, minimum: 30 } };
  const round = { ...exampleRound, draft };
  const outcome = reckon(round, draft);

  test('names both sums and the persons short, and offers only ways that are enough by themselves', () => {
    if (outcome.kind !== 'impossible' || !('conflict' in outcome.none))
      throw new Error('expected a conflict');
    const { conflict } = outcome.none;
    expect(conflictSentence(conflict, outcome.input.total, round, screensNb.work)).toContain('150');
    expect(conflictSentence(conflict, outcome.input.total, round, screensNb.work)).toContain('110');
    expect(conflictWays(conflict, round, screensNb.work)).toEqual([
      'senke minstetallet til 22',
      'rette måltallet til 150',
    ]);
  });
});

describe('mappingWith', () => {
  const mapping = { kommune: 0, columns: [{ column: 1, indicator: 'a', period: '2026' }] };
  test('a column that becomes the kommune is no longer a figure', () => {
    expect(mappingWith(mapping, 1, 'kommune', '2026')).toEqual({ kommune: 1, columns: [] });
  });

  test('a column can be taken into use and out again', () => {
    const both = mappingWith(mapping, 2, 'b', '2025');
    expect(both.columns.map((one) => one.indicator)).toEqual(['a', 'b']);
    expect(mappingWith(both, 1, '', '').columns.map((one) => one.indicator)).toEqual(['b']);
  });
});

describe('the number of a lock', () => {
  test.each([
    ['16', 16],
    ['-5', 16],
    ['−5', 16],
    ['– 5', 16],
    ['+ 3', 24],
    ['-21', 0],
    ['-22', null],
    ['-', null],
    ['', null],
    ['1,5', null],
  ])('«%s» from 21 is %s', (text, number) => {
    expect(readLockNumber(text, 21)).toBe(number);
  });

  test('is not reckoned from a number that is not there', () => {
    expect(readLockNumber('-5', null)).toBeNull();
    expect(readLockNumber('5', null)).toBe(5);
  });
});
