import { describe, expect, test } from 'vitest';
import { keepSame } from '../../../renderer/store/keep-same.ts';
import { sameValue } from '../../../shared/model/same-value.ts';

const round = () => ({
  target: null as number | null,
  kommuner: [
    { id: '1', values: { a: 1, b: [1, 2] } },
    { id: '2', values: { a: 2, b: [] as number[] } },
  ],
});

describe('what is fetched again', () => {
  test('is the old object where it reads the same', () => {
    const old = round();
    expect(keepSame(old, round())).toBe(old);
  });

  test('keeps the old object for each part that reads the same, and is new where it does not', () => {
    const old = round();
    const next = round();
    next.kommuner[1]?.values.b.push(3);
    const kept = keepSame(old, next);
    expect(kept).toEqual(next);
    expect(kept).not.toBe(old);
    expect(kept.kommuner[0]).toBe(old.kommuner[0]);
    expect(kept.kommuner[1]).not.toBe(old.kommuner[1]);
  });

  test('is told from what has more, fewer or other parts', () => {
    const one = { a: 1 };
    for (const other of [{ a: 2 }, { b: 1 }, { a: 1, b: undefined }, {}, [1], null, 'a', undefined]) {
      expect(keepSame(one, other)).toEqual(other);
      expect(sameValue(one, other)).toBe(false);
      expect(sameValue(other, one)).toBe(false);
    }
    expect(keepSame([1, 2, 3], [1, 2])).toEqual([1, 2]);
    expect(keepSame({}, [])).toEqual([]);
  });

  test('reads the same at any depth', () => {
    expect(sameValue(round(), round())).toBe(true);
    expect(sameValue({ a: [{ b: null }] }, { a: [{ b: 0 }] })).toBe(false);
  });
});
