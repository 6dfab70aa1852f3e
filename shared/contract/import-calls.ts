import { z } from 'zod';
import type { FileReading } from '../model/importing.ts';
import type { MissingKind } from '../model/missing-kind.ts';
import type { ImportView } from '../model/round.ts';
import type { FileToken } from '../model/token.ts';
import { reads, writes } from './define-call.ts';
import { fileToken, kommunenummer, period, roundId, year } from './fields.ts';

/** A value and the place it was read from. */
export interface SourcedValue {
  readonly number: number | null;
  readonly missing: MissingKind | null;
  /** The file's name. */
  readonly from: string;
  readonly sheet: string | null;
  readonly cell: string;
  /** When it came into the round, ISO; null for one that is on its way in. */
  readonly at: string | null;
}

/** Two sources that disagree on one value. */
export interface ImportConflict {
  readonly kommunenummer: string;
  readonly indicator: string;
  readonly period: string;
  readonly old: SourcedValue;
  readonly new: SourcedValue;
}

/** What an import would do. Nothing is written before it is confirmed. */
export interface ImportPreview {
  readonly previewId: string;
  readonly fileName: string;
  /** The reading without its values: counts, columns, what was matched and what was not. */
  readonly reading: Omit<FileReading, 'values' | 'forebears'>;
  /** Numbers under kommunenummer that have ended, for the history. */
  readonly forebearCount: number;
  /** How many values there are in all, and the newest of them by kommune, to look at. */
  readonly valueCount: number;
  readonly sample: FileReading['values'];
  /** Values that stand in the round already and are the same. */
  readonly unchanged: number;
  readonly conflicts: readonly ImportConflict[];
  readonly conflictCount: number;
  /** The same kind of table, read before; `identical` where it was this very file, byte for byte. null = the first. */
  readonly earlier: { readonly fileName: string; readonly at: string; readonly identical: boolean } | null;
  /** The columns are mapped as the user mapped them the last time the table had these headers. */
  readonly remembered: boolean;
}

export interface ImportReceipt {
  readonly import: ImportView;
  /** Values that are new or others than before. */
  readonly changed: number;
  /** Of them: those that took the place of another value. */
  readonly replaced: number;
  /** Values of the file that were set aside for what stood there. */
  readonly kept: number;
  /** The first of those replaced. */
  readonly changes: readonly ImportConflict[];
}

/** Which source counts where they disagree: for all of them, and for those the user has said something else of. */
const prefer = z.enum(['new', 'old']).nullable();
const choice = z.strictObject({
  kommunenummer,
  indicator: z.string().min(1).max(64),
  period,
  keep: z.enum(['new', 'old']),
});
const choices = z.array(choice).max(10_000);

/** As many files as are sorted at once when they are dropped: what can be read together can be confirmed together. */
const mostFiles = 200;

export const importCalls = {
  /** Asks the host for files; null where the user cancelled or the host has no dialog. */
  'file.pick': reads<readonly { readonly token: FileToken; readonly name: string }[] | null>().with(
    z.strictObject({ kind: z.enum(['tables', 'backup', 'round']).default('tables') }),
  ),
  /** Text pasted from a table becomes a file like any other. */
  'file.paste': reads<{ readonly token: FileToken; readonly name: string }>().with(
    z.strictObject({ text: z.string().min(1).max(20_000_000) }),
  ),
  'import.preview': reads<ImportPreview>().with(
    z.strictObject({
      roundId,
      file: fileToken,
      /** For a plain table: which column is what. null = the guess of the reader. */
      mapping: z
        .strictObject({
          kommune: z.int().min(0),
          columns: z.array(
            z.strictObject({
              column: z.int().min(0),
              indicator: z.string().min(1).max(64),
              /** Empty where the year stands in a column of its own. */
              period: z.union([period, z.literal('')]),
            }),
          ),
          /** The column with the year or month, in a table with a row for each. */
          period: z.int().min(0).optional(),
        })
        .nullable(),
      /** What the user said of labels that could be several kommuner. */
      choices: z.array(z.strictObject({ label: z.string(), kommunenummer })).optional(),
      /** The year of a table that does not tell it; the round's own where absent. */
      year: year.optional(),
    }),
  ),
  'import.discard': reads<null>().with(z.strictObject({ previewId: z.string() })),
  'import.confirm': writes<ImportReceipt>().with(
    z.strictObject({
      roundId,
      previewId: z.string(),
      /** Needed where sources disagree: which one counts. null: only what `choices` says. */
      prefer,
      choices: choices.optional(),
    }),
  ),
  /** Several files as one step: all of them come in, or none does. */
  'import.confirmAll': writes<readonly ImportReceipt[]>().with(
    z.strictObject({
      roundId,
      previewIds: z.array(z.string()).min(1).max(mostFiles),
      prefer,
      /** What the user has chosen for one of the files, in place of `prefer`. */
      decisions: z
        .array(z.strictObject({ previewId: z.string(), prefer, choices }))
        .max(mostFiles)
        .optional(),
    }),
  ),
  'import.remove': writes<null>().with(z.strictObject({ roundId, importId: z.int().positive() })),
} as const;
