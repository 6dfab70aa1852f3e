import { describe, expect, it } from 'vitest';
import type { CountingNumber } from '../../shared/model/decision.ts';
import { decisionState, settledState } from '../../shared/model/follow-up-state.ts';
import { yearGone } from '../../shared/model/year-gone.ts';

const of = (number: number | null): CountingNumber => ({ number, missing: null, from: 'imported' });
const row = (asked: number | null, decided: number | null, settled: number | null) => ({
  asked: of(asked),
  decided: of(decided),
  settled: of(settled),
});

describe('where a kommune stands', () => {
  it.each([
    [null, null, 'not-asked'],
    [0, 0, 'not-asked'],
    [20, null, 'waiting'],
    [20, 0, 'fewer'],
    [20, 15, 'fewer'],
    [20, 20, 'as-asked'],
    [20, 25, 'more'],
    [null, 10, 'more'],
  ])('asked for %s with a vedtak of %s is «%s»', (asked, decided, state) => {
    expect(decisionState(row(asked, decided, null))).toBe(state);
  });

  it.each([
    [null, null, 'no-vedtak'],
    [0, 0, 'no-vedtak'],
    [20, null, 'not-counted'],
    [20, 9, 'behind'],
    [20, 10, 'on-pace'],
    [20, 20, 'all'],
    [20, 22, 'all'],
  ])('with a vedtak of %s and %s settled in the middle of the year is «%s»', (decided, settled, state) => {
    expect(settledState(row(20, decided, settled), 0.5)).toBe(state);
  });
});

describe('the share of a year that has gone', () => {
  it('is reckoned to the end of the day, and never outside the year', () => {
    expect(yearGone(2022, '2022-12-31')).toBe(1);
    expect(yearGone(2022, '2022-01-01')).toBeCloseTo(1 / 365);
    expect(yearGone(2022, '2021-06-01')).toBe(0);
    expect(yearGone(2022, '2026-11-22')).toBe(1);
  });
});
