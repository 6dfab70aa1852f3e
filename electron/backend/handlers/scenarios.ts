import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { mostScenarios } from '../../../shared/model/limits.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { copyScenario } from '../database/commands/copy-scenario.ts';
import type { Reader } from '../database/connection.ts';
import { scenarioOf } from '../database/queries/draft.ts';
import type { Write } from './context.ts';

/** An error where another scenario of the round has the name. */
function nameIsFree(db: Reader, roundId: number, name: string, id: number | null): Result<null, AppError> {
  const other = db.get<{ readonly id: number }>(
    'SELECT id FROM allocation WHERE round_id = $roundId AND name = $name',
    { roundId, name },
  );
  return other === undefined || other.id === id ? ok(null) : fail(appError('scenario-exists', { name }));
}

export const add: Write<'scenario.add'> = ({ db }, { roundId, name, from }) => {
  const source = scenarioOf(db, roundId, from ?? undefined);
  if (!source.ok) return source;
  const free = nameIsFree(db, roundId, name, null);
  if (!free.ok) return free;
  const many = db.get<{ readonly n: number }>(
    'SELECT count(*) AS n FROM allocation WHERE round_id = $roundId',
    { roundId },
  );
  if ((many?.n ?? 0) >= mostScenarios) return fail(appError('scenario-limit', { most: mostScenarios }));
  return ok({ scenario: copyScenario(db, roundId, source.value, name) });
};

export const rename: Write<'scenario.rename'> = ({ db }, { roundId, scenario, name }) => {
  const found = scenarioOf(db, roundId, scenario);
  if (!found.ok) return found;
  const free = nameIsFree(db, roundId, name, scenario);
  if (!free.ok) return free;
  db.run('UPDATE allocation SET name = $name WHERE id = $scenario', { scenario, name });
  return ok(null);
};

/** The old one steps down first: there is never more than one, not even inside the transaction. */
export const recommend: Write<'scenario.recommend'> = ({ db }, { roundId, scenario }) => {
  const found = scenarioOf(db, roundId, scenario);
  if (!found.ok) return found;
  if (found.value.recommended) return ok(null);
  db.run('UPDATE allocation SET recommended = 0 WHERE round_id = $roundId AND recommended = 1', { roundId });
  db.run('UPDATE allocation SET recommended = 1 WHERE id = $scenario', { scenario });
  return ok(null);
};

const belongings = ['lock', 'kommune_bound', 'capacity_as_max', 'lot'] as const;

export const remove: Write<'scenario.remove'> = ({ db }, { roundId, scenario }) => {
  const found = scenarioOf(db, roundId, scenario);
  if (!found.ok) return found;
  const { recommended, name, criteriaSetId } = found.value;
  if (recommended) return fail(appError('scenario-recommended', { name }));
  for (const table of belongings) {
    db.run(`DELETE FROM ${table} WHERE allocation_id = $scenario`, { scenario });
  }
  db.run('DELETE FROM allocation WHERE id = $scenario', { scenario });
  db.run('DELETE FROM criterion WHERE criteria_set_id = $criteriaSetId', { criteriaSetId });
  db.run('DELETE FROM criteria_set WHERE id = $criteriaSetId', { criteriaSetId });
  return ok(null);
};
