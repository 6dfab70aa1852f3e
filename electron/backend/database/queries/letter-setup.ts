import type { LetterAttachment, LetterSetup, LetterTemplate } from '../../../../shared/model/letter.ts';
import type { Reader } from '../connection.ts';

const empty: LetterSetup = {
  deadline: null,
  contactRole: '',
  contactEmail: '',
  contactPhone: '',
  caseNumber: '',
  neutralLanguage: null,
  criteria: null,
  anmodning: false,
};

/** What all letters of a round share; empty where nothing is entered. */
export function letterSetup(db: Reader, roundId: number): LetterSetup {
  const row = db.get<Omit<LetterSetup, 'anmodning'> & { readonly anmodning: 0 | 1 }>(
    `SELECT deadline, contact_role AS contactRole, contact_email AS contactEmail, contact_phone AS contactPhone,
            case_number AS caseNumber, neutral_language AS neutralLanguage, criteria, anmodning
     FROM letter_setup WHERE round_id = $roundId`,
    { roundId },
  );
  return row === undefined ? empty : { ...row, anmodning: row.anmodning === 1 };
}

export const letterTemplates = (
  db: Reader,
  roundId: number,
): readonly (LetterTemplate & { readonly sha256: string })[] =>
  db.all(
    `SELECT t.kind, t.language, t.file_name AS fileName, f.bytes, f.sha256
     FROM letter_template t JOIN stored_file f ON f.sha256 = t.sha256
     WHERE t.round_id = $roundId ORDER BY t.kind DESC, t.language`,
    { roundId },
  );

export const letterAttachments = (
  db: Reader,
  roundId: number,
): readonly (LetterAttachment & { readonly sha256: string })[] =>
  db.all(
    `SELECT a.id, a.kind, a.title, a.file_name AS fileName, f.bytes, f.sha256
     FROM letter_attachment a JOIN stored_file f ON f.sha256 = a.sha256
     WHERE a.round_id = $roundId ORDER BY a.kind, a.id`,
    { roundId },
  );
