import type { CriteriaSet } from '../../../../shared/model/criteria.ts';
import type { SqlParams, Writer } from '../connection.ts';

/** Writes a criteria set: a new one (id null), or over the one there is. Answers its id. */
export function saveCriteria(db: Writer, roundId: number, id: number | null, set: CriteriaSet): number {
  const fields: SqlParams = {
    preset: set.preset,
    name: set.name,
    sizeIndicator: set.size.indicator,
    sizePeriod: set.size.period,
    lastYearIndicator: set.lastYear.indicator,
    lastYearPeriod: set.lastYear.period,
    alpha: set.alpha,
    kappa: set.kappa,
    lowest: set.lowest,
    highest: set.highest,
    minimum: set.minimum,
    minimumRule: set.minimumRule,
  };
  const setId = id === null ? insert(db, roundId, fields) : update(db, id, fields);
  const names = JSON.stringify(set.criteria.map((criterion) => criterion.id));
  db.run(
    'DELETE FROM criterion WHERE criteria_set_id = $setId AND name NOT IN (SELECT value FROM json_each($names))',
    { setId, names },
  );
  set.criteria.forEach((criterion, position) => {
    db.run(
      `INSERT INTO criterion (criteria_set_id, name, position, indicator, period, scale, direction, reach)
       VALUES ($setId, $id, $position, $indicator, $period, $scale, $direction, $reach)
       ON CONFLICT (criteria_set_id, name) DO UPDATE SET position = excluded.position,
         indicator = excluded.indicator, period = excluded.period, scale = excluded.scale,
         direction = excluded.direction, reach = excluded.reach`,
      {
        setId,
        position,
        id: criterion.id,
        indicator: criterion.indicator,
        period: criterion.period,
        scale: criterion.scale,
        direction: criterion.direction,
        reach: criterion.reach,
      },
    );
  });
  return setId;
}

const insert = (db: Writer, roundId: number, fields: SqlParams): number =>
  db.run(
    `INSERT INTO criteria_set (round_id, preset, name, size_indicator, size_period, last_year_indicator,
       last_year_period, alpha, kappa, lowest, highest, minimum, minimum_rule)
     VALUES ($roundId, $preset, $name, $sizeIndicator, $sizePeriod, $lastYearIndicator,
       $lastYearPeriod, $alpha, $kappa, $lowest, $highest, $minimum, $minimumRule)`,
    { ...fields, roundId },
  ).id;

function update(db: Writer, id: number, fields: SqlParams): number {
  db.run(
    `UPDATE criteria_set SET preset = $preset, name = $name, size_indicator = $sizeIndicator,
       size_period = $sizePeriod, last_year_indicator = $lastYearIndicator, last_year_period = $lastYearPeriod,
       alpha = $alpha, kappa = $kappa, lowest = $lowest, highest = $highest, minimum = $minimum,
       minimum_rule = $minimumRule WHERE id = $id`,
    { ...fields, id },
  );
  return id;
}
