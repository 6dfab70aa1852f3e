import type { Capacity } from '../../../../shared/model/innspill.ts';
import type { Writer } from '../connection.ts';

/** Writes all of a kommune's numbers over what stood there: from a screen, a form or a sample. */
export function storeCapacity(
  db: Writer,
  roundId: number,
  kommunenummer: string,
  { can, wants, extra, health, minors, source, date }: Capacity,
): void {
  db.run(
    `INSERT INTO capacity (round_id, kommunenummer, can, wants, extra, health, minors, source, date)
     VALUES ($roundId, $kommunenummer, $can, $wants, $extra, $health, $minors, $source, $date)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET can = excluded.can, wants = excluded.wants,
       extra = excluded.extra, health = excluded.health, minors = excluded.minors,
       source = excluded.source, date = excluded.date`,
    { roundId, kommunenummer, can, wants, extra, health, minors, source, date },
  );
}
