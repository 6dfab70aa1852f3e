import { z } from 'zod';
import {
  type FormCandidate,
  type FormField,
  type FormKind,
  type FormState,
  formFields,
  formTopics,
} from '../model/form.ts';
import type { FileToken } from '../model/token.ts';
import { reads, writes } from './define-call.ts';
import type { AppError } from './errors.ts';
import { fileToken, isoDate, kommunenummer, language, longText, persons, roundId } from './fields.ts';
import type { MadeFolder } from './made-folder.ts';

/** A file that was dropped, and what it is as a form. */
export interface FormFound {
  readonly file: FileToken;
  readonly fileName: string;
  /** Of its bytes: what is taken in is what was shown. null where it could not be opened. */
  readonly sha256: string | null;
  /** null where it could not be told. */
  readonly kind: FormKind | null;
  readonly state: FormState;
  /** Why a damaged file could not be read. */
  readonly error: AppError | null;
  /** What the form says of itself. */
  readonly said: {
    readonly kommunenummer: string | null;
    readonly name: string | null;
    readonly year: number | null;
    readonly version: number | null;
  };
  /** One where the kommune is certain, two where number and name are of different ones. */
  readonly candidates: readonly FormCandidate[];
  /** Other files from the same kommune; `identical` where all answers are the same. */
  readonly duplicates: readonly { readonly file: FileToken; readonly identical: boolean }[];
  /** An older version of the form: what it asked is read, what it did not ask stays as it is. */
  readonly older: boolean;
  /** When it was filled in, ISO; null where it says nothing that is a date. */
  readonly date: string | null;
  /** What stands for the date where it is none. */
  readonly dateWritten: string | null;
  /** When this very file was taken in before, ISO time. */
  readonly takenBefore: string | null;
}

export interface FormsPreview {
  /** In the order of the kommuner; those that cannot be taken in come last. */
  readonly forms: readonly FormFound[];
}

export interface FormsReceipt {
  /** Kommunenummer of those something was taken in for. */
  readonly kommuner: readonly string[];
  /** Answers that are new or others than before. */
  readonly changed: number;
  /** Of them: those that took the place of another answer. */
  readonly replaced: number;
}

export interface FormsMade extends MadeFolder {
  /** Names within the folder. */
  readonly files: readonly string[];
}

/** A form that was taken in, as the kommune filled it in. */
export interface FormReceived {
  readonly fileName: string;
  readonly kind: FormKind;
  readonly version: number;
  /** When it was filled in, ISO; null where it does not say. */
  readonly date: string | null;
  /** When it was taken in, ISO time. */
  readonly at: string;
  readonly who: string;
  /** As written, also what was not a number. */
  readonly answers: Readonly<Partial<Record<FormField, string>>>;
}

const field = z.enum(formFields);
const topic = z.literal(formTopics);

export const formCalls = {
  /** A form for each kommune, in its målform, into one folder and a zip of it; null where the user cancelled. */
  'forms.make': reads<FormsMade | null>().with(
    z.strictObject({
      roundId,
      /** null = all of the round. */
      kommuner: z.array(kommunenummer).min(1).nullable(),
      kinds: z.array(z.enum(['xlsx', 'docx'])).min(1),
      /** For kommuner with neutral or uncertain målform, where the letters have no choice of their own. */
      neutral: language,
    }),
  ),
  /** Which of these files are forms or documents; the others are tables for Grunnlag. */
  'forms.sort': reads<
    readonly { readonly file: FileToken; readonly as: 'form' | 'document' | 'damaged' | 'other' }[]
  >().with(z.strictObject({ files: z.array(fileToken).min(1).max(200) })),
  /** Reads filled-in forms and holds them against the round. Nothing is written. */
  'forms.preview': reads<FormsPreview>().with(
    z.strictObject({ roundId, files: z.array(fileToken).min(1).max(200) }),
  ),
  /** Takes in the forms the user has said yes to, as one step: all of them, or none. */
  'forms.accept': writes<FormsReceipt>().with(
    z.strictObject({
      roundId,
      /** Which counts where form and round differ, for all that no decision is made of; null = it must be decided. */
      prefer: z.enum(['new', 'old']).nullable(),
      forms: z
        .array(
          z.strictObject({
            file: fileToken,
            sha256: z.string().length(64),
            kommunenummer,
            decisions: z.array(
              z.strictObject({
                field,
                take: z.enum(['new', 'keep', 'both', 'masked']),
                /** The number the user reads in what was written; only for a number that is a question. */
                number: persons.nullable().optional(),
              }),
            ),
          }),
        )
        .min(1)
        .max(200),
    }),
  ),
  /** The answers of a kommune as it gave them, newest last: kept apart from what is made of them afterwards. */
  'forms.received': reads<readonly FormReceived[]>().with(z.strictObject({ roundId, kommunenummer })),
  /** The text of a Word document, for the user to place by topic. */
  'forms.text': reads<{ readonly fileName: string; readonly text: string }>().with(
    z.strictObject({ file: fileToken }),
  ),
  /** Passages the user has put to topics; each is added to what stands there, all as one step. */
  'forms.place': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      places: z
        .array(z.strictObject({ topic, text: longText.refine((text) => text.trim() !== '') }))
        .min(1)
        .max(100),
      source: z.string().max(300),
      date: isoDate.nullable(),
    }),
  ),
} as const;
