import { ok } from '../../../shared/model/result.ts';
import { followUpOf } from '../database/queries/follow-up.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { settlementHistory } from '../database/queries/settlement-history.ts';
import type { Read, Write } from './context.ts';

export const show: Read<'followup.show'> = ({ db }, { roundId }) => followUpOf(db, roundId);

export const history: Read<'followup.history'> = ({ db, register }, { roundId }) =>
  settlementHistory(db, register, roundId);

export const save: Write<'decision.save'> = ({ db }, { roundId, kommunenummer, decision }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  db.run(
    `INSERT INTO decision (round_id, kommunenummer, asked, asked_minors, decided, decided_minors, decided_on,
       extra, health, no_family, reservation, settled, settled_on, explanation)
     VALUES ($roundId, $kommunenummer, $asked, $askedMinors, $decided, $decidedMinors, $decidedOn,
       $extra, $health, $noFamily, $reservation, $settled, $settledOn, $explanation)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET asked = excluded.asked,
       asked_minors = excluded.asked_minors, decided = excluded.decided, decided_minors = excluded.decided_minors,
       decided_on = excluded.decided_on, extra = excluded.extra, health = excluded.health,
       no_family = excluded.no_family, reservation = excluded.reservation, settled = excluded.settled,
       settled_on = excluded.settled_on, explanation = excluded.explanation`,
    { roundId, kommunenummer, ...decision, noFamily: decision.noFamily ? 1 : 0 },
  );
  return ok(null);
};

export const saveReadiness: Write<'readiness.save'> = (
  { db },
  { roundId, kommunenummer, persons, needs, date },
) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  db.run(
    `INSERT INTO readiness (round_id, kommunenummer, persons, needs, date)
     VALUES ($roundId, $kommunenummer, $persons, $needs, $date)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET persons = excluded.persons, needs = excluded.needs,
       date = excluded.date`,
    { roundId, kommunenummer, persons, needs, date },
  );
  return ok(null);
};
