import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Writer } from './connection.ts';

/** Indicators are data. Those that ship with the program are put in at every start; the user's own are left alone. */
export function seedIndicators(db: Writer, indicators: readonly Indicator[]): void {
  for (const { id, nameNb, nameNn, unit, scale, direction, carryOver, source } of indicators) {
    db.run(
      `INSERT INTO indicator (id, name_nb, name_nn, unit, scale, direction, carry_over, source)
       VALUES ($id, $nameNb, $nameNn, $unit, $scale, $direction, $carryOver, $source)
       ON CONFLICT (id) DO NOTHING`,
      { id, nameNb, nameNn, unit, scale, direction, carryOver, source },
    );
  }
}
