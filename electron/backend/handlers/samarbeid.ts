import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { Samarbeid } from '../../../shared/model/round.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { samarbeidOfRound } from '../database/queries/samarbeid.ts';
import type { Write } from './context.ts';

/** Samarbeid may overlap as information. Those with joint bounds become groups of the core, and may only nest. */
export const save: Write<'samarbeid.save'> = ({ db }, { roundId, id, name, members, min, max }) => {
  for (const member of members) {
    const known = kommuneName(db, roundId, member);
    if (!known.ok) return known;
  }
  if (min !== null && max !== null && min > max)
    return fail(appError('bounds-cross', { kommune: name, min, max }));
  const others = samarbeidOfRound(db, roundId).filter((other) => other.id !== id);
  if (id !== null && samarbeidOfRound(db, roundId).every((other) => other.id !== id)) {
    return fail(appError('samarbeid-not-found', { samarbeid: id }));
  }
  const bounded = min !== null || max !== null;
  const crossing = bounded ? others.find((other) => crosses(members, other)) : undefined;
  if (crossing !== undefined) return fail(appError('samarbeid-overlaps', { name, other: crossing.name }));
  const fields = { roundId, name, members: JSON.stringify([...new Set(members)].toSorted()), min, max };
  if (id === null) {
    const added = db.run(
      'INSERT INTO samarbeid (round_id, name, members, min, max) VALUES ($roundId, $name, $members, $min, $max)',
      fields,
    );
    return ok({ id: added.id });
  }
  db.run(
    `UPDATE samarbeid SET name = $name, members = $members, min = $min, max = $max
     WHERE id = $id AND round_id = $roundId`,
    { ...fields, id },
  );
  return ok({ id });
};

export const remove: Write<'samarbeid.remove'> = ({ db }, { roundId, id }) => {
  const { changes } = db.run('DELETE FROM samarbeid WHERE id = $id AND round_id = $roundId', { roundId, id });
  return changes === 0 ? fail(appError('samarbeid-not-found', { samarbeid: id })) : ok(null);
};

/** Shares a kommune with another one that has bounds, and neither holds the other. */
function crosses(members: readonly string[], other: Samarbeid): boolean {
  if (other.min === null && other.max === null) return false;
  const shared = members.filter((member) => other.members.includes(member)).length;
  return shared > 0 && shared < new Set(members).size && shared < other.members.length;
}
