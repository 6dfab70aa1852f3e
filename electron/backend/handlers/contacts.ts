import type { Contact, PrivateNote } from '../../../shared/model/innspill.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Writer } from '../database/connection.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Write } from './context.ts';
import { overStored } from './over-stored.ts';

export const save: Write<'contacts.save'> = ({ db }, { roundId, kommunenummer, seen, ...mine }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const stored = db.get<{ readonly contacts: string }>(
    'SELECT contacts FROM kommune_contacts WHERE round_id = $roundId AND kommunenummer = $kommunenummer',
    { roundId, kommunenummer },
  );
  const saved = overStored<{ readonly contacts: readonly Contact[] }>(
    seen,
    { contacts: mine.contacts },
    { contacts: JSON.parse(stored?.contacts ?? '[]') as readonly Contact[] },
  );
  if (!saved.ok) return saved;
  const { contacts } = saved.value;
  if (contacts.length === 0) {
    db.run('DELETE FROM kommune_contacts WHERE round_id = $roundId AND kommunenummer = $kommunenummer', {
      roundId,
      kommunenummer,
    });
    return ok(null);
  }
  db.run(
    `INSERT INTO kommune_contacts (round_id, kommunenummer, contacts)
     VALUES ($roundId, $kommunenummer, $contacts)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET contacts = excluded.contacts`,
    { roundId, kommunenummer, contacts: JSON.stringify(contacts) },
  );
  return ok(null);
};

/**
 * Persons can ask to be forgotten, and a name that undo could bring back is not. So the rows go, the entries of the
 * history that hold them go, and this very command leaves none.
 */
export const forget: Write<'contacts.forget'> = ({ db }, { roundId, kommunenummer }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if (kommunenummer !== null) {
    const known = kommuneName(db, roundId, kommunenummer);
    if (!known.ok) return known;
  }
  db.run('PRAGMA secure_delete = ON');
  db.run(
    `DELETE FROM kommune_contacts
     WHERE round_id = $roundId AND ($kommunenummer IS NULL OR kommunenummer = $kommunenummer)`,
    { roundId, kommunenummer },
  );
  db.run("DELETE FROM captured WHERE name = 'kommune_contacts'");
  db.run(
    `DELETE FROM change_log WHERE round_id = $roundId AND command = 'contacts.save'
     AND ($kommunenummer IS NULL OR json_extract(input, '$.kommunenummer') = $kommunenummer)`,
    { roundId, kommunenummer },
  );
  // A form brings contacts together with answers: its entry stays, so that the answers can be undone, without them. Older
  // programs noted the rows of an undoing and of a copied year too, the latter in the log of no round.
  db.run(
    `UPDATE change_log SET changes = (
       SELECT json_group_array(json(change.value)) FROM json_each(changes) AS change
       WHERE NOT (json_extract(change.value, '$.table') = 'kommune_contacts'
         AND coalesce(json_extract(change.value, '$.after.round_id'),
           json_extract(change.value, '$.before.round_id')) = $roundId
         AND ($kommunenummer IS NULL OR $kommunenummer = coalesce(
           json_extract(change.value, '$.after.kommunenummer'),
           json_extract(change.value, '$.before.kommunenummer')))))
     WHERE instr(changes, '"kommune_contacts"') > 0`,
    { roundId, kommunenummer },
  );
  return ok(null);
};

export const saveNote: Write<'privateNote.save'> = ({ db }, { roundId, kommunenummer, seen, ...mine }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const stored = db.get<{ readonly text: string; readonly exported: 0 | 1 }>(
    'SELECT text, exported FROM private_note WHERE round_id = $roundId AND kommunenummer = $kommunenummer',
    { roundId, kommunenummer },
  );
  const { text = '', exported = 0 } = stored ?? {};
  // As one: a text that another window wrote must not become exported by a mark that was set on the one before.
  const saved = overStored<{ readonly note: PrivateNote }>(
    seen?.map((note) => ({ note })),
    { note: { text: mine.text, exported: mine.exported } },
    { note: { text, exported: exported === 1 } },
  );
  if (!saved.ok) return saved;
  return keepNote(db, roundId, kommunenummer, saved.value.note);
};

function keepNote(db: Writer, roundId: number, kommunenummer: string, { text, exported }: PrivateNote) {
  if (text.trim() === '') {
    db.run('DELETE FROM private_note WHERE round_id = $roundId AND kommunenummer = $kommunenummer', {
      roundId,
      kommunenummer,
    });
    return ok(null);
  }
  db.run(
    `INSERT INTO private_note (round_id, kommunenummer, text, exported)
     VALUES ($roundId, $kommunenummer, $text, $exported)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET text = excluded.text, exported = excluded.exported`,
    { roundId, kommunenummer, text, exported: exported ? 1 : 0 },
  );
  return ok(null);
}
