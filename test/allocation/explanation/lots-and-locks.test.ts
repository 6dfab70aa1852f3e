import { describe, expect, it } from 'vitest';
import { type AllocationPlace, allocate, UnusableInput, verify } from '../../../shared/allocation/index.ts';
import { place, round } from '../support/rounds.ts';

const equals = [place('9001', 5000), place('9002', 5000), place('9003', 5000)];
const answerTo = (places: readonly AllocationPlace[], total: number, lot?: readonly string[]) => {
  const input = round({ total, places, ...(lot ? { lot } : {}) });
  const answer = allocate(input);
  if (!answer.feasible) throw new Error('an answer was expected');
  expect(verify(answer, input)).toEqual({ agrees: true, problems: [] });
  return answer;
};

describe('a lot', () => {
  it('decides between equal kommuner, and until it is drawn the lower kommunenummer does', () => {
    const before = answerTo(equals, 10);
    expect(before.numbers).toEqual({ '9001': 4, '9002': 3, '9003': 3 });
    expect(before.ties).toEqual([{ places: ['9001', '9002', '9003'], got: 1, decided: 'provisional-order' }]);
    const after = answerTo(equals, 10, ['9003', '9001', '9002']);
    expect(after.numbers).toEqual({ '9001': 3, '9002': 3, '9003': 4 });
    expect(after.ties).toEqual([{ places: ['9001', '9002', '9003'], got: 1, decided: 'lot' }]);
  });

  it('gives the second of two persons to the second drawn', () => {
    expect(answerTo(equals, 11, ['9003', '9002', '9001']).numbers).toEqual({
      '9001': 3,
      '9002': 4,
      '9003': 4,
    });
  });

  it('that leaves out one of the equals puts it last, and is then not all that decided', () => {
    const answer = answerTo(equals, 10, ['9002']);
    expect(answer.numbers).toEqual({ '9001': 3, '9002': 4, '9003': 3 });
    expect(answer.ties.map(({ decided }) => decided)).toEqual(['provisional-order']);
  });

  it('does not override a larger share', () => {
    // 15 000 and 5 000: the second person of the one and the first of the other stand equal at 3 / 3 = 1 / 1.
    const places = [place('9001', 15_000), place('9002', 5_000)];
    const answer = answerTo(places, 2, ['9002', '9001']);
    expect(answer.numbers).toEqual({ '9001': 2, '9002': 0 });
    expect(answer.ties).toEqual([{ places: ['9001', '9002'], got: 1, decided: 'larger-share' }]);
  });
});

describe('a lock', () => {
  it.each([1.5, -1, Number.NaN])('of %s persons is refused, with its path', (lock) => {
    const places = [place('9001', 5000), place('9002', 5000, { lock })];
    expect(() => allocate(round({ places }))).toThrow(UnusableInput);
    expect(() => allocate(round({ places }))).toThrow(
      expect.objectContaining({ path: 'places[1].lock', message: expect.stringContaining('whole number') }),
    );
  });

  it('below m overrides "0 or at least m" of its own kommune', () => {
    const places = [place('9001', 5000), place('9002', 5000, { minIfPositive: 10, lock: 4 })];
    expect(answerTo(places, 20).numbers).toEqual({ '9001': 16, '9002': 4 });
  });

  it('of a kommune with "0 or at least m" leaves that rule to the answer without the lock', () => {
    // Without the lock 9002 would have 3 of 20 by its share, which its m of 10 makes none.
    const places = [place('9001', 17_000), place('9002', 3_000, { minIfPositive: 10, lock: 4 })];
    expect(answerTo(places, 20).lockEffects).toEqual([
      { place: '9002', comparable: true, changes: { '9001': -4, '9002': 4 } },
    ]);
  });
});
