import { expect, test } from 'vitest';
import { limitFields } from '../../../renderer/features/fordeling/limit-fields.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { exampleCriteria as criteria } from '../support/example-round.ts';

const { minimum, lowest, highest } = limitFields(criteria, () => undefined);

test.each([
  ['a minimum', minimum, ['10', '0', '99999'], [10, 0, 99_999]],
  ['the lowest factor', lowest, ['0,5', '0', '1'], [0.5, 0, 1]],
  ['the highest factor, or none', highest, ['1', '1,5', '1000', ''], [1, 1.5, 1000, 'none']],
])('%s is read as it is written', (_, { read }, written, meant) => {
  expect(written.map(read)).toEqual(meant);
});

test.each([
  ['a minimum', minimum, ['', '-1', '1,5', '100000']],
  ['the lowest factor', lowest, ['', '1,1', '-0,1', 'x']],
  ['the highest factor', highest, ['0,9', '1001', 'x']],
])('%s that cannot be is not read', (_, { read }, written) => {
  expect(written.map(read)).toEqual(written.map(() => null));
});

test('an empty highest factor is saved as none, and shown as nothing', () => {
  const saved: Partial<CriteriaSet>[] = [];
  limitFields(criteria, (change) => saved.push(change)).highest.save('none', 'v');
  expect(saved).toEqual([{ highest: null }]);
  expect(limitFields({ ...criteria, highest: null }, () => undefined).highest.value).toBe('');
  expect(limitFields({ ...criteria, highest: 1.5 }, () => undefined).highest.value).toBe('1,50');
});
