import { z } from 'zod';
import { longestNote, mostSeen } from '../model/limits.ts';
import { type MeetingRecord, meetingForms, meetingOutcomes } from '../model/meeting.ts';
import { reads, writes } from './define-call.ts';
import { kommunenummer, persons, reason, roundId, shortText } from './fields.ts';

const form = z.enum(meetingForms);

export const meetingCalls = {
  /** What was written down in the meetings of a round, and where they were left. */
  'meeting.show': reads<MeetingRecord>().with(z.strictObject({ roundId })),
  /** «Logg endring»: who asked for another number, and why. It locks the number, in the same step. */
  'meeting.logChange': writes<null>().with(
    z.strictObject({ roundId, form, kommunenummer, number: persons, askedBy: shortText, reason }),
  ),
  /** Enighet, avvik or følges opp for one kommune; null takes it back. */
  'meeting.setOutcome': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      outcome: z.enum(meetingOutcomes).nullable(),
      comment: z.string().trim().max(longestNote),
      // As in innspill-calls.ts: what the one who saves had in front.
      seen: z
        .array(z.strictObject({ outcome: z.enum(meetingOutcomes).nullable(), comment: z.string() }))
        .max(mostSeen)
        .optional(),
    }),
  ),
  /** Where the meeting is, so that it goes on from there. No step of the history. */
  'meeting.keepPlace': writes<null>().with(
    z.strictObject({
      roundId,
      form,
      kommunenummer: kommunenummer.nullable(),
      page: z.string().min(1).max(64),
    }),
  ),
} as const;
