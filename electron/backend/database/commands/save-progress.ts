import type { Writer } from '../connection.ts';

export interface Progress {
  readonly language?: string | null;
  readonly their_ref?: string;
  readonly replied_on?: string | null;
  readonly reply_journal_number?: string;
  readonly reply_journal_date?: string | null;
  readonly approved_on?: string | null;
}

/** Sets some of what is known of a kommune's letter and answer, and leaves the rest as it is. */
export function saveProgress(db: Writer, roundId: number, kommunenummer: string, progress: Progress): void {
  db.run(
    `INSERT INTO letter_progress (round_id, kommunenummer) VALUES ($roundId, $kommunenummer)
     ON CONFLICT (round_id, kommunenummer) DO NOTHING`,
    { roundId, kommunenummer },
  );
  const set = Object.keys(progress).map((column) => `${column} = $${column}`);
  db.run(
    `UPDATE letter_progress SET ${set.join(', ')} WHERE round_id = $roundId AND kommunenummer = $kommunenummer`,
    { ...progress, roundId, kommunenummer },
  );
}
