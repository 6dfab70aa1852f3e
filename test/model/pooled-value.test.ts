import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../shared/i18n/format-date.ts';
import { measureValue } from '../../shared/model/measure-value.ts';
import type { MissingKind } from '../../shared/model/missing-kind.ts';
import { latestSpan } from '../../shared/model/pooled-value.ts';
import type { KommuneView, ValueView } from '../../shared/model/round.ts';

type Given = Readonly<Record<string, number | MissingKind>>;

const series = (given: Given): Readonly<Record<string, ValueView>> =>
  Object.fromEntries(
    Object.entries(given).map(([period, value]) => {
      const number = typeof value === 'number' ? value : null;
      const missing = typeof value === 'number' ? null : value;
      return [period, { number, missing, importId: 1, sheet: null, cell: 'A1' }];
    }),
  );

const kommune = (shares: Given, persons: Given): KommuneView => ({
  kommunenummer: '9901',
  name: 'Granvik',
  maalform: 'nb',
  point: null,
  neighbours: [],
  asked: true,
  askedReason: null,
  values: { intro_resultat: series(shares), intro_personer: series(persons) },
  innspill: [],
  capacity: null,
});
const pooled = (one: KommuneView) => measureValue(one, { indicator: 'intro_resultat', period: '2019..2021' });

describe('a share pooled over three years', () => {
  it('counts each year by its persons, and tells how many they are', () => {
    const one = kommune({ 2019: 50, 2020: 80, 2021: 90 }, { 2019: 10, 2020: 20, 2021: 10 });
    expect(pooled(one)).toEqual({ number: 75, missing: null, persons: 40 });
  });

  it('leaves out a year that is hidden, and never reads it as zero', () => {
    const one = kommune({ 2019: 'hidden', 2020: 80, 2021: 60 }, { 2019: 4, 2020: 10, 2021: 10 });
    expect(pooled(one)).toEqual({ number: 70, missing: null, persons: 20 });
  });

  it('leaves out a year whose number of persons is not known, for nothing tells what it weighs', () => {
    const one = kommune({ 2019: 20, 2020: 80 }, { 2019: 'hidden', 2020: 10 });
    expect(pooled(one)).toEqual({ number: 80, missing: null, persons: 10 });
  });

  it('is missing where all its years are, and says why', () => {
    expect(pooled(kommune({ 2020: 'hidden', 2021: 'hidden' }, {}))).toEqual({
      number: null,
      missing: 'hidden',
    });
    expect(pooled(kommune({}, {}))).toEqual({ number: null, missing: null });
  });

  it('is no value where nobody was in the programme', () => {
    expect(pooled(kommune({ 2021: 0 }, { 2021: 0 })).number).toBeNull();
  });

  it('is of the latest three years before the round that have both, as any kommune has them', () => {
    const some = [kommune({ 2019: 50, 2020: 60 }, { 2019: 9, 2020: 8 }), kommune({ 2021: 50 }, {})];
    expect(latestSpan('intro_resultat', 2022, some)).toBe('2018..2020');
    expect(latestSpan('intro_resultat', 2020, some)).toBe('2017..2019');
    expect(latestSpan('ledige_prosent', 2022, some)).toBeNull();
    expect(latestSpan('intro_resultat', 2022, [])).toBeNull();
  });

  it('is written as years with a dash between', () => {
    expect(formatPeriod('2019..2021')).toBe('2019–2021');
  });
});
