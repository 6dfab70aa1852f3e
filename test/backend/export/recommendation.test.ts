import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../electron/backend/export/json-text.ts';
import { recommendation } from '../../../electron/backend/export/recommendation.ts';
import { inventedRound, recommend } from './invented-round.ts';

describe('a frozen recommendation', () => {
  test('has the måltall and the numbers at the top, and a number only for kommuner that are asked', () => {
    const made = recommend(inventedRound());
    expect(made.target).toBe(140);
    expect(Object.values(made.numbers).reduce((sum, number) => sum + number, 0)).toBe(137);
    expect(made.kommuner.map(({ number }) => number)).toEqual([69, 25, 10, 10, 13, 10, null]);
  });

  test('keeps names of persons and ids of the database on this machine', () => {
    const text = jsonText(recommend(inventedRound()));
    expect(text).not.toContain('Rådgiver');
    expect(JSON.parse(text)).not.toHaveProperty('round.id');
    expect(JSON.parse(text)).not.toHaveProperty('targetVersion.id');
  });

  test('names only the files that its figures come from', () => {
    const round = inventedRound();
    const [file] = round.imports;
    if (file === undefined) throw new Error('no import');
    const other = { ...file, fileName: 'noe-annet.csv', indicators: ['noe_annet'] };
    const made = recommend({ ...round, imports: [file, other] });
    expect(made.sources.map(({ fileName }) => fileName)).toEqual(['innbyggere.csv']);
  });

  test('is the same text whatever day its files were read', () => {
    const round = inventedRound();
    const later = round.imports.map((file) => ({ ...file, at: '2027-03-14T09:00:00.000Z' }));
    expect(jsonText(recommend({ ...round, imports: later }))).toBe(jsonText(recommend(round)));
  });

  test('is the same text in whatever order the round was read', () => {
    const round = inventedRound();
    const turned = {
      ...round,
      kommuner: [...round.kommuner].reverse(),
      draft: { ...round.draft, bounds: [...round.draft.bounds].reverse() },
    };
    const [a, b] = [recommend(round), recommend(turned)];
    expect(JSON.stringify(b.kommuner)).toBe(JSON.stringify(a.kommuner));
    expect(b.numbers).toEqual(a.numbers);
  });

  test('needs a måltall and an answer', () => {
    const round = inventedRound();
    const { input } = recommend(round);
    const nothing = {
      target: 0,
      input,
      allocation: { feasible: false, keyError: { ok: false, code: 'no-places', at: '' } },
      backtest: null,
      minors: null,
    } as const;
    const catalogue = { indicators: [], presets: [] };
    expect(recommendation({ ...round, target: null }, nothing, 'nb', 1, catalogue)).toMatchObject({
      ok: false,
      error: { code: 'no-target' },
    });
    expect(recommendation(round, nothing, 'nb', 1, catalogue)).toMatchObject({
      ok: false,
      error: { code: 'infeasible' },
    });
  });

  test('tells a preset that was changed afterwards from one that was not', () => {
    const preset = {
      id: 'trial',
      nameNb: 'Prøve',
      nameNn: 'Prøve',
      year: null,
      source: 'Brev',
      noteNb: 'Bokmål.',
      noteNn: 'Nynorsk.',
      ownReading: true,
      alpha: 0.8,
      kappa: 0.35,
      lowest: 0.6,
      highest: 1.25,
      minimum: 10,
      minimumRule: 'at-least',
      criteria: inventedRound().draft.criteria.criteria,
    } as const;
    const cited = (over: { kappa?: number }) => {
      const round = inventedRound({ criteria: over });
      const { input, allocation } = recommend(round);
      const made = recommendation(
        round,
        { target: 140, input, allocation, backtest: null, minors: null },
        'nn',
        1,
        {
          indicators: [],
          presets: [preset],
        },
      );
      return made.ok ? made.value.criteriaCitation : null;
    };
    expect(cited({})).toEqual({
      name: 'Prøve',
      note: 'Nynorsk.',
      source: 'Brev',
      ownReading: true,
      changed: false,
    });
    expect(cited({ kappa: 0.4 })?.changed).toBe(true);
  });
});
