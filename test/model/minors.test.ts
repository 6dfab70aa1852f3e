import { describe, expect, it } from 'vitest';
import { minorsView } from '../../shared/model/minors.ts';
import type { MinorsPlan } from '../../shared/model/minors-plan.ts';

const places = [
  { id: '9901', number: 50, parts: 5e9 },
  { id: '9902', number: 30, parts: 3e9 },
  { id: '9903', number: 3, parts: 2e9 },
];
const told = (kommunenummer: string, minors: number | null) => ({
  kommunenummer,
  capacity: { can: 100, wants: null, extra: null, health: null, minors, source: '', date: null },
});
const kommuner = [told('9901', 4), told('9902', null), { kommunenummer: '9903', capacity: null }];
const plan = (change: Partial<MinorsPlan>): MinorsPlan => ({
  aged15to18: 8,
  under15: 0,
  kommuner: ['9901', '9902'],
  capacityReason: null,
  lots: [],
  ...change,
});
const numbers = (given: MinorsPlan) => {
  const answer = minorsView(given, kommuner, places)?.answer;
  return answer?.feasible === true
    ? Object.fromEntries(answer.parts.map((part) => [part.id, part.answer.numbers]))
    : answer;
};

describe('enslige mindreårige of a round', () => {
  it('are none where there is no plan', () => {
    expect(minorsView(null, kommuner, places)).toBeNull();
  });

  it('are shared out over the list by the key, a part for each age group there is', () => {
    expect(numbers(plan({}))).toEqual({ '15-18': { '9901': 5, '9902': 3 } });
    expect(numbers(plan({ under15: 2 }))).toMatchObject({ 'under-15': { '9901': 1, '9902': 1 } });
  });

  it('have their ties settled by the lot of their own age, over those that still take part', () => {
    const alike = places.map((place) => ({ ...place, number: 9, parts: 5e9 }));
    const view = (order: readonly string[]) =>
      minorsView(
        plan({
          aged15to18: 1,
          lots: [{ part: '15-18', order, date: '2026-11-20', witnesses: 'To fra IMDi' }],
        }),
        kommuner,
        alike,
      )?.answer;
    expect(view(['9902', '9901'])).toMatchObject({
      parts: [{ answer: { numbers: { '9901': 0, '9902': 1 }, ties: [{ decided: 'lot' }] } }],
    });
    // 9903 is drawn and does not take them; its place in the lot says nothing of the others.
    expect(view(['9903', '9901', '9902'])).toMatchObject({ parts: [{ answer: { numbers: { '9901': 1 } } }] });
  });

  it('leave out a kommune on the list that is not asked this year', () => {
    expect(numbers(plan({ kommuner: ['9901', '9902', '9999'] }))).toEqual(numbers(plan({})));
  });

  it('stay within a capacity only where the advisor says so, and then both age groups together', () => {
    const bound = plan({ capacityReason: 'Bofellesskapet har fire plasser', under15: 2 });
    const found = numbers(bound);
    expect(found).toEqual({ '15-18': { '9901': 4, '9902': 4 }, 'under-15': { '9901': 0, '9902': 2 } });
  });

  it('say which group has no room, as an answer', () => {
    expect(numbers(plan({ kommuner: ['9903'], aged15to18: 4 }))).toMatchObject({
      feasible: false,
      part: '15-18',
      conflict: { need: 4, have: 3 },
    });
  });
});
