import { describe, expect, test } from 'vitest';
import { changeTicks } from '../../../renderer/charts/change-ticks.ts';
import { logTicks } from '../../../renderer/charts/log-ticks.ts';
import { type Named, placeNames } from '../../../renderer/charts/place-names.ts';

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
