import type { Indicator } from '../../../../shared/model/indicator.ts';
import type { Reader } from '../connection.ts';

/** All indicators, those that ship first. */
export const allIndicators = (db: Reader): readonly Indicator[] =>
  db
    .all<Omit<Indicator, 'own'> & { readonly own: 0 | 1 }>(
      `SELECT id, name_nb AS nameNb, name_nn AS nameNn, short_nb AS shortNb,
              short_nn AS shortNn, unit, scale, direction, carry_over AS carryOver, source, own
       FROM indicator ORDER BY own, rowid`,
    )
    .map(({ own, ...indicator }) => (own === 1 ? { ...indicator, own: true } : indicator));
