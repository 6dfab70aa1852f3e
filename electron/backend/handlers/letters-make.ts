import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { LettersReceipt } from '../../../shared/contract/letter-calls.ts';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { joinNames } from '../../../shared/i18n/join-names.ts';
import { letterWords } from '../../../shared/i18n/letter-words.ts';
import { isEmailAddress } from '../../../shared/model/is-email-address.ts';
import type { LetterKind, LetterKommune, LettersView } from '../../../shared/model/letter.ts';
import type { Language } from '../../../shared/model/package.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { storeFile } from '../database/commands/store-file.ts';
import type { Reader } from '../database/connection.ts';
import { allIndicators } from '../database/queries/indicators.ts';
import { letterAttachments, letterTemplates } from '../database/queries/letter-setup.ts';
import { lettersView } from '../database/queries/letters-view.ts';
import { roundView } from '../database/queries/round-view.ts';
import { storedFile } from '../database/queries/stored-file.ts';
import type { BatchLetter, BatchTemplate } from '../export/letters/letter-batch.ts';
import { fileSystemName } from '../files/file-system-name.ts';
import { madeFolder } from './made-folder.ts';
import type { Staged } from './staged.ts';

export interface PreparedLetters {
  readonly roundId: number;
  readonly kind: LetterKind;
  readonly date: string;
  readonly deadline: string;
  /** null: the user chose no folder. */
  readonly made: { readonly receipt: LettersReceipt; readonly letters: readonly BatchLetter[] } | null;
}

/** What writes documents is most of the program's code: it is loaded when the first letter is made. */
async function letterWriter() {
  const [{ checkTemplate }, { letterBatch }, { standardTemplate }, { writeFolder }] = await Promise.all([
    import('../export/letters/check-template.ts'),
    import('../export/letters/letter-batch.ts'),
    import('../export/letters/standard-template.ts'),
    import('../export/write-folder.ts'),
  ]);
  return { checkTemplate, letterBatch, standardTemplate, writeFolder };
}

/** The files first, the database last: a letter that is noted as made is there. */
export const make: Staged<'letters.make', PreparedLetters> = {
  prepare: async (context, { roundId, kind, kommuner, date, deadline: given }) => {
    const { db, host, files, register, now } = context;
    const view = roundView(db, roundId);
    if (!view.ok) return view;
    const letters = lettersView(db, register, roundId, now);
    if (!letters.ok) return letters;
    const ready = readyToMake(letters.value, kind, kommuner, date, given);
    if (!ready.ok) return ready;
    const { deadline, receivers } = ready.value;
    const templates = await templatesOf(db, roundId, kind);
    if (!templates.ok) return templates;
    const { fylke, year } = view.value.round;
    const name = fileSystemName(letterWords('nb').folder[kind](fylke, year));
    const folder = await host.chooseExportFolder(name, 'letters');
    if (folder === null) return ok({ roundId, kind, date, deadline, made: null });
    const { letterBatch, writeFolder } = await letterWriter();
    const batch = await letterBatch({
      view: view.value,
      kind,
      date,
      deadline,
      setup: letters.value.setup,
      templates: templates.value,
      indicators: allIndicators(db),
      attachments: letterAttachments(db, roundId).map(({ title, fileName, sha256 }) => ({
        title,
        fileName,
        bytes: storedFile(db, sha256),
      })),
      kommuner: receivers,
    });
    const written = await writeFolder(batch.files, folder, name, date);
    if (!written.ok) return written;
    const receipt: LettersReceipt = {
      ...madeFolder(files, folder, written.value.zipPath),
      files: batch.files.map((file) => file.name),
      letters: batch.letters.length,
    };
    return ok({ roundId, kind, date, deadline, made: { receipt, letters: batch.letters } });
  },
  write: ({ db }, { roundId, kind, date, deadline, made }) => {
    if (made === null) return ok(null);
    for (const { kommunenummer, language, fileName, bytes, email } of made.letters) {
      const sha256 = storeFile(db, bytes);
      // The very letter that was sent, made once more: it stays as it is, with its day and its journal number.
      const sent = db.get(
        `SELECT id FROM letter WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND kind = $kind
         AND made_on = $date AND sent_on IS NOT NULL AND sha256 = $sha256`,
        { roundId, kommunenummer, kind, date, sha256 },
      );
      if (sent !== undefined) continue;
      // One that was never sent is replaced; one that was sent stays beside the new one.
      db.run(
        `DELETE FROM letter WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND kind = $kind
         AND (sent_on IS NULL OR made_on = $date)`,
        { roundId, kommunenummer, kind, date },
      );
      db.run(
        `INSERT INTO letter (round_id, kommunenummer, kind, language, made_on, deadline, subject, body,
           file_name, sha256)
         VALUES ($roundId, $kommunenummer, $kind, $language, $date, $deadline, $subject, $body,
           $fileName, $sha256)`,
        {
          roundId,
          kommunenummer,
          kind,
          language,
          date,
          deadline,
          subject: email.subject,
          body: email.body,
          fileName,
          sha256,
        },
      );
    }
    return ok(made.receipt);
  },
};

