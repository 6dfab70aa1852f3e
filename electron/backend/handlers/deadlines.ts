import type { Deadline } from '../../../shared/model/deadline.ts';
import { deadlineTemplate } from '../../../shared/model/deadline-template.ts';
import { ok } from '../../../shared/model/result.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Read, Write } from './context.ts';

/** The round's own list, or the template until the user has changed it. */
export const show: Read<'deadlines.show'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const row = db.get<{ readonly entries: string }>(
    'SELECT entries FROM year_deadlines WHERE round_id = $roundId',
    { roundId },
  );
  return ok(
    row === undefined
      ? { entries: deadlineTemplate(round.value.year), own: false }
      : { entries: JSON.parse(row.entries) as readonly Deadline[], own: true },
  );
};

export const save: Write<'deadlines.save'> = ({ db }, { roundId, entries }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if (entries === null) {
    db.run('DELETE FROM year_deadlines WHERE round_id = $roundId', { roundId });
    return ok(null);
  }
  db.run(
    `INSERT INTO year_deadlines (round_id, entries) VALUES ($roundId, $entries)
     ON CONFLICT (round_id) DO UPDATE SET entries = excluded.entries`,
    { roundId, entries: JSON.stringify(entries) },
  );
  return ok(null);
};
