import type { AppError } from '../../../../shared/contract/errors.ts';
import { daysBetween } from '../../../../shared/model/days-between.ts';
import type { Letter, LetterKommune, LetterSetup, LettersView } from '../../../../shared/model/letter.ts';
import { letterLanguage } from '../../../../shared/model/letter-language.ts';
import { letterCounts, letterStatus } from '../../../../shared/model/letter-status.ts';
import type { Language } from '../../../../shared/model/package.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { Maalform } from '../../../../shared/model/round.ts';
import type { Register } from '../../register/index.ts';
import type { Reader } from '../connection.ts';
import { letterAttachments, letterSetup, letterTemplates } from './letter-setup.ts';
import { roundById } from './round-row.ts';

interface ProgressRow {
  readonly kommunenummer: string;
  readonly name: string;
  readonly maalform: Maalform;
  readonly chosenLanguage: Language | null;
  readonly theirRef: string;
  readonly repliedOn: string | null;
  readonly replyJournalNumber: string;
  readonly replyJournalDate: string | null;
  readonly approvedOn: string | null;
  /** Texts and numbers that have come of the answer, and the last date they are of. */
  readonly told: number;
  readonly toldOn: string | null;
}

/**
 * Who is asked and who has answered. All kommuner of the round are on the list, also those that are not asked to settle.
 *
 * @param now ISO time.
 */
export function lettersView(
  db: Reader,
  register: Register,
  roundId: number,
  now: string,
): Result<LettersView, AppError> {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const known = register.byNumber[round.value.structure];
  const setup = letterSetup(db, roundId);
  const letters = lettersOfRound(db, roundId);
  const kommuner = progressRows(db, roundId).map((row) =>
    letterKommune(
      row,
      letters.filter((letter) => letter.kommunenummer === row.kommunenummer),
      // A kommune that the register does not know has the målform of its round: invented ones do.
      known.get(row.kommunenummer)?.maalformUncertain ?? false,
      setup,
    ),
  );
  const today = now.slice(0, 10);
  return ok({
    setup,
    templates: letterTemplates(db, roundId).map(({ sha256: _kept, ...template }) => template),
    attachments: letterAttachments(db, roundId).map(({ sha256: _kept, ...attachment }) => attachment),
    kommuner,
    counts: letterCounts(kommuner),
    today,
    daysLeft: setup.deadline === null ? null : daysBetween(today, setup.deadline),
  });
}

function letterKommune(
  { told, toldOn, ...row }: ProgressRow,
  letters: readonly (Letter & { readonly kommunenummer: string })[],
  uncertain: boolean,
  { neutralLanguage, deadline }: LetterSetup,
): LetterKommune {
  const { maalform, chosenLanguage, approvedOn } = row;
  // What a kommune has told, however it came in, is an answer, also where nobody has noted the day.
  const repliedOn = row.repliedOn ?? toldOn;
  const answered = repliedOn !== null || told > 0;
  return {
    ...row,
    repliedOn,
    replyNoted: row.repliedOn !== null,
    ...letterLanguage(maalform, uncertain, chosenLanguage, neutralLanguage),
    letters: letters.map(({ kommunenummer: _own, ...letter }) => letter),
    status: letterStatus(letters, answered, approvedOn !== null),
    late: repliedOn !== null && deadline !== null && repliedOn > deadline,
    empty: answered && told === 0,
  };
}

const lettersOfRound = (
  db: Reader,
  roundId: number,
): readonly (Letter & { readonly kommunenummer: string })[] =>
  db.all(
    `SELECT id, kommunenummer, kind, language, made_on AS madeOn, deadline, sent_on AS sentOn,
            journal_number AS journalNumber, journal_date AS journalDate, subject
     FROM letter WHERE round_id = $roundId ORDER BY made_on, id`,
    { roundId },
  );

const progressRows = (db: Reader, roundId: number): readonly ProgressRow[] =>
  db.all(
    `SELECT k.kommunenummer, k.name, k.maalform, p.language AS chosenLanguage,
            coalesce(p.their_ref, '') AS theirRef, p.replied_on AS repliedOn,
            coalesce(p.reply_journal_number, '') AS replyJournalNumber,
            p.reply_journal_date AS replyJournalDate, p.approved_on AS approvedOn,
            coalesce(t.told, 0) AS told, t.told_on AS toldOn
     FROM round_kommune k
     LEFT JOIN letter_progress p ON p.round_id = k.round_id AND p.kommunenummer = k.kommunenummer
     LEFT JOIN (
       SELECT kommunenummer, count(*) AS told, max(date) AS told_on FROM (
         SELECT kommunenummer, date FROM innspill
         WHERE round_id = $roundId AND topic IN (1, 3, 4, 5) AND trim(text) <> ''
         UNION ALL SELECT kommunenummer, date FROM capacity
         WHERE round_id = $roundId AND coalesce(can, wants, extra, health, minors) IS NOT NULL)
       GROUP BY kommunenummer) t ON t.kommunenummer = k.kommunenummer
     WHERE k.round_id = $roundId ORDER BY k.kommunenummer`,
    { roundId },
  );