interface Receiver {
  readonly kommunenummer: string;
  readonly language: Language;
  readonly theirRef: string;
  readonly sentOn: string | null;
}

/** Who gets a letter, or the first thing that is not in place. */
function readyToMake(
  { setup, kommuner: all }: LettersView,
  kind: LetterKind,
  chosen: readonly string[] | null,
  date: string,
  given: string | null,
): Result<{ readonly deadline: string; readonly receivers: readonly Receiver[] }, AppError> {
  const deadline = given ?? setup.deadline;
  if (deadline === null) return fail(appError('deadline-missing'));
  if (deadline < date) return fail(appError('deadline-passed', { deadline: formatDate(deadline) }));
  if (setup.contactRole === '' || !isEmailAddress(setup.contactEmail))
    return fail(appError('contact-missing'));
  const unknown = chosen?.find((number) => all.every(({ kommunenummer }) => kommunenummer !== number));
  if (unknown !== undefined) return fail(appError('kommune-not-found', { kommune: unknown }));
  const waiting = ({ status }: LetterKommune): boolean => status === 'sent' || status === 'reminded';
  const list =
    chosen === null
      ? all.filter((kommune) => kind === 'request' || waiting(kommune))
      : all.filter(({ kommunenummer }) => chosen.includes(kommunenummer));
  if (list.length === 0) return fail(appError('nobody-to-write', { kind }));
  for (const why of ['uncertain', 'neutral'] as const) {
    const without = list.filter(({ languageMissing }) => languageMissing === why);
    if (without.length > 0) {
      const kommuner = joinNames(
        without.map(({ name }) => name),
        'og',
      );
      return fail(appError('letter-language-missing', { why, kommuner }));
    }
  }
  const receivers: Receiver[] = [];
  for (const { kommunenummer, name, language, theirRef, letters } of list) {
    if (language === null) continue;
    const sentOn = letters.findLast((letter) => letter.kind === 'request')?.sentOn ?? null;
    if (kind === 'reminder' && sentOn === null) return fail(appError('letter-not-sent', { kommune: name }));
    receivers.push({ kommunenummer, language, theirRef, sentOn: kind === 'reminder' ? sentOn : null });
  }
  return ok({ deadline, receivers });
}

async function templatesOf(
  db: Reader,
  roundId: number,
  kind: LetterKind,
): Promise<Result<Readonly<Record<Language, BatchTemplate>>, AppError>> {
  const { checkTemplate, standardTemplate } = await letterWriter();
  const own = letterTemplates(db, roundId);
  const templateOf = async (language: Language): Promise<Result<BatchTemplate, AppError>> => {
    const found = own.find((one) => one.kind === kind && one.language === language);
    const bytes = found === undefined ? await standardTemplate(kind, language) : storedFile(db, found.sha256);
    const fields = await checkTemplate(bytes, found?.fileName ?? '', kind);
    return fields.ok ? ok({ bytes, fields: fields.value }) : fields;
  };
  const nb = await templateOf('nb');
  if (!nb.ok) return nb;
  const nn = await templateOf('nn');
  return nn.ok ? ok({ nb: nb.value, nn: nn.value }) : nn;
}
