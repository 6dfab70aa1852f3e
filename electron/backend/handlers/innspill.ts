import { appError } from '../../../shared/contract/errors.ts';
import { type Capacity, type Innspill, noCapacity, type Topic } from '../../../shared/model/innspill.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { storeCapacity } from '../database/commands/store-capacity.ts';
import type { Writer } from '../database/connection.ts';
import { draftOfRound } from '../database/queries/draft.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Write } from './context.ts';
import { overStored } from './over-stored.ts';

type Entry = Pick<Innspill, 'text' | 'assessment' | 'source' | 'date'>;
const noEntry: Entry = { text: '', assessment: null, source: '', date: null };

export const save: Write<'innspill.save'> = ({ db, info, now }, input) => {
  const { roundId, kommunenummer, topic, seen } = input;
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const stored = db.get<Entry>(
    `SELECT text, assessment, source, date FROM innspill
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND topic = $topic`,
    { roundId, kommunenummer, topic },
  );
  const mine: Entry = {
    text: input.text,
    assessment: input.assessment,
    source: input.source,
    date: input.date,
  };
  const saved = overStored(seen, mine, stored ?? noEntry);
  if (!saved.ok) return saved;
  const { text, assessment, source, date } = saved.value;
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

export const saveLine: Write<'innspill.saveLine'> = ({ db }, input) => {
  const { roundId, kommunenummer, topic, seen } = input;
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const stored = db.get<{ readonly text: string }>(
    'SELECT text FROM innspill WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND topic = $topic',
    { roundId, kommunenummer, topic },
  );
  const saved = overStored(seen, { text: input.text }, stored ?? { text: '' });
  if (!saved.ok) return saved;
  const { text } = saved.value;
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
  const { roundId, kommunenummer, seen, visit: _visit, ...mine } = input;
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const stored = db.get<Capacity>(
    `SELECT can, wants, extra, health, minors, source, date FROM capacity
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer`,
    { roundId, kommunenummer },
  );
  const saved = overStored<Capacity>(seen, mine, stored ?? noCapacity);
  if (!saved.ok) return saved;
  storeCapacity(db, roundId, kommunenummer, saved.value);
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
