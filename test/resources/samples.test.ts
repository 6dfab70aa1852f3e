import { describe, expect, it } from 'vitest';
import { indicators, presets } from './catalogue.ts';
import { eksempelfylket, trondelag } from './samples.ts';

describe.each([trondelag, eksempelfylket])('the sample $id', (sample) => {
  const numbers = sample.kommuner.map((kommune) => kommune.kommunenummer);

  it('has a value or a kind of missing for every column of every kommune', () => {
    expect(sample.kommuner.map((kommune) => kommune.values.length)).toEqual(
      sample.kommuner.map(() => sample.columns.length),
    );
  });

  it('has each column once, of an indicator that ships, from a source that it names', () => {
    const keys = sample.columns.map(({ indicator, period }) => `${indicator} ${period}`);
    expect(new Set(keys).size).toBe(keys.length);
    const indicatorIds = indicators.map(({ id }) => id);
    for (const { indicator } of sample.columns) expect(indicatorIds).toContain(indicator);
    expect(new Set(sample.columns.map(({ source }) => source))).toEqual(
      new Set(sample.sources.map(({ id }) => id)),
    );
  });

  it('has persons as whole numbers and shares between 0 and 100', () => {
    sample.columns.forEach(({ indicator, period }, index) => {
      const unit = indicators.find(({ id }) => id === indicator)?.unit;
      for (const { name, values } of sample.kommuner) {
        const value = values[index];
        if (typeof value !== 'number') continue;
        expect(value, `${name} ${indicator} ${period}`).toBeGreaterThanOrEqual(0);
        if (unit === 'persons') expect(Number.isInteger(value), `${name} ${indicator} ${period}`).toBe(true);
        if (unit === 'percent') expect(value, `${name} ${indicator} ${period}`).toBeLessThanOrEqual(100);
      }
    });
  });

  it('knows the inhabitants of every kommune, without which no key can be made', () => {
    const index = sample.columns.findIndex(({ indicator }) => indicator === 'innbyggere');
    for (const { name, values } of sample.kommuner) expect(values[index], name).toBeGreaterThan(0);
  });

  it('lists its kommuner once each, in order of number', () => {
    expect(numbers).toEqual([...new Set(numbers)].sort());
  });

  it('opens with a preset that ships', () => {
    expect(presets.map(({ id }) => id)).toContain(sample.preset);
  });

  it('speaks only of its own kommuner, in texts, capacities, regions and samarbeid', () => {
    const named = [
      ...sample.innspill.map(({ kommunenummer }) => kommunenummer),
      ...sample.capacities.map(({ kommunenummer }) => kommunenummer),
      ...sample.regions.flatMap(({ members }) => members),
      ...sample.samarbeid.flatMap(({ members }) => members),
    ];
    for (const number of named) expect(numbers).toContain(number);
  });

  it('has joint bounds only on samarbeid that share no kommune, because groups may not overlap', () => {
    const bound = sample.samarbeid.filter(({ min, max }) => min !== null || max !== null);
    const members = bound.flatMap((samarbeid) => samarbeid.members);
    expect(new Set(members).size).toBe(members.length);
  });
});
