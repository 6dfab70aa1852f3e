import type { Writer } from '../connection.ts';
import type { StoredDraft } from '../queries/draft.ts';
import { saveCriteria } from './save-criteria.ts';

/** A new scenario with everything the other has: criteria, locks, bounds, rest and lot. Answers its id. */
export function copyScenario(db: Writer, roundId: number, from: StoredDraft, name: string): number {
  const criteriaSetId = saveCriteria(db, roundId, null, from.criteria);
  const { id } = db.run(
    `INSERT INTO allocation (round_id, criteria_set_id, name, recommended, rest_persons, rest_reason)
     VALUES ($roundId, $criteriaSetId, $name, 0, $persons, $reason)`,
    {
      roundId,
      criteriaSetId,
      name,
      persons: from.rest?.persons ?? null,
      reason: from.rest?.reason ?? null,
    },
  );
  const to = { id, from: from.id };
  db.run(
    `INSERT INTO lock (allocation_id, kommunenummer, number, reason, who, at)
     SELECT $id, kommunenummer, number, reason, who, at FROM lock WHERE allocation_id = $from`,
    to,
  );
  db.run(
    `INSERT INTO kommune_bound (allocation_id, kommunenummer, min, max, reason)
     SELECT $id, kommunenummer, min, max, reason FROM kommune_bound WHERE allocation_id = $from`,
    to,
  );
  db.run(
    `INSERT INTO capacity_as_max (allocation_id, kommunenummer, reason)
     SELECT $id, kommunenummer, reason FROM capacity_as_max WHERE allocation_id = $from`,
    to,
  );
  db.run(
    `INSERT INTO lot (allocation_id, kommuner, date, witnesses)
     SELECT $id, kommuner, date, witnesses FROM lot WHERE allocation_id = $from`,
    to,
  );
  return id;
}
