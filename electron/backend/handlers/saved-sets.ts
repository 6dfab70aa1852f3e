import { appError } from '../../../shared/contract/errors.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { latestPeriod } from '../../../shared/model/latest-period.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { SavedSet } from '../../../shared/model/saved-set.ts';
import { saveCriteria } from '../database/commands/save-criteria.ts';
import type { Reader } from '../database/connection.ts';
import { scenarioOf } from '../database/queries/draft.ts';
import { roundById } from '../database/queries/round-row.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Read, Write } from './context.ts';

const savedSets = (db: Reader): readonly SavedSet[] =>
  db
    .all<Omit<SavedSet, 'criteria'> & { readonly criteria: string }>(
      'SELECT id, name, year, source, who, at, criteria FROM saved_set ORDER BY year DESC, at DESC, id DESC',
    )
    .map((row) => ({ ...row, criteria: JSON.parse(row.criteria) as CriteriaSet }));

export const list: Read<'savedSet.list'> = ({ db }) => ok(savedSets(db));

/** The round's own set takes the name, so that what is exported says which set it is. */
export const save: Write<'savedSet.save'> = ({ db, now, info }, { roundId, scenario, name, source }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const draft = scenarioOf(db, roundId, scenario);
  if (!draft.ok) return draft;
  const criteria: CriteriaSet = { ...draft.value.criteria, preset: null, name };
  saveCriteria(db, roundId, draft.value.criteriaSetId, criteria);
  const { year } = round.value;
  db.run(
    `INSERT INTO saved_set (name, year, source, who, at, criteria)
     VALUES ($name, $year, $source, $who, $at, $criteria)
     ON CONFLICT (name, year) DO UPDATE SET
       source = excluded.source, who = excluded.who, at = excluded.at, criteria = excluded.criteria`,
    { name, year, source, who: info.user, at: now, criteria: JSON.stringify(criteria) },
  );
  const saved = savedSets(db).find((one) => one.name === name && one.year === year);
  return ok({ savedSetId: saved?.id ?? 0 });
};

/** The measures for size and last year's number stay as the round has them; the year of a figure follows the round. */
export const use: Write<'savedSet.use'> = ({ db }, { roundId, scenario, savedSetId }) => {
  const view = roundView(db, roundId, scenario);
  if (!view.ok) return view;
  const draft = scenarioOf(db, roundId, scenario);
  if (!draft.ok) return draft;
  const saved = savedSets(db).find((one) => one.id === savedSetId);
  if (saved === undefined) return fail(appError('saved-set-not-found', { id: savedSetId }));
  const { round, kommuner } = view.value;
  const { size, lastYear } = draft.value.criteria;
  const sameYear = saved.year === round.year;
  saveCriteria(db, roundId, draft.value.criteriaSetId, {
    ...saved.criteria,
    size,
    lastYear,
    criteria: saved.criteria.criteria.map((criterion) =>
      sameYear
        ? criterion
        : { ...criterion, period: latestPeriod(criterion.indicator, round.year, kommuner) },
    ),
  });
  return ok(null);
};

export const remove: Write<'savedSet.remove'> = ({ db }, { roundId, savedSetId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const { changes } = db.run('DELETE FROM saved_set WHERE id = $savedSetId', { savedSetId });
  return changes === 0 ? fail(appError('saved-set-not-found', { id: savedSetId })) : ok(null);
};
