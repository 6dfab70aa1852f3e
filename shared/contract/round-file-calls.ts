import { z } from 'zod';
import { founds, reads } from './define-call.ts';
import { fileToken, roundId, roundLabel } from './fields.ts';
import type { MadeFile } from './letter-calls.ts';

/** What of a round leaves the machine only where the user says so, and what goes along and is worth saying. */
export interface RoundFileOffer {
  /** The advisor's own notes, on kommuner and on cells. */
  readonly notes: number;
  /** Of them: marked to go with what is exported, and so always in the file. */
  readonly notesAlways: number;
  /** Persons. */
  readonly contacts: number;
  /** Texts that are exempt from public disclosure; they are in the file. */
  readonly exempt: number;
}

/** A round file, read through and found whole. */
export interface RoundFileView {
  readonly fylke: string;
  readonly year: number;
  readonly sample: boolean;
  /** ISO time. */
  readonly madeAt: string;
  readonly madeBy: string;
  /** The Fordel that made it. */
  readonly program: string;
  /** The last thing done in the round, ISO time; null where nothing was. */
  readonly lastChange: string | null;
  readonly kommuner: number;
  /** The måltall in force, persons. */
  readonly target: number | null;
  readonly sources: number;
  readonly values: number;
  readonly innspill: number;
  readonly scenarios: number;
  /** Of the recommended scenario. */
  readonly locks: number;
  /** Recommendations that are frozen. */
  readonly versions: number;
  readonly letters: number;
  readonly notes: number;
  /** Persons. */
  readonly contacts: number;
  readonly exempt: number;
  /** Rounds of the same year and fylke that are here already: the one in the file comes beside them, or instead of one. */
  readonly clashes: readonly RoundClash[];
}

export interface RoundClash {
  readonly roundId: number;
  /** '' = none. */
  readonly label: string;
  /** ISO time; null where nothing was done in it. */
  readonly lastChange: string | null;
}

/** A whole round as one file for a colleague, and rounds that are taken away. */
export const roundFileCalls = {
  'round.offer': reads<RoundFileOffer>().with(z.strictObject({ roundId })),
  /** null = the user chose no place. */
  'round.export': reads<MadeFile | null>().with(
    z.strictObject({ roundId, notes: z.boolean(), contacts: z.boolean() }),
  ),
  /** Reads a file through. Nothing is written. */
  'round.inspect': reads<RoundFileView>().with(z.strictObject({ file: fileToken })),
  /**
   * Takes the round of a file in, all of it or nothing. Where there are rounds of the same year and fylke, `label` tells it
   * from them. `replace`: one of them that may go; a backup is made first. null = none.
   */
  'round.import': founds<{ readonly roundId: number }>().with(
    z.strictObject({ file: fileToken, replace: roundId.nullable(), label: roundLabel }),
  ),
  /** Takes a round away with all that is in it, after a backup; answers with the backup's name. `from`: it has no history left. */
  'round.remove': founds<{ readonly backup: string }>().with(z.strictObject({ from: roundId })),
} as const;
