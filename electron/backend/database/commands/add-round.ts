import type { CriteriaSet } from '../../../../shared/model/criteria.ts';
import type { KommuneView, RoundSummary } from '../../../../shared/model/round.ts';
import type { WriteContext } from '../../handlers/context.ts';
import { saveCriteria } from './save-criteria.ts';

export type NewKommune = Pick<
  KommuneView,
  'kommunenummer' | 'name' | 'maalform' | 'point' | 'neighbours' | 'asked' | 'askedReason'
>;

export interface NewRound extends Omit<RoundSummary, 'id'> {
  readonly kommuner: readonly NewKommune[];
  readonly criteria: CriteriaSet;
}

/** Makes a round with its kommuner, a criteria set, and the allocation that will be recommended. */
export function addRound({ db, now }: Pick<WriteContext, 'db' | 'now'>, round: NewRound): number {
  const { id } = db.run(
    `INSERT INTO round (year, fylkesnummer, fylke, structure, sample, note_nb, note_nn, created_at)
     VALUES ($year, $fylkesnummer, $fylke, $structure, $sample, $noteNb, $noteNn, $now)`,
    {
      year: round.year,
      fylkesnummer: round.fylkesnummer,
      fylke: round.fylke,
      structure: round.structure,
      sample: round.sample,
      noteNb: round.note?.nb ?? null,
      noteNn: round.note?.nn ?? null,
      now,
    },
  );
  for (const kommune of round.kommuner) {
    db.run(
      `INSERT INTO round_kommune
         (round_id, kommunenummer, name, maalform, lat, lon, neighbours, asked, asked_reason)
       VALUES ($id, $kommunenummer, $name, $maalform, $lat, $lon, $neighbours, $asked, $askedReason)`,
      {
        id,
        kommunenummer: kommune.kommunenummer,
        name: kommune.name,
        maalform: kommune.maalform,
        lat: kommune.point?.lat ?? null,
        lon: kommune.point?.lon ?? null,
        neighbours: JSON.stringify(kommune.neighbours),
        asked: kommune.asked ? 1 : 0,
        askedReason: kommune.askedReason,
      },
    );
  }
  const criteriaSetId = saveCriteria(db, id, null, round.criteria);
  db.run(
    `INSERT INTO allocation (round_id, criteria_set_id, name, recommended)
     VALUES ($id, $criteriaSetId, 'Hovedforslag', 1)`,
    { id, criteriaSetId },
  );
  return id;
}
