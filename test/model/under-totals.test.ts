import { describe, expect, it } from 'vitest';
import { type AllocationInput, allocate } from '../../shared/allocation/index.ts';
import { beyondTenth } from '../../shared/model/beyond-tenth.ts';
import { underTotals } from '../../shared/model/under-totals.ts';

const place = (id: string, inhabitants: number, change: Partial<AllocationInput['places'][number]> = {}) => ({
  id,
  inhabitants,
  lastYear: null,
  values: {},
  min: 0,
  max: null,
  minIfPositive: null,
  lock: null,
  ...change,
});

const input: AllocationInput = {
  total: 100,
  alpha: 1,
  kappa: 0,
  lowest: 0.25,
  highest: 4,
  criteria: [],
  places: [place('9001', 6000), place('9002', 3000), place('9003', 1000)],
  groups: [],
};

describe('the same key under several totals', () => {
  it('gives for each total just what a full run gives', () => {
    for (const { total, numbers } of underTotals(input, [0, 1, 50, 100, 1000])) {
      const run = allocate({ ...input, total });
      expect(numbers).toEqual(run.feasible ? run.numbers : null);
    }
  });

  it('holds a kommune up at what it has decided, and takes it from the others', () => {
    const [cut] = underTotals(input, [50], { '9003': 10 });
    expect(cut?.numbers).toEqual({ '9001': 27, '9002': 13, '9003': 10 });
    expect(cut?.held).toEqual(['9003']);
  });

  it('names nobody as held where the floor is below the number anyway', () => {
    expect(underTotals(input, [100], { '9003': 10, '9001': 20 })[0]?.held).toEqual([]);
  });

  it('lets what is decided stand over a lock and over a maximum', () => {
    const bounded = {
      ...input,
      places: [place('9001', 6000, { lock: 30 }), place('9002', 3000, { max: 5 }), place('9003', 1000)],
    };
    const [run] = underTotals(bounded, [100], { '9001': 40, '9002': 8 });
    expect(run?.numbers).toEqual({ '9001': 40, '9002': 8, '9003': 52 });
  });

  it('says by how much the floors are more than the total', () => {
    const [run] = underTotals(input, [50], { '9001': 40, '9002': 20 });
    expect(run).toEqual({ total: 50, numbers: null, conflict: { need: 60, have: 50 }, held: [] });
  });
});

describe('the tenth at which the committee looks again', () => {
  it.each([
    [5000, 5500, false],
    [5000, 5501, true],
    [5000, 4500, false],
    [5000, 4499, true],
    [5120, 3602, true],
    [0, 0, false],
    [0, 1, true],
  ])('from %i to %i: %s', (before, after, beyond) => {
    expect(beyondTenth(before, after)).toBe(beyond);
  });
});
