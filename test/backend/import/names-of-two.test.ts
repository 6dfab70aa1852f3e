import { describe, expect, it } from 'vitest';
import { contextOf, reading } from './support/read.ts';

const text = 'Kommune;Vedtak 2025\nMolde;12\nHerøy;7\n';
const moere = contextOf(2024, '15');

describe('a name that two kommuner have', () => {
  it('is asked for, and read as the one of the round that the user says it is', async () => {
    const asked = await reading({ text }, moere);
    expect(asked.ambiguous).toMatchObject([{ label: 'Herøy', candidates: ['1515', '1818'] }]);
    const choices = [{ label: 'Herøy', kommunenummer: '1515' }];
    const answered = await reading({ text }, { ...moere, choices });
    expect(answered.ambiguous).toEqual([]);
    expect(answered.matched).toEqual(['1506', '1515']);
  });

  it('is left out as another fylke’s, and not asked for again, where the user says that it is', async () => {
    const choices = [{ label: 'Herøy', kommunenummer: '1818' }];
    const answered = await reading({ text }, { ...moere, choices });
    expect(answered.ambiguous).toEqual([]);
    expect(answered.matched).toEqual(['1506']);
    expect(answered.ignored).toEqual([{ reason: 'other-fylke', count: 1, example: 'Herøy' }]);
  });
});
