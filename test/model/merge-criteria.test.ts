import { describe, expect, test } from 'vitest';
import type { CriteriaSet, Criterion } from '../../shared/model/criteria.ts';
import { mergeCriteria } from '../../shared/model/merge-criteria.ts';

const one = (id: string, change: Partial<Criterion> = {}): Criterion => ({
  id,
  indicator: id,
  period: '2026',
  scale: 'index',
  direction: 1,
  reach: 0.1,
  ...change,
});
const set = (change: Partial<CriteriaSet> = {}): CriteriaSet => ({
  preset: null,
  name: 'Sett',
  size: { indicator: 'folketall', period: '2026' },
  lastYear: { indicator: 'anmodet', period: '2026' },
  alpha: 0.5,
  kappa: 0.2,
  lowest: 0,
  highest: null,
  minimum: 0,
  minimumRule: 'at-least',
  criteria: [one('a'), one('b')],
  ...change,
});
const first = set();

describe('weights that two windows change', () => {
  test('are each kept where they are not the same', () => {
    const mine = set({ alpha: 0.7, criteria: [one('a', { reach: 0.3 }), one('b')] });
    const stored = set({ kappa: 0.4, criteria: [one('a', { period: '2025' }), one('b', { reach: 0 })] });
    expect(mergeCriteria([first], mine, stored)).toEqual(
      set({
        alpha: 0.7,
        kappa: 0.4,
        criteria: [one('a', { reach: 0.3, period: '2025' }), one('b', { reach: 0 })],
      }),
    );
  });

  test('are those of the one who saves where they are the same', () => {
    const merged = mergeCriteria([first], set({ alpha: 0.7 }), set({ alpha: 0.6 }));
    expect(merged.alpha).toBe(0.7);
  });

  test('may be set back to what they were before one’s own save, which was not answered', () => {
    const sent = set({ alpha: 0.7 });
    expect(mergeCriteria([first, sent], first, sent)).toEqual(first);
  });

  test('stand as they are given where nothing is told of what was seen', () => {
    expect(mergeCriteria([], first, set({ kappa: 0.9, criteria: [] }))).toEqual(first);
  });
});

describe('criteria that two windows put in, take out and move', () => {
  test.each([
    ['one put in by the other stays', 'ab', 'ab', 'abc', 'abc'],
    ['one put in by each are both there', 'ab', 'abd', 'abc', 'abdc'],
    ['one taken out by the other stays out', 'ab', 'ab', 'a', 'a'],
    ['one taken out here goes', 'ab', 'a', 'ab', 'a'],
    ['one taken out here, and another put in by the other', 'ab', 'a', 'abc', 'ac'],
    ['an order of the other’s stays', 'abc', 'abc', 'cab', 'cab'],
    ['an order of one’s own is kept', 'abc', 'cab', 'abc', 'cab'],
  ])('%s', (_name, seen, mine, stored, wanted) => {
    const of = (ids: string): CriteriaSet => set({ criteria: [...ids].map((id) => one(id)) });
    expect(mergeCriteria([of(seen)], of(mine), of(stored))).toEqual(of(wanted));
  });

  test('one that is changed here stays though the other takes it out', () => {
    const changed = one('b', { reach: 0.3 });
    const merged = mergeCriteria(
      [first],
      set({ criteria: [one('a'), changed] }),
      set({ criteria: [one('a')] }),
    );
    expect(merged.criteria).toEqual([one('a'), changed]);
  });
});
