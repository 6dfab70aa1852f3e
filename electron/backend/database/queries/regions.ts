import type { Assessment, FylkePlans, VgsRegion } from '../../../../shared/model/innspill.ts';
import type { Reader } from '../connection.ts';
import { judgedOf } from './judged-of.ts';

interface RegionRow {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly assessment: Assessment | null;
  readonly source: string;
  readonly date: string | null;
  readonly assessedBy: string;
  readonly assessedAt: string | null;
  readonly members: string;
}

/** Topic 2, region by region, in the order they were made. */
export const regionsOfRound = (db: Reader, roundId: number): readonly VgsRegion[] =>
  db
    .all<RegionRow>(
      `SELECT id, name, text, assessment, source, date, assessed_by AS assessedBy, assessed_at AS assessedAt,
         (SELECT coalesce(json_group_array(kommunenummer ORDER BY kommunenummer), '[]')
          FROM vgs_region_member WHERE region_id = vgs_region.id) AS members
       FROM vgs_region WHERE round_id = $roundId ORDER BY id`,
      { roundId },
    )
    .map(({ members, assessedBy, assessedAt, ...row }) => ({
      ...row,
      members: JSON.parse(members) as readonly string[],
      ...judgedOf(assessedBy, assessedAt),
    }));

/** Topic 6. */
export const plansOfRound = (db: Reader, roundId: number): FylkePlans | null =>
  db.get<FylkePlans>('SELECT text, source, date FROM fylke_plans WHERE round_id = $roundId', { roundId }) ??
  null;
