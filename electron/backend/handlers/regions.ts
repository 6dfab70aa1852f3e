import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { type FylkePlans, noPlans, type VgsRegion } from '../../../shared/model/innspill.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { plansOfRound, regionsOfRound } from '../database/queries/regions.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Write } from './context.ts';
import { overStored } from './over-stored.ts';

type Region = Omit<VgsRegion, 'id' | 'judged'>;

/** Topic 2: a text and an assessment that the kommuner of a region share. */
export const save: Write<'region.save'> = ({ db, info, now }, input) => {
  const { roundId, id, seen, visit: _visit, ...mine } = input;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const stored = id === null ? undefined : regionsOfRound(db, roundId).find((one) => one.id === id);
  const merged = stored === undefined ? ok(mine) : overStored<Region>(seen, mine, stored);
  if (!merged.ok) return merged;
  const { name, members, text, assessment, source, date } = merged.value;
  for (const member of members) {
    const known = kommuneName(db, roundId, member);
    if (!known.ok) return known;
  }
  const judged = assessment === null ? { by: '', at: null } : { by: info.user, at: now };
  const fields = { roundId, name, text, assessment, source, date, ...judged };
  const saved = id === null ? ok(insert(db, fields)) : update(db, { ...fields, id });
  if (!saved.ok) return saved;
  setMembers(db, roundId, saved.value, [...new Set(members)]);
  return ok({ id: saved.value });
};

export const remove: Write<'region.remove'> = ({ db }, { roundId, id }) => {
  db.run('DELETE FROM vgs_region_member WHERE region_id = $id AND round_id = $roundId', { roundId, id });
  const { changes } = db.run('DELETE FROM vgs_region WHERE id = $id AND round_id = $roundId', {
    roundId,
    id,
  });
  return changes === 0 ? fail(appError('region-not-found')) : ok(null);
};

/** Topic 6. */
export const savePlans: Write<'plans.save'> = ({ db }, { roundId, seen, visit: _visit, ...mine }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const saved = overStored<FylkePlans>(seen, mine, plansOfRound(db, roundId) ?? noPlans);
  if (!saved.ok) return saved;
  const { text, source, date } = saved.value;
  db.run(
    `INSERT INTO fylke_plans (round_id, text, source, date) VALUES ($roundId, $text, $source, $date)
     ON CONFLICT (round_id) DO UPDATE SET text = excluded.text, source = excluded.source, date = excluded.date`,
    { roundId, text, source, date },
  );
  return ok(null);
};

type Fields = Readonly<Record<string, string | number | null>>;

const insert = (db: Writer, fields: Fields): number =>
  db.run(
    `INSERT INTO vgs_region (round_id, name, text, assessment, source, date, assessed_by, assessed_at)
     VALUES ($roundId, $name, $text, $assessment, $source, $date, $by, $at)`,
    fields,
  ).id;

function update(db: Writer, fields: Fields & { readonly id: number }): Result<number, AppError> {
  const { changes } = db.run(
    `UPDATE vgs_region SET name = $name, text = $text,
       assessed_by = iif(assessment IS $assessment, assessed_by, $by),
       assessed_at = iif(assessment IS $assessment, assessed_at, $at),
       assessment = $assessment, source = $source, date = $date
     WHERE id = $id AND round_id = $roundId`,
    fields,
  );
  return changes === 0 ? fail(appError('region-not-found')) : ok(fields.id);
}

/** Only rows that change are touched, so that the history holds no more than was done. */
function setMembers(db: Writer, roundId: number, regionId: number, members: readonly string[]): void {
  for (const kommunenummer of membersOf(db, roundId, regionId)) {
    if (members.includes(kommunenummer)) continue;
    db.run('DELETE FROM vgs_region_member WHERE round_id = $roundId AND kommunenummer = $kommunenummer', {
      roundId,
      kommunenummer,
    });
  }
  for (const kommunenummer of members) {
    db.run(
      `INSERT INTO vgs_region_member (round_id, region_id, kommunenummer)
       VALUES ($roundId, $regionId, $kommunenummer)
       ON CONFLICT (round_id, kommunenummer) DO UPDATE SET region_id = excluded.region_id
         WHERE region_id <> excluded.region_id`,
      { roundId, regionId, kommunenummer },
    );
  }
}

const membersOf = (db: Reader, roundId: number, regionId: number): readonly string[] =>
  db
    .all<{ readonly kommunenummer: string }>(
      `SELECT kommunenummer FROM vgs_region_member WHERE round_id = $roundId AND region_id = $regionId`,
      { roundId, regionId },
    )
    .map((row) => row.kommunenummer);
