import { z } from 'zod';
import { topics } from '../model/innspill.ts';
import type { LetterTemplate } from '../model/letter.ts';
import { longestNote, mostSeen } from '../model/limits.ts';
import type { ManifestFile, PackageVerification } from '../model/package.ts';
import {
  type ExemptText,
  type FrozenVersion,
  type RecommendationDetails,
  recommendationStatuses,
} from '../model/recommendation-details.ts';
import type { HistoryEntry, LogEntry } from '../model/round.ts';
import { founds, reads, writes } from './define-call.ts';
import { fileToken, isoDate, kommunenummer, language, roundId, visit } from './fields.ts';
import type { MadeFile } from './letter-calls.ts';
import type { MadeFolder } from './made-folder.ts';

export interface ExportReceipt extends MadeFolder {
  readonly version: number;
  readonly files: readonly ManifestFile[];
  /** The package read back and recomputed. */
  readonly verification: PackageVerification;
}

export interface AppInfo {
  readonly version: string;
  /** Which door the window came in by. */
  readonly door: 'electron' | 'browser' | 'cli' | 'test';
  readonly user: string;
}

const line = z.string().trim().max(300);
const lines = z.array(line.min(1)).max(40);

const details = z.strictObject({
  status: z.enum(recommendationStatuses),
  body: line,
  decidedOn: isoDate.nullable(),
  decisionCase: line,
  yourReference: line,
  ourReference: line,
  caseNumber: line,
  journalNumber: line,
  date: isoDate.nullable(),
  recipient: line,
  copyTo: lines,
  attachments: lines,
  signature: line,
  saksframlegg: z
    .strictObject({ proposal: z.string().trim().max(4000), economy: z.string().trim().max(4000) })
    .exactOptional(),
});

const note = z.string().trim().max(longestNote);

/** Without limits, as in innspill-calls.ts: nothing of it is stored, and it may have come from an older program. */
const some = z.string();
const seenDetails = z.strictObject({
  ...details.shape,
  body: some,
  decidedOn: some.nullable(),
  decisionCase: some,
  yourReference: some,
  ourReference: some,
  caseNumber: some,
  journalNumber: some,
  date: some.nullable(),
  recipient: some,
  copyTo: z.array(some),
  attachments: z.array(some),
  signature: some,
  saksframlegg: z.strictObject({ proposal: some, economy: some }).exactOptional(),
});

export interface DetailsView {
  readonly details: RecommendationDetails;
  /** Why the next version is made. */
  readonly note: string;
  readonly exempt: readonly ExemptText[];
  /** The county's own paper for letter and case. */
  readonly templates: readonly LetterTemplate[];
  /** Those that are frozen, the latest first. */
  readonly versions: readonly FrozenVersion[];
}

export const packageCalls = {
  /** What the letter says beside the numbers, which texts are exempt, and the versions that are frozen. */
  'details.show': reads<DetailsView>().with(z.strictObject({ roundId })),
  'details.set': writes<null>().with(
    z.strictObject({
      roundId,
      details,
      note,
      // As in innspill-calls.ts: what the one who saves had in front.
      seen: z
        .array(z.strictObject({ details: seenDetails, note: some }))
        .max(mostSeen)
        .optional(),
      visit,
    }),
  ),
  /** Exempts a text from public disclosure by the law the user names; null lifts it. */
  'exempt.set': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      topic: z.literal(topics),
      legalBasis: z.string().trim().min(3).max(200).nullable(),
    }),
  ),
  /** Freezes the recommendation and writes the package. The same state gives the same version and the same bytes. */
  'package.export': founds<ExportReceipt | null>().with(
    // The job is a name of the caller's, to be told the progress by and to stop it with job.cancel.
    z.strictObject({ roundId, language, job: z.string().min(1).max(64).optional() }),
  ),
  'package.verify': reads<PackageVerification>().with(z.strictObject({ file: fileToken })),
  /** Shows a folder that an export made in the file manager. */
  'file.reveal': reads<null>().with(z.strictObject({ file: fileToken })),
  'app.info': reads<AppInfo>().with(z.strictObject({})),
  /** The log of a round, newest first, a page of `logPage` at a time: those before an entry, or the newest. */
  'history.list': reads<readonly LogEntry[]>().with(
    z.strictObject({ roundId, before: z.int().positive().exactOptional() }),
  ),
  /** All of it as a table; null = cancelled. */
  'history.save': reads<MadeFile | null>().with(z.strictObject({ roundId, language })),
  'history.undo': founds<HistoryEntry>().with(z.strictObject({ roundId })),
  'history.redo': founds<HistoryEntry>().with(z.strictObject({ roundId })),
} as const;
