import type {
  KommuneOutcome,
  MeetingChange,
  MeetingPlace,
  MeetingRecord,
} from '../../../../shared/model/meeting.ts';
import type { Reader } from '../connection.ts';

/** Everything written down in the meetings of a round. */
export function meetingsOfRound(db: Reader, roundId: number): MeetingRecord {
  const of = { roundId };
  return {
    changes: db.all<MeetingChange>(
      `SELECT id, form, kommunenummer, number_before AS "from", number_after AS "to", asked_by AS askedBy,
              reason, who, at
       FROM meeting_change WHERE round_id = $roundId ORDER BY id DESC`,
      of,
    ),
    outcomes: db.all<KommuneOutcome>(
      `SELECT kommunenummer, outcome, comment, who, at FROM meeting_outcome
       WHERE round_id = $roundId ORDER BY kommunenummer`,
      of,
    ),
    places: db.all<MeetingPlace>(
      `SELECT form, nullif(kommunenummer, '') AS kommunenummer, page FROM meeting_place
       WHERE round_id = $roundId ORDER BY form, kommunenummer`,
      of,
    ),
  };
}
