import type { Writer } from '../connection.ts';
import { saveProgress } from './save-progress.ts';

/**
 * Notes that a kommune has answered, as a form that is taken in does. The first date counts: an answer that is mended
 * later was not late for that.
 *
 * @param date ISO date.
 */
export function registerReply(db: Writer, roundId: number, kommunenummer: string, date: string): void {
  const known = db.get<{ readonly repliedOn: string | null }>(
    `SELECT replied_on AS repliedOn FROM letter_progress
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer`,
    { roundId, kommunenummer },
  );
  if (known?.repliedOn == null || date < known.repliedOn)
    saveProgress(db, roundId, kommunenummer, { replied_on: date });
}
