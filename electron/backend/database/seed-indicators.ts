import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Writer } from './connection.ts';

/**
 * Indicators are data. Those that ship with the program are put in, and brought up to date, at every start; the user's
 * own are left alone.
 */
export function seedIndicators(db: Writer, indicators: readonly Indicator[]): void {
  for (const {
    id,
    nameNb,
    nameNn,
    shortNb,
    shortNn,
    unit,
    scale,
    direction,
    carryOver,
    source,
  } of indicators) {
    db.run(
      `INSERT INTO indicator (id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source, own)
       VALUES ($id, $nameNb, $nameNn, $shortNb, $shortNn, $unit, $scale, $direction, $carryOver, $source, 0)
       ON CONFLICT (id) DO UPDATE SET name_nb = excluded.name_nb, name_nn = excluded.name_nn,
         short_nb = excluded.short_nb, short_nn = excluded.short_nn, unit = excluded.unit,
         scale = excluded.scale, direction = excluded.direction, carry_over = excluded.carry_over,
         source = excluded.source, own = 0`,
      { id, nameNb, nameNn, shortNb, shortNn, unit, scale, direction, carryOver, source },
    );
  }
}
