import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { RequestReceipt } from '../../../shared/contract/year-calls.ts';
import { joinNames } from '../../../shared/i18n/join-names.ts';
import { letterWords } from '../../../shared/i18n/letter-words.ts';
import type { FollowUpRow } from '../../../shared/model/decision.ts';
import type { LetterKommune } from '../../../shared/model/letter.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { followUpOf } from '../database/queries/follow-up.ts';
import { lettersView } from '../database/queries/letters-view.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { VedtakLetter } from '../export/letters/vedtak-letter.ts';
import type { ZipEntry } from '../export/zip/pack-zip.ts';
import { fileSystemName } from '../files/file-system-name.ts';
import { madeFolder } from './made-folder.ts';
import type { Staged } from './staged.ts';

export type PreparedRequest = RequestReceipt | null;

/** What writes documents is most of the program's code: it is loaded when the first letter is made. */
async function writer() {
  const [{ renderDocx }, { vedtakDocument, vedtakEmail, vedtakWords }, { countyName }, names, words, folder] =
    await Promise.all([
      import('../export/docx/render-docx.ts'),
      import('../export/letters/vedtak-letter.ts'),
      import('../export/letters/county-name.ts'),
      import('../export/kommune-file-name.ts'),
      import('../export/document-words.ts'),
      import('../export/write-folder.ts'),
    ]);
  return { renderDocx, vedtakDocument, vedtakEmail, vedtakWords, countyName, ...names, ...words, ...folder };
}

/** A letter and an e-mail text for each kommune, in its målform. Nothing is sent, and nothing is noted in the round. */
export const request: Staged<'decision.request', PreparedRequest> = {
  prepare: async (context, { roundId, kommuner, date }) => {
    const { db, register, now, host, files } = context;
    const round = roundById(db, roundId);
    if (!round.ok) return round;
    const followUp = followUpOf(db, roundId);
    if (!followUp.ok) return followUp;
    const letters = lettersView(db, register, roundId, now);
    if (!letters.ok) return letters;
    const { setup } = letters.value;
    if (setup.contactRole === '' || setup.contactEmail === '') return fail(appError('contact-missing'));
    const receivers = receiversOf(followUp.value.rows, letters.value.kommuner, kommuner);
    if (!receivers.ok) return receivers;
    const write = await writer();
    const { year, fylke, sample } = round.value;
    const entries: ZipEntry[] = [];
    for (const { row, letter, language } of receivers.value) {
      const content: VedtakLetter = {
        language,
        kommune: row.name,
        year,
        sender: write.countyName(fylke),
        sample: sample === null ? '' : write.documentWords(language).sample[sample],
        date,
        asked: row.asked.number,
        askedMinors: row.askedMinors.number,
        ourRef: setup.caseNumber,
        theirRef: letter.theirRef,
        contact: letterWords(language).contact(setup.contactRole, setup.contactEmail, setup.contactPhone),
      };
      const name = `${write.kommuneFileName(row.kommunenummer, row.name)}-${write.vedtakWords(language).file}`;
      entries.push(
        { name: `${name}.docx`, bytes: await write.renderDocx(write.vedtakDocument(content)) },
        { name: `${name}.txt`, bytes: new TextEncoder().encode(write.vedtakEmail(content)) },
      );
    }
    const name = fileSystemName(write.vedtakWords('nb').folder(fylke, year));
    const folder = await host.chooseExportFolder(name, 'letters');
    if (folder === null) return ok(null);
    const written = await write.writeFolder(entries, folder, name, date);
    if (!written.ok) return written;
    return ok({
      ...madeFolder(files, folder, written.value.zipPath),
      letters: receivers.value.length,
    });
  },
  write: (_context, receipt) => ok(receipt),
};

interface Receiver {
  readonly row: FollowUpRow;
  readonly letter: LetterKommune;
  readonly language: NonNullable<LetterKommune['language']>;
}

/** Those that were chosen, or all that are asked and have no vedtak. A målform that is not known is never guessed. */
function receiversOf(
  rows: readonly FollowUpRow[],
  letters: readonly LetterKommune[],
  chosen: readonly string[] | null,
): Result<readonly Receiver[], AppError> {
  const unknown = chosen?.find((number) => rows.every(({ kommunenummer }) => kommunenummer !== number));
  if (unknown !== undefined) return fail(appError('kommune-not-found', { kommune: unknown }));
  const wanted = rows.filter(({ kommunenummer, asked, recommended, decided }) =>
    chosen === null
      ? (asked.number ?? recommended ?? 0) > 0 && decided.number === null
      : chosen.includes(kommunenummer),
  );
  if (wanted.length === 0) return fail(appError('nobody-to-ask-for-vedtak'));
  const receivers: Receiver[] = [];
  const without: LetterKommune[] = [];
  for (const row of wanted) {
    const letter = letters.find(({ kommunenummer }) => kommunenummer === row.kommunenummer);
    if (letter === undefined) continue;
    if (letter.language === null) without.push(letter);
    else receivers.push({ row, letter, language: letter.language });
  }
  for (const why of ['uncertain', 'neutral'] as const) {
    const names = without.filter(({ languageMissing }) => languageMissing === why).map(({ name }) => name);
    if (names.length > 0) {
      return fail(appError('letter-language-missing', { why, kommuner: joinNames(names, 'og') }));
    }
  }
  return ok(receivers);
}
