import { allocate } from '../../../shared/allocation/index.ts';
import { allocationInput } from '../../../shared/model/allocation-input.ts';
import type { MeetingOutcome } from '../../../shared/model/meeting.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Reader } from '../database/connection.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { meetingsOfRound } from '../database/queries/meetings.ts';
import { roundById } from '../database/queries/round-row.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Read, Write } from './context.ts';
import { setLock } from './locks.ts';
import { onlySeen } from './only-seen.ts';
import { overStored } from './over-stored.ts';

export const show: Read<'meeting.show'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  return round.ok ? ok(meetingsOfRound(db, roundId)) : round;
};

/** The lock and the line of the log come and go together. */
export const logChange: Write<'meeting.logChange'> = (context, input) => {
  const { db, now, info } = context;
  const { roundId, form, kommunenummer, number, askedBy, reason } = input;
  const before = proposalOf(db, roundId, kommunenummer);
  const locked = setLock(context, { roundId, kommunenummer, number, reason });
  if (!locked.ok) return locked;
  db.run(
    `INSERT INTO meeting_change
       (round_id, form, kommunenummer, number_before, number_after, asked_by, reason, who, at)
     VALUES ($roundId, $form, $kommunenummer, $before, $number, $askedBy, $reason, $who, $at)`,
    { roundId, form, kommunenummer, before, number, askedBy, reason, who: info.user, at: now },
  );
  return ok(null);
};

export const setOutcome: Write<'meeting.setOutcome'> = (
  { db, now, info },
  { roundId, kommunenummer, seen, ...mine },
) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const stored = meetingsOfRound(db, roundId).outcomes.find((one) => one.kommunenummer === kommunenummer);
  const before: Outcome = { outcome: stored?.outcome ?? null, comment: stored?.comment ?? '' };
  const saved = overStored(seen, mine, before);
  if (!saved.ok) return saved;
  const { outcome, comment } = saved.value;
  if (outcome === null) {
    // The remark goes with it: neither one that was not seen, nor one that is written where another window took it back.
    const mayRemove = onlySeen('comment', seen, mine, before);
    if (!mayRemove.ok) return mayRemove;
    db.run('DELETE FROM meeting_outcome WHERE round_id = $roundId AND kommunenummer = $kommunenummer', {
      roundId,
      kommunenummer,
    });
    return ok(null);
  }
  db.run(
    `INSERT INTO meeting_outcome (round_id, kommunenummer, outcome, comment, who, at)
     VALUES ($roundId, $kommunenummer, $outcome, $comment, $who, $at)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET outcome = excluded.outcome,
       comment = excluded.comment, who = excluded.who, at = excluded.at`,
    { roundId, kommunenummer, outcome, comment, who: info.user, at: now },
  );
  return ok(null);
};

export const keepPlace: Write<'meeting.keepPlace'> = ({ db }, { roundId, form, kommunenummer, page }) => {
  const known = kommunenummer === null ? roundById(db, roundId) : kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  db.run(
    `INSERT INTO meeting_place (round_id, form, kommunenummer, page)
     VALUES ($roundId, $form, $kommunenummer, $page)
     ON CONFLICT (round_id, form, kommunenummer) DO UPDATE SET page = excluded.page`,
    { roundId, form, kommunenummer: kommunenummer ?? '', page },
  );
  return ok(null);
};

interface Outcome {
  readonly outcome: MeetingOutcome | null;
  readonly comment: string;
}

/** The number as it is before it is changed; null where the round has no answer. */
function proposalOf(db: Reader, roundId: number, kommunenummer: string): number | null {
  const view = roundView(db, roundId);
  if (!view.ok) return null;
  const input = allocationInput(view.value, view.value.draft);
  if (!input.ok) return null;
  const answer = allocate(input.value);
  return answer.feasible ? (answer.numbers[kommunenummer] ?? null) : null;
}
