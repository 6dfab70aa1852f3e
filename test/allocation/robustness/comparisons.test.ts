import { describe, expect, it } from 'vitest';
import { backtest, leaveOneOut, otherRules } from '../../../shared/allocation/index.ts';
import { place, round } from '../support/rounds.ts';

const input = round({
  criteria: [
    { id: 'c', scale: 'rating', direction: 1, reach: 0.2 },
    { id: 'd', scale: 'rating', direction: 1, reach: 0 },
  ],
  places: [
    place('9001', 5000, { values: { c: 4, d: 1 }, lastYear: 20 }),
    place('9002', 5000, { values: { c: 2, d: 5 }, lastYear: 60 }),
  ],
});

describe('leave one out', () => {
  it('says how many persons each criterion moves', () => {
    expect(leaveOneOut(input)).toEqual([
      { id: 'c', moved: 5, numbers: { '9001': 50, '9002': 50 } },
      { id: 'd', moved: 0, numbers: { '9001': 55, '9002': 45 } },
    ]);
  });
});

describe('other rules on our numbers', () => {
  const plain = { alpha: 1, kappa: 0, lowest: 0, highest: null, criteria: [] };

  it('puts every rule beside ours, without our locks', () => {
    const locked = input.places.map((each) => ({ ...each, lock: each.id === '9001' ? 90 : null }));
    const rules = [
      { id: 'per inhabitant', parameters: plain },
      { id: 'last year × growth', parameters: { ...plain, kappa: 1 } },
    ];
    expect(otherRules({ ...input, places: locked }, rules)).toEqual([
      { id: 'per inhabitant', moved: 40, numbers: { '9001': 50, '9002': 50 } },
      { id: 'last year × growth', moved: 65, numbers: { '9001': 25, '9002': 75 } },
    ]);
  });

  it('says so where a rule has no answer', () => {
    const rules = [{ id: 'impossible', parameters: { ...plain, alpha: 9 } }];
    expect(otherRules(input, rules)).toEqual([{ id: 'impossible', moved: null, numbers: null }]);
  });
});

describe('the backtest', () => {
  it('counts the persons that would have been placed elsewhere and the kommuner within two', () => {
    expect(backtest({ a: 10, b: 20, c: 30 }, { a: 12, b: 17, c: 31 })).toEqual({
      misplaced: 3,
      share: 0.05,
      withinTwo: 2,
      compared: 3,
    });
  });

  it('takes a kommune that one side lacks as 0, and nobody as no share', () => {
    expect(backtest({ a: 4 }, { b: 4 })).toEqual({ misplaced: 4, share: 1, withinTwo: 0, compared: 2 });
    expect(backtest({}, {})).toEqual({ misplaced: 0, share: 0, withinTwo: 0, compared: 0 });
  });
});
