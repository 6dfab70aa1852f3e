import { describe, expect, it } from 'vitest';
import { valueColumns } from '../../renderer/features/grunnlag/value-columns.ts';
import { latestPeriod } from '../../shared/model/latest-period.ts';
import { periodsWithFigures } from '../../shared/model/periods-with-figures.ts';

const others = { land: ['2019', '2021'] };

describe('figures whose values were not sent along', () => {
  it('have periods like any other: to choose, to begin a criterion with, and to look at', () => {
    expect(periodsWithFigures('land', [], others)).toEqual(['2019', '2021']);
    expect(latestPeriod('land', 2022, [], others)).toBe('2021');
    expect(latestPeriod('land', 2021, [], others)).toBe('2019');
    expect(valueColumns([], 2022, others).map(({ id }) => id)).toEqual(['land 2021', 'land 2019']);
  });
});
