import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { saveProgress } from '../database/commands/save-progress.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { lettersView } from '../database/queries/letters-view.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Read, Write } from './context.ts';

export const show: Read<'letters.show'> = ({ db, register, now }, { roundId }) =>
  lettersView(db, register, roundId, now);

export const setup: Write<'letters.setup'> = ({ db }, { visit: _visit, anmodning, ...given }) => {
  const round = roundById(db, given.roundId);
  if (!round.ok) return round;
  db.run(
    `INSERT INTO letter_setup (round_id, deadline, contact_role, contact_email, contact_phone, case_number,
       neutral_language, criteria, anmodning)
     VALUES ($roundId, $deadline, $contactRole, $contactEmail, $contactPhone, $caseNumber,
       $neutralLanguage, $criteria, $anmodning)
     ON CONFLICT (round_id) DO UPDATE SET deadline = excluded.deadline, contact_role = excluded.contact_role,
       contact_email = excluded.contact_email, contact_phone = excluded.contact_phone,
       case_number = excluded.case_number, neutral_language = excluded.neutral_language,
       criteria = excluded.criteria, anmodning = excluded.anmodning`,
    { ...given, anmodning: anmodning ? 1 : 0 },
  );
  return ok(null);
};

export const kommune: Write<'letters.kommune'> = ({ db }, { roundId, kommunenummer, language, theirRef }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  saveProgress(db, roundId, kommunenummer, { language, their_ref: theirRef });
  return ok(null);
};

export const sent: Write<'letters.sent'> = ({ db }, { roundId, kommuner, kind, sentOn }) => {
  for (const kommunenummer of kommuner) {
    const known = kommuneName(db, roundId, kommunenummer);
    if (!known.ok) return known;
    const { changes } = db.run(
      `UPDATE letter SET sent_on = $sentOn WHERE id = (
         SELECT id FROM letter WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND kind = $kind
         ORDER BY made_on DESC, id DESC LIMIT 1)`,
      { roundId, kommunenummer, kind, sentOn },
    );
    if (changes === 0) return fail(appError('letter-not-found', { kommune: known.value, kind }));
  }
  return ok(null);
};

export const journal: Write<'letters.journal'> = ({ db }, { roundId, id, journalNumber, journalDate }) => {
  const { changes } = db.run(
    `UPDATE letter SET journal_number = $journalNumber, journal_date = $journalDate
     WHERE id = $id AND round_id = $roundId`,
    { roundId, id, journalNumber, journalDate },
  );
  return changes === 0 ? fail(appError('letter-not-found')) : ok(null);
};

export const removeAttachment: Write<'letters.removeAttachment'> = ({ db }, { roundId, id }) => {
  const { changes } = db.run('DELETE FROM letter_attachment WHERE id = $id AND round_id = $roundId', {
    id,
    roundId,
  });
  return changes === 0 ? fail(appError('attachment-not-found')) : ok(null);
};
