import { describe, expect, test } from 'vitest';
import { changeTicks } from '../../../renderer/charts/change-ticks.ts';
import { chartFrame } from '../../../renderer/charts/chart-frame.ts';
import { logTicks } from '../../../renderer/charts/log-ticks.ts';
import { type Named, placeNames } from '../../../renderer/charts/place-names.ts';
import { ruleWords } from '../../../renderer/charts/rule-words.ts';
import { textWidth } from '../../../renderer/charts/text-width.ts';

describe('logTicks', () => {
  test('are round numbers that hold all the values', () => {
    expect(logTicks([10, 140])).toEqual([10, 20, 50, 100, 200]);
  });

  test('one value, and none, still make an axis', () => {
    expect(logTicks([20]).length).toBeGreaterThan(1);
    expect(logTicks([]).length).toBeGreaterThan(1);
  });
});

describe('changeTicks', () => {
  test('hold 0 and every change, in few enough steps to be read', () => {
    for (const changes of [[0], [-3, 5], [-40, 600], [17, -4]]) {
      const ticks = changeTicks(changes);
      expect(ticks).toContain(0);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...changes));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...changes));
      expect(ticks.length).toBeLessThanOrEqual(9);
    }
  });
});

describe('placeNames', () => {
  const named = (id: string, x: number, y: number): Named => ({ id, x, y, r: 5, width: 60 });
  const room = { left: 0, top: 0, width: 400, height: 200 };

  test('names stand beside their points, and two close to each other point away from each other', () => {
    const points = [named('a', 180, 100), named('b', 200, 100)];
    const places = placeNames(points, points, room, 16);
    expect([places.get('a')?.anchor, places.get('b')?.anchor]).toEqual(['end', 'start']);
  });

  test('at the right edge the name stands before its point', () => {
    expect(placeNames([named('a', 390, 100)], [], room, 16).get('a')?.anchor).toBe('end');
  });

  test('a name for which there is no room is left out, the least important first', () => {
    const narrow = { left: 0, top: 0, width: 80, height: 14 };
    expect([...placeNames([named('a', 10, 7), named('b', 12, 7)], [], narrow, 14).keys()]).toEqual(['a']);
  });
});

describe('chartFrame', () => {
  test('keeps every name inside the plot, where it is drawn, and off a line down through it', () => {
    const axis = { scale: 'linear', ends: [0, 10], ticks: [], label: '' } as const;
    const at = [0.2, 2, 4.6, 5.4, 8, 9.9];
    const marks = at.flatMap((x) =>
      at.map((y) => ({
        id: `${x} ${y}`,
        x,
        y,
        kind: 'plain' as const,
        label: 'Midtre Gauldal',
        strong: '21',
        tip: '',
        rank: 0,
      })),
    );
    const rules = [{ across: 'x' as const, at: 5, text: 'nå' }];
    const table = { heads: [], rows: [] };
    const size = { width: 448, height: 300 };
    const frame = chartFrame({ title: '', x: axis, y: axis, marks, bars: [], rules, table }, size, 12);
    const { plot, names } = frame;
    expect(names.size).toBeGreaterThan(8);
    const width = textWidth('Midtre Gauldal 21', 12);
    for (const { x, y, anchor } of names.values()) {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(plot.left);
      expect(left + width).toBeLessThanOrEqual(plot.left + plot.width);
      expect(y - 6).toBeGreaterThanOrEqual(plot.top);
      expect(left > frame.x(5) || left + width < frame.x(5)).toBe(true);
    }
  });
});

test('the words on a line stand as far to the right as no mark and its ring cover them', () => {
  const plot = { left: 30, top: 10, width: 400, height: 200 };
  const mark = (x: number, y = 100): Named => ({ id: String(x), x, y, r: 6, width: 0 });
  const end = (...marks: readonly Named[]) => ruleWords(100, 50, marks, plot);
  expect(end(mark(200))).toBe(426);
  const moved = end(mark(400));
  expect(moved).toBeLessThanOrEqual(390);
  expect(moved).toBeGreaterThan(370);
  // Below the line nothing is written.
  expect(end(mark(400, 130))).toBe(426);
  // Where there is no room at all they stand where they are looked for.
  expect(end(...Array.from({ length: 20 }, (_, at) => mark(30 + at * 20)))).toBe(426);
});
