import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Writer } from './connection.ts';
import { allIndicators } from './queries/indicators.ts';

/**
 * Indicators are data. Those that ship with the program are put in, and brought up to date, at every start; the user's
 * own are left alone. One that stands as it should is not written again: a write waits for the disk.
 */
export function seedIndicators(db: Writer, indicators: readonly Indicator[]): void {
  const known = new Map(allIndicators(db).map((indicator) => [indicator.id, indicator]));
  for (const indicator of indicators) {
    const stands = known.get(indicator.id);
    if (stands === undefined || !isSame(stands, indicator)) put(db, indicator);
  }
}

const isSame = (stands: Indicator, shipped: Indicator): boolean =>
  stands.own === undefined &&
  (Object.keys(shipped) as (keyof Indicator)[]).every((field) => stands[field] === shipped[field]);

const put = (
  db: Writer,
  { id, nameNb, nameNn, shortNb, shortNn, unit, scale, direction, carryOver, source }: Indicator,
): void => {
  db.run(
    `INSERT INTO indicator (id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source, own)
     VALUES ($id, $nameNb, $nameNn, $shortNb, $shortNn, $unit, $scale, $direction, $carryOver, $source, 0)
     ON CONFLICT (id) DO UPDATE SET name_nb = excluded.name_nb, name_nn = excluded.name_nn,
       short_nb = excluded.short_nb, short_nn = excluded.short_nn, unit = excluded.unit,
       scale = excluded.scale, direction = excluded.direction, carry_over = excluded.carry_over,
       source = excluded.source, own = 0`,
    { id, nameNb, nameNn, shortNb, shortNn, unit, scale, direction, carryOver, source },
  );
};
