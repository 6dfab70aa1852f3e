import { describe, expect, it } from 'vitest';
import { minorsTies } from '../../../renderer/features/anbefaling/minors-ties.ts';
import type { MinorsPlan } from '../../../shared/model/minors-plan.ts';

const ids = ['9901', '9902'];
const kommuner = ids.map((kommunenummer) => ({ kommunenummer, capacity: null }));
const places = ids.map((id) => ({ id, number: 9, parts: 5e9 }));
const plan = (change: Partial<MinorsPlan> = {}): MinorsPlan => ({
  aged15to18: 3,
  under15: 1,
  kommuner: ids,
  capacityReason: null,
  lots: [],
  ...change,
});
const of = (minors: MinorsPlan | null) => minorsTies({ minors, kommuner }, { places });

describe('ties for the last enslige mindreårige', () => {
  it('are listed by age until a lot of that age has settled them', () => {
    expect(of(plan()).map(({ part, tie }) => [part, tie.got])).toEqual([
      ['15-18', 1],
      ['under-15', 1],
    ]);
    const lot = { part: '15-18', order: ids, date: '2026-11-20', witnesses: 'To fra IMDi' } as const;
    expect(of(plan({ lots: [lot] })).map(({ part }) => part)).toEqual(['under-15']);
  });

  it('are none where they go up evenly, where they do not fit, and where there are none', () => {
    expect(of(plan({ aged15to18: 4, under15: 2 }))).toEqual([]);
    expect(of(plan({ aged15to18: 40 }))).toEqual([]);
    expect(of(null)).toEqual([]);
  });
});
