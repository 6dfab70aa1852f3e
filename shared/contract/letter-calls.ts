import { z } from 'zod';
import { type Letter, type LetterAttachment, type LettersView, templateKinds } from '../model/letter.ts';
import type { Language, ManifestFile, PackageVerification } from '../model/package.ts';
import type { FileToken } from '../model/token.ts';
import { founds, reads, writes } from './define-call.ts';
import { fileToken, isoDate, kommunenummer, language, roundId, shortText, visit } from './fields.ts';
import type { MadeFolder } from './made-folder.ts';

/** A made file, to be saved by the browser or shown in the file manager. */
export interface MadeFile {
  readonly file: FileToken;
  readonly name: string;
}

/** One letter as it was made. */
export interface LetterView extends Letter {
  readonly kommunenummer: string;
  /** The e-mail's text: paragraphs with an empty line between. */
  readonly body: string;
}

export interface LettersReceipt extends MadeFolder {
  /** Names of the files, attachments and e-mail texts too, with `/` between folder and file. */
  readonly files: readonly string[];
  readonly letters: number;
}

export interface DeliveryReceipt extends MadeFolder {
  readonly version: number;
  readonly files: readonly ManifestFile[];
  /** The folder read back and checked. */
  readonly verification: PackageVerification;
}

/** A delivery to IMDi as it was frozen. */
export interface DeliverySummary {
  readonly version: number;
  readonly language: Language;
  /** ISO time. */
  readonly frozenAt: string;
  readonly who: string;
}

const kommuner = z.array(kommunenummer).min(1).max(500);
const kind = z.enum(['request', 'reminder']);
const entered = z.string().trim().max(120);

export const letterCalls = {
  /** Who is asked, who has answered, and all that the letters share. */
  'letters.show': reads<LettersView>().with(z.strictObject({ roundId })),
  'letters.setup': writes<null>().with(
    z.strictObject({
      roundId,
      deadline: isoDate.nullable(),
      contactRole: entered,
      // Kept as it is typed; what is no address is told when letters are made.
      contactEmail: z.string().trim().max(200),
      contactPhone: z.string().trim().max(30),
      caseNumber: entered,
      neutralLanguage: language.nullable(),
      criteria: z.enum(['proposed', 'decided']).nullable(),
      anmodning: z.boolean(),
      visit,
    }),
  ),
  /** The language of one kommune's letter, and its own reference. */
  'letters.kommune': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      language: language.nullable(),
      theirRef: entered,
      visit,
    }),
  ),
  /** The county's own Word file with named fields, tried on an invented kommune before it is kept; null = standard. */
  'letters.setTemplate': writes<null>().with(
    z.strictObject({ roundId, kind: z.enum(templateKinds), language, file: fileToken.nullable() }),
  ),
  /** The standard template as a Word file, to edit and give back. */
  'letters.standardTemplate': reads<MadeFile>().with(
    z.strictObject({ language, kind: z.enum(templateKinds) }),
  ),
  'letters.addAttachment': writes<LetterAttachment>().with(
    z.strictObject({ roundId, kind: z.enum(['imdi', 'other']), title: shortText, file: fileToken }),
  ),
  'letters.removeAttachment': writes<null>().with(z.strictObject({ roundId, id: z.int().positive() })),
  /**
   * Writes a letter and an e-mail text for each kommune, with the attachments, into one folder and a zip beside it.
   * `kommuner` null: a request to all; a reminder to those that are sent to and have not answered. `date` stands on the
   * letters; `deadline` null: that of the round. null = the user chose no folder.
   */
  'letters.make': writes<LettersReceipt | null>().with(
    z.strictObject({
      roundId,
      kind,
      kommuner: kommuner.nullable(),
      date: isoDate,
      deadline: isoDate.nullable(),
    }),
  ),
  'letters.open': reads<LetterView & MadeFile>().with(z.strictObject({ roundId, id: z.int().positive() })),
  /** The last letter of this kind to each of the kommuner was sent (null = was not sent after all). */
  'letters.sent': writes<null>().with(
    z.strictObject({ roundId, kommuner, kind, sentOn: isoDate.nullable() }),
  ),
  'letters.journal': writes<null>().with(
    z.strictObject({
      roundId,
      id: z.int().positive(),
      journalNumber: entered,
      journalDate: isoDate.nullable(),
      visit,
    }),
  ),
  /** When the kommune answered (null = it has not). Taking it back takes the approval back too. */
  'reply.save': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      repliedOn: isoDate.nullable(),
      journalNumber: entered,
      journalDate: isoDate.nullable(),
      visit,
    }),
  ),
  /** The fylkeskommune has been through the answer and stands by what it writes of it. */
  'reply.approve': writes<null>().with(z.strictObject({ roundId, kommuner, approvedOn: isoDate.nullable() })),
  /** Freezes «innspill til IMDi» and writes its folder. Needs neither target, criteria nor allocation. */
  'delivery.export': founds<DeliveryReceipt | null>().with(z.strictObject({ roundId, language })),
  'delivery.list': reads<readonly DeliverySummary[]>().with(z.strictObject({ roundId })),
} as const;
