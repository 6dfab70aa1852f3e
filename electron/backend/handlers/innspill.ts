import { appError } from '../../../shared/contract/errors.ts';
import type { Topic } from '../../../shared/model/innspill.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { Writer } from '../database/connection.ts';
import { draftOfRound } from '../database/queries/draft.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Write } from './context.ts';

export const save: Write<'innspill.save'> = ({ db, info, now }, input) => {
  const { roundId, kommunenummer, topic, text, assessment, source, date } = input;
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  if (text.trim() === '' && assessment === null && source.trim() === '' && date === null) {
    forget(db, roundId, kommunenummer, topic);
    return ok(null);
  }
  db.run(
    `INSERT INTO innspill
       (round_id, kommunenummer, topic, text, assessment, source, date, assessed_by, assessed_at)
     VALUES ($roundId, $kommunenummer, $topic, $text, $assessment, $source, $date, $by, $at)
     ON CONFLICT (round_id, kommunenummer, topic) DO UPDATE SET text = excluded.text,
       assessed_by = iif(assessment IS excluded.assessment, assessed_by, excluded.assessed_by),
       assessed_at = iif(assessment IS excluded.assessment, assessed_at, excluded.assessed_at),
       assessment = excluded.assessment, source = excluded.source, date = excluded.date`,
    {
      roundId,
      kommunenummer,
      topic,
      text,
      assessment,
      source,
      date,
      by: assessment === null ? '' : info.user,
      at: assessment === null ? null : now,
    },
  );
  return ok(null);
};

export const saveLine: Write<'innspill.saveLine'> = ({ db }, { roundId, kommunenummer, topic, text }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  if (text.trim() === '') forget(db, roundId, kommunenummer, topic);
  else {
    db.run(
      `INSERT INTO innspill (round_id, kommunenummer, topic, text, assessment, source, date)
       VALUES ($roundId, $kommunenummer, $topic, $text, NULL, '', NULL)
       ON CONFLICT (round_id, kommunenummer, topic) DO UPDATE SET text = excluded.text`,
      { roundId, kommunenummer, topic, text },
    );
  }
  return ok(null);
};

const forget = (db: Writer, roundId: number, kommunenummer: string, topic: Topic): void =>
  void db.run(
    'DELETE FROM innspill WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND topic = $topic',
    { roundId, kommunenummer, topic },
  );

export const saveCapacity: Write<'capacity.save'> = ({ db }, input) => {
  const { roundId, kommunenummer, can, wants, extra, health, minors, source, date } = input;
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  db.run(
    `INSERT INTO capacity (round_id, kommunenummer, can, wants, extra, health, minors, source, date)
     VALUES ($roundId, $kommunenummer, $can, $wants, $extra, $health, $minors, $source, $date)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET can = excluded.can, wants = excluded.wants,
       extra = excluded.extra, health = excluded.health, minors = excluded.minors,
       source = excluded.source, date = excluded.date`,
    { roundId, kommunenummer, can, wants, extra, health, minors, source, date },
  );
  return ok(null);
};

/** The only way a capacity becomes a bound: the advisor says so, with a reason. */
export const capacityAsMax: Write<'capacity.asMax'> = ({ db }, { roundId, kommunenummer, on, reason }) => {
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const told = view.value.kommuner.filter((kommune) => typeof kommune.capacity?.can === 'number');
  const chosen = kommunenummer === null ? told : told.filter((one) => one.kommunenummer === kommunenummer);
  if (on && chosen.length === 0) return fail(appError('capacity-unknown', { kommune: kommunenummer }));
  const allocationId = draftOfRound(db, roundId).id;
  db.run(
    `DELETE FROM capacity_as_max WHERE allocation_id = $allocationId
     AND ($kommunenummer IS NULL OR kommunenummer = $kommunenummer)`,
    { allocationId, kommunenummer },
  );
  if (!on) return ok(null);
  for (const kommune of chosen) {
    db.run(
      'INSERT INTO capacity_as_max (allocation_id, kommunenummer, reason) VALUES ($allocationId, $nummer, $reason)',
      { allocationId, nummer: kommune.kommunenummer, reason },
    );
  }
  return ok(null);
};
