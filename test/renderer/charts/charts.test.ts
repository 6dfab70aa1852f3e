import { describe, expect, test } from 'vitest';
import { changeTicks } from '../../../renderer/charts/change-ticks.ts';
import { logTicks } from '../../../renderer/charts/log-ticks.ts';
import { placeLabels, type Spot } from '../../../renderer/charts/place-labels.ts';

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

describe('placeLabels', () => {
  const spot = (id: string, x: number, y: number): Spot => ({ id, x, y, length: 10 });

  test('two close to each other point away from each other', () => {
    const spots = [spot('a', 0.45, 0.5), spot('b', 0.5, 0.5)];
    expect([...placeLabels(spots, spots)]).toEqual([
      ['a', 'left'],
      ['b', 'right'],
    ]);
  });

  test('a label that would cover an earlier one on both sides is left out', () => {
    const spots = [spot('a', 0.5, 0.5), spot('b', 0.5, 0.52), spot('c', 0.5, 0.54)];
    expect(placeLabels(spots, []).has('c')).toBe(false);
  });

  test('at the right edge the label stands before its point', () => {
    expect(placeLabels([spot('a', 0.98, 0.5)], []).get('a')).toBe('left');
  });
});
