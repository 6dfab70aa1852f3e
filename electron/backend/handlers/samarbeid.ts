import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { isJoint, jointClash } from '../../../shared/model/joint-clash.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { OutsideKommune, RoundSummary, Samarbeid } from '../../../shared/model/round.ts';
import type { Reader } from '../database/connection.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundById } from '../database/queries/round-row.ts';
import { samarbeidOfRound } from '../database/queries/samarbeid.ts';
import type { Register } from '../register/index.ts';
import type { Read, Write } from './context.ts';

/** Samarbeid may overlap as information. Those with a joint frame become groups of the core, and may only nest. */
export const save: Write<'samarbeid.save'> = ({ db, register }, input) => {
  const { roundId, id, name, min, max } = input;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const all = samarbeidOfRound(db, roundId);
  const before = all.find((one) => one.id === id);
  if (id !== null && before === undefined) return fail(appError('samarbeid-not-found', { samarbeid: id }));
  const parted = membersOf(db, register, round.value, input.members);
  if (!parted.ok) return parted;
  const { members, outside } = parted.value;
  if (min !== null && max !== null && min > max)
    return fail(appError('bounds-cross', { kommune: name, min, max }));
  const joint = input.joint ?? isJoint({ min, max });
  const clash = joint ? jointClash({ members }, without(all, id)) : null;
  if (clash !== null) {
    const kommuner = clash.shared.map((member) => nameIn(db, roundId, member)).join(', ');
    return fail(appError('samarbeid-overlaps', { name, other: clash.other.name, kommuner }));
  }
  const everyone = [...members, ...outside.map((one) => one.kommunenummer)];
  const host = input.host === undefined ? (before?.host ?? null) : input.host;
  const fields = {
    roundId,
    name,
    members: JSON.stringify(members),
    outside: JSON.stringify(outside),
    min: joint ? min : null,
    max: joint ? max : null,
    joint: joint ? 1 : 0,
    host: host !== null && everyone.includes(host) ? host : null,
    service: input.service ?? before?.service ?? '',
  };
  if (id === null) {
    const added = db.run(
      `INSERT INTO samarbeid (round_id, name, members, outside, min, max, joint, host, service)
       VALUES ($roundId, $name, $members, $outside, $min, $max, $joint, $host, $service)`,
      fields,
    );
    return ok({ id: added.id });
  }
  db.run(
    `UPDATE samarbeid SET name = $name, members = $members, outside = $outside, min = $min, max = $max,
       joint = $joint, host = $host, service = $service
     WHERE id = $id AND round_id = $roundId`,
    { ...fields, id },
  );
  return ok({ id });
};

export const remove: Write<'samarbeid.remove'> = ({ db }, { roundId, id }) => {
  const { changes } = db.run('DELETE FROM samarbeid WHERE id = $id AND round_id = $roundId', { roundId, id });
  return changes === 0 ? fail(appError('samarbeid-not-found', { samarbeid: id })) : ok(null);
};

export const kommunerOfRegister: Read<'register.kommuner'> = ({ db, register }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const { structure } = round.value;
  return ok(
    register.structures[structure].kommuner.map(({ kommunenummer }) =>
      outsideKommune(register, round.value, kommunenummer),
    ),
  );
};

/** Kommuner of the round apart from those that only the register knows; an error where neither does. */
function membersOf(
  db: Reader,
  register: Register,
  round: RoundSummary,
  numbers: readonly string[],
): Result<{ readonly members: readonly string[]; readonly outside: readonly OutsideKommune[] }, AppError> {
  const members: string[] = [];
  const outside: OutsideKommune[] = [];
  for (const kommunenummer of [...new Set(numbers)].toSorted()) {
    if (kommuneName(db, round.id, kommunenummer).ok) members.push(kommunenummer);
    else if (register.byNumber[round.structure].has(kommunenummer)) {
      outside.push(outsideKommune(register, round, kommunenummer));
    } else return fail(appError('kommune-not-found', { kommune: kommunenummer }));
  }
  return ok({ members, outside });
}

function outsideKommune(
  { byNumber, structures }: Register,
  { structure }: RoundSummary,
  kommunenummer: string,
): OutsideKommune {
  const known = byNumber[structure].get(kommunenummer);
  const fylke = structures[structure].fylker.find((one) => one.fylkesnummer === known?.fylkesnummer);
  return { kommunenummer, name: known?.name ?? kommunenummer, fylke: fylke?.name ?? '' };
}

const without = (all: readonly Samarbeid[], id: number | null): readonly Samarbeid[] =>
  all.filter((one) => one.id !== id);

function nameIn(db: Reader, roundId: number, kommunenummer: string): string {
  const name = kommuneName(db, roundId, kommunenummer);
  return name.ok ? name.value : kommunenummer;
}
