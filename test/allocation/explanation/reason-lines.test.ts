import { describe, expect, it } from 'vitest';
import { roundToSum } from '../../../shared/allocation/explanation/round-to-sum.ts';
import { allocate } from '../../../shared/allocation/index.ts';
import { place, round } from '../support/rounds.ts';

describe('rounding a line to its sum', () => {
  it('gives the missing units to the largest remainders', () => {
    expect(roundToSum([1.2, 2.7, 3.6], 8)).toEqual([1, 3, 4]);
    expect(roundToSum([1.2, 2.7, 3.6], 7)).toEqual([1, 3, 3]);
  });

  it('counts remainders of negative values from below', () => {
    expect(roundToSum([-1.2, 0.5, 0.7], 0)).toEqual([-1, 0, 1]);
  });

  it('takes the earlier of equal remainders first', () => {
    expect(roundToSum([0.5, 0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0, 0]);
    expect(roundToSum([0.25, 0.5, 0.5, 0.25, 0.5], 2)).toEqual([0, 1, 1, 0, 0]);
  });
});

describe('the line of a criterion', () => {
  const criteria = [
    { id: 'work', scale: 'rating', direction: 1, reach: 0.1 },
    { id: 'room', scale: 'rating', direction: -1, reach: 0.2 },
  ] as const;

  it('has the criterion’s name and the persons it moved, in tenths', () => {
    const places = [
      place('9001', 5000, { values: { work: 4, room: 3 } }),
      place('9002', 5000, { values: { work: 2, room: 5 } }),
    ];
    const answer = allocate(round({ places, criteria }));
    if (!answer.feasible) throw new Error('an answer was expected');
    // Work: ± 0.5 of 10 % of 50 persons; room: ± 0.5 of 20 % of 50.
    expect(answer.places.map(({ reasons }) => reasons.slice(3, 5))).toEqual([
      [
        { id: 'criterion:work', tenths: 25 },
        { id: 'criterion:room', tenths: 50 },
      ],
      [
        { id: 'criterion:work', tenths: -25 },
        { id: 'criterion:room', tenths: -50 },
      ],
    ]);
  });

  it('gives the odd tenth of equal kommuner to the lower kommunenummer, in whatever order they come', () => {
    const places = [place('9003', 5000), place('9001', 5000), place('9002', 5000)];
    const answer = allocate(round({ total: 100, places }));
    if (!answer.feasible) throw new Error('an answer was expected');
    expect(answer.places.map(({ id, reasons }) => [id, reasons[0]])).toEqual([
      ['9003', { id: 'inhabitants', tenths: 333 }],
      ['9001', { id: 'inhabitants', tenths: 334 }],
      ['9002', { id: 'inhabitants', tenths: 333 }],
    ]);
  });
});
