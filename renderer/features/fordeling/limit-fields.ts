import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import type { EditCriteria } from '../../store/use-edit-criteria.ts';
import { readWithin } from './read-within.ts';

/**
 * What the fields of a criteria set's limits hold and how they are read, wherever they stand: persons, 0–99 999; the lowest
 * factor, 0–1; the highest, 1–1 000 or empty for none.
 */
export const limitFields = (set: CriteriaSet, edit: EditCriteria) => ({
  minimum: {
    value: String(set.minimum),
    read: (text: string) => (/^\d{1,5}$/.test(text) ? Number(text) : null),
    save: (minimum: number, visit: string) => edit({ minimum }, visit),
  },
  lowest: {
    value: formatNumber(set.lowest, 2),
    read: (text: string) => readWithin(text, 0, 1),
    save: (lowest: number, visit: string) => edit({ lowest }, visit),
  },
  highest: {
    value: set.highest === null ? '' : formatNumber(set.highest, 2),
    read: (text: string) => (text === '' ? 'none' : readWithin(text, 1, 1000)),
    save: (highest: number | 'none', visit: string) =>
      edit({ highest: highest === 'none' ? null : highest }, visit),
  },
});
