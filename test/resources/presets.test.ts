import { describe, expect, it } from 'vitest';
import { KNOWN_UNITS } from '../../electron/backend/import/layouts/known-series.ts';
import { criteriaSet } from '../../shared/contract/allocation-calls.ts';
import { topicIndicator } from '../../shared/model/innspill.ts';
import { settledShareIndicator } from '../../shared/model/measure-value.ts';
import { indicators, presets } from './catalogue.ts';

const indicatorIds = indicators.map((indicator) => indicator.id);
const presetOf = (id: string) => presets.find((preset) => preset.id === id);

describe('the indicators that ship', () => {
  it('have ids of their own', () => {
    expect(new Set(indicatorIds).size).toBe(indicatorIds.length);
  });

  it('hold every indicator that the program derives by itself', () => {
    expect(indicatorIds).toEqual(
      expect.arrayContaining([...Object.values(topicIndicator), settledShareIndicator]),
    );
  });

  it('hold every series that an importer knows by name, in the same unit', () => {
    const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
    for (const [id, unit] of KNOWN_UNITS) expect(units.get(id), id).toBe(unit);
  });

  it('have a name in both languages and a source', () => {
    for (const { id, nameNb, nameNn, source } of indicators) {
      expect(
        [nameNb, nameNn, source].filter((text) => text.trim() === ''),
        id,
      ).toEqual([]);
    }
  });

  it('rate on the scale 1–5 exactly where the unit is a rating', () => {
    const rated = indicators.filter((indicator) => indicator.unit === 'rating').map(({ id }) => id);
    expect(indicators.filter((indicator) => indicator.scale === 'rating').map(({ id }) => id)).toEqual(rated);
    expect(new Set(rated)).toEqual(new Set(Object.values(topicIndicator)));
  });

  it('never add up shares or ratings of kommuner that merged', () => {
    const added = indicators.filter((indicator) => indicator.carryOver === 'sum');
    const wrong = added.filter(({ unit }) => unit === 'percent' || unit === 'rating');
    expect(added.length).toBeGreaterThan(0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the criteria presets that ship', () => {
  it('have ids of their own', () => {
    expect(new Set(presets.map((preset) => preset.id)).size).toBe(presets.length);
  });

  it('make criteria sets that the program accepts, once their periods are filled in', () => {
    for (const preset of presets) {
      const { alpha, kappa, lowest, highest, minimum, minimumRule, criteria } = preset;
      const set = {
        preset: preset.id,
        name: preset.nameNb,
        size: { indicator: 'innbyggere', period: '2021' },
        lastYear: { indicator: 'anmodning', period: '2021' },
        alpha,
        kappa,
        lowest,
        highest,
        minimum,
        minimumRule,
        criteria: criteria.map((criterion) => ({ ...criterion, period: '2021' })),
      };
      expect(criteriaSet.safeParse(set), preset.id).toMatchObject({ success: true });
    }
  });

  it('have a name, a note in both languages and a source to cite', () => {
    for (const { id, nameNb, nameNn, noteNb, noteNn, source } of presets) {
      expect(
        [nameNb, nameNn, noteNb, noteNn, source].filter((text) => text.trim() === ''),
        id,
      ).toEqual([]);
    }
  });

  it('use only indicators that ship, each once, and on a scale that fits its unit', () => {
    for (const preset of presets) {
      const used = preset.criteria.map((criterion) => criterion.indicator);
      expect(new Set(used).size, preset.id).toBe(used.length);
      expect(new Set(preset.criteria.map(({ id }) => id)).size, preset.id).toBe(used.length);
      for (const criterion of preset.criteria) {
        const indicator = indicators.find(({ id }) => id === criterion.indicator);
        expect(indicator?.scale === 'rating', `${preset.id} ${criterion.id}`).toBe(
          criterion.scale === 'rating',
        );
        expect(indicator, `${preset.id} ${criterion.id}`).toBeDefined();
      }
    }
  });

  it('say so in both languages where the weights are our own reading, and only there', () => {
    for (const preset of presets) {
      expect(preset.noteNb.includes('vår egen lesning'), preset.id).toBe(preset.ownReading);
      expect(preset.noteNn.includes('vår eiga lesing'), preset.id).toBe(preset.ownReading);
    }
  });

  it('give KS and IMDi 2018 as 70/20/10: size, fewer unemployed, better introduction results', () => {
    expect(presetOf('2018')).toMatchObject({ alpha: 1, kappa: 0, minimum: 10, ownReading: false });
    expect(presetOf('2018')?.criteria).toEqual([
      { id: 'ledige_prosent', indicator: 'ledige_prosent', scale: 'index', direction: -1, reach: 0.2 },
      { id: 'intro_resultat', indicator: 'intro_resultat', scale: 'index', direction: 1, reach: 0.1 },
    ]);
  });

  it('give the Danish rule 2p − q: one for one against the share of immigrants, never below none', () => {
    expect(presetOf('danish')).toMatchObject({ alpha: 1, kappa: 0, lowest: 0, highest: null, minimum: 0 });
    expect(presetOf('danish')?.criteria).toEqual([
      { id: 'innvandrerandel', indicator: 'innvandrerandel', scale: 'index', direction: -1, reach: 1 },
    ]);
  });

  it('give both ends to compare with: last year alone, and inhabitants alone', () => {
    expect(presetOf('last-year-growth')).toMatchObject({ kappa: 1, minimum: 10, criteria: [] });
    expect(presetOf('per-inhabitant')).toMatchObject({ alpha: 1, kappa: 0, minimum: 0, criteria: [] });
  });
});
