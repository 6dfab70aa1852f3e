import { z } from 'zod';
import type { FileReading } from '../model/importing.ts';
import type { ImportView } from '../model/round.ts';
import type { FileToken } from '../model/token.ts';
import { reads, writes } from './define-call.ts';
import { fileToken, kommunenummer, period, roundId } from './fields.ts';

/** Two sources that disagree on one value. */
export interface ImportConflict {
  readonly kommunenummer: string;
  readonly indicator: string;
  readonly period: string;
  readonly old: {
    readonly number: number | null;
    readonly missing: string | null;
    readonly from: string;
    readonly cell: string;
  };
  readonly new: { readonly number: number | null; readonly missing: string | null; readonly cell: string };
}

/** What an import would do. Nothing is written before it is confirmed. */
export interface ImportPreview {
  readonly previewId: string;
  readonly fileName: string;
  /** The reading without its values: counts, columns, what was matched and what was not. */
  readonly reading: Omit<FileReading, 'values'>;
  /** How many values there are in all, and the first of them by kommune, to look at. */
  readonly valueCount: number;
  readonly sample: FileReading['values'];
  /** Values that stand in the round already and are the same. */
  readonly unchanged: number;
  readonly conflicts: readonly ImportConflict[];
  readonly conflictCount: number;
}

export interface ImportReceipt {
  readonly import: ImportView;
  readonly changed: number;
}

export const importCalls = {
  /** Asks the host for files; null where the user cancelled or the host has no dialog. */
  'file.pick': reads<readonly { readonly token: FileToken; readonly name: string }[] | null>().with(
    z.strictObject({}),
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
          columns: z.array(z.strictObject({ column: z.int().min(0), indicator: z.string().min(1), period })),
          /** The column with the year or month, in a table with a row for each. */
          period: z.int().min(0).optional(),
        })
        .nullable(),
      /** What the user said of labels that could be several kommuner. */
      choices: z.array(z.strictObject({ label: z.string(), kommunenummer })).optional(),
    }),
  ),
  'import.discard': reads<null>().with(z.strictObject({ previewId: z.string() })),
  'import.confirm': writes<ImportReceipt>().with(
    z.strictObject({
      roundId,
      previewId: z.string(),
      /** Needed where sources disagree: which one counts. */
      prefer: z.enum(['new', 'old']).nullable(),
    }),
  ),
  /** Several files as one step: all of them come in, or none does. */
  'import.confirmAll': writes<readonly ImportReceipt[]>().with(
    z.strictObject({
      roundId,
      previewIds: z.array(z.string()).min(1).max(50),
      prefer: z.enum(['new', 'old']).nullable(),
    }),
  ),
  'import.remove': writes<null>().with(z.strictObject({ roundId, importId: z.int().positive() })),
} as const;
