import type { AppError } from '../../../../shared/contract/errors.ts';
import { daysBetween } from '../../../../shared/model/days-between.ts';
import { hasAnswered, hasTold, tellsNumber, tellsText } from '../../../../shared/model/has-answered.ts';
import type { Capacity, KommuneInnspill } from '../../../../shared/model/innspill.ts';
import type { Letter, LetterKommune, LetterSetup, LettersView } from '../../../../shared/model/letter.ts';
import { letterLanguage } from '../../../../shared/model/letter-language.ts';
import { letterCounts, letterStatus } from '../../../../shared/model/letter-status.ts';
import type { Language } from '../../../../shared/model/package.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { KommuneView, Maalform } from '../../../../shared/model/round.ts';
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
}

/** Texts and numbers that have come of the answer. */
interface ToldRows {
  readonly innspill: readonly (KommuneInnspill & OfKommune)[];
  readonly capacities: readonly (Capacity & OfKommune)[];
}

interface OfKommune {
  readonly kommunenummer: string;
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
  const told = toldRows(db, roundId);
  const kommuner = progressRows(db, roundId).map((row) =>
    letterKommune(
      row,
      letters.filter((letter) => letter.kommunenummer === row.kommunenummer),
      told,
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
  row: ProgressRow,
  letters: readonly (Letter & { readonly kommunenummer: string })[],
  told: ToldRows,
  uncertain: boolean,
  { neutralLanguage, deadline }: LetterSetup,
): LetterKommune {
  const { maalform, chosenLanguage, approvedOn } = row;
  const own = ({ kommunenummer }: OfKommune): boolean => kommunenummer === row.kommunenummer;
  const record = { innspill: told.innspill.filter(own), capacity: told.capacities.find(own) ?? null };
  const answered = hasAnswered({
    ...record,
    ...(row.repliedOn === null ? {} : { repliedOn: row.repliedOn }),
  });
  // What a kommune has told, however it came in, is an answer, also where nobody has noted the day.
  const repliedOn = row.repliedOn ?? toldOn(record);
  const due = letters.findLast(({ sentOn }) => sentOn !== null)?.deadline ?? deadline;
  return {
    ...row,
    repliedOn,
    replyNoted: row.repliedOn !== null,
    ...letterLanguage(maalform, uncertain, chosenLanguage, neutralLanguage),
    letters: letters.map(({ kommunenummer: _own, ...letter }) => letter),
    status: letterStatus(letters, answered, approvedOn !== null),
    late: repliedOn !== null && due !== null && repliedOn > due,
    empty: answered && !hasTold(record),
  };
}

/** The last date of what a kommune has told; null where none of it has a date. */
function toldOn({ innspill, capacity }: Pick<KommuneView, 'innspill' | 'capacity'>): string | null {
  const dates = [
    ...innspill.filter(tellsText).map(({ date }) => date),
    ...(tellsNumber(capacity) ? [capacity?.date ?? null] : []),
  ].flatMap((date) => (date === null ? [] : [date]));
  return dates.toSorted().at(-1) ?? null;
}

const toldRows = (db: Reader, roundId: number): ToldRows => ({
  innspill: db.all(
    `SELECT kommunenummer, topic, text, assessment, source, date FROM innspill WHERE round_id = $roundId`,
    { roundId },
  ),
  capacities: db.all(
    `SELECT kommunenummer, can, wants, extra, health, minors, source, date FROM capacity
     WHERE round_id = $roundId`,
    { roundId },
  ),
});

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
            p.reply_journal_date AS replyJournalDate, p.approved_on AS approvedOn
     FROM round_kommune k
     LEFT JOIN letter_progress p ON p.round_id = k.round_id AND p.kommunenummer = k.kommunenummer
     WHERE k.round_id = $roundId ORDER BY k.kommunenummer`,
    { roundId },
  );
