import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type { CriteriaSet, Criterion, MinimumRule } from '../../../../shared/model/criteria.ts';
import type { Lot } from '../../../../shared/model/lot.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { AllocationDraft, KommuneBound, Lock } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';
import { roundById } from './round-row.ts';

interface DraftRow {
  readonly id: number;
  readonly criteriaSetId: number;
  readonly name: string;
  readonly recommended: 0 | 1;
  readonly restPersons: number | null;
  readonly restReason: string | null;
}

/** A scenario, with where its criteria are kept. */
export type StoredDraft = AllocationDraft & { readonly criteriaSetId: number };

const columns = `id, criteria_set_id AS criteriaSetId, name, recommended,
  rest_persons AS restPersons, rest_reason AS restReason`;

/** The recommended allocation of a round. Every round has one from the moment it is made. */
export function draftOfRound(db: Reader, roundId: number): StoredDraft {
  const row = db.get<DraftRow>(
    `SELECT ${columns} FROM allocation WHERE round_id = $roundId AND recommended = 1`,
    { roundId },
  );
  if (row === undefined) throw new Error(`Round ${roundId} has no recommended allocation.`);
  return toDraft(db, row);
}

/** A scenario of a round; the recommended one where none is named. */
export function scenarioOf(
  db: Reader,
  roundId: number,
  scenario: number | undefined,
): Result<StoredDraft, AppError> {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if (scenario === undefined) return ok(draftOfRound(db, roundId));
  const row = db.get<DraftRow>(
    `SELECT ${columns} FROM allocation WHERE round_id = $roundId AND id = $scenario`,
    { roundId, scenario },
  );
  return row === undefined ? fail(appError('scenario-not-found', { scenario })) : ok(toDraft(db, row));
}

/** All scenarios of a round, in the order they were made. */
export const scenariosOfRound = (db: Reader, roundId: number): readonly StoredDraft[] =>
  db
    .all<DraftRow>(`SELECT ${columns} FROM allocation WHERE round_id = $roundId ORDER BY id`, { roundId })
    .map((row) => toDraft(db, row));

function toDraft(db: Reader, row: DraftRow): StoredDraft {
  const of = { allocationId: row.id };
  return {
    id: row.id,
    criteriaSetId: row.criteriaSetId,
    name: row.name,
    recommended: row.recommended === 1,
    criteria: criteriaSet(db, row.criteriaSetId),
    locks: db.all<Lock>(
      'SELECT kommunenummer, number, reason, who, at FROM lock WHERE allocation_id = $allocationId ORDER BY kommunenummer',
      of,
    ),
    bounds: db.all<KommuneBound>(
      `SELECT kommunenummer, min, max, reason FROM kommune_bound
       WHERE allocation_id = $allocationId ORDER BY kommunenummer`,
      of,
    ),
    capacityAsMax: db.all(
      'SELECT kommunenummer, reason FROM capacity_as_max WHERE allocation_id = $allocationId ORDER BY kommunenummer',
      of,
    ),
    rest: row.restPersons === null ? null : { persons: row.restPersons, reason: row.restReason ?? '' },
    lot: lotOf(db, row.id),
  };
}

function lotOf(db: Reader, allocationId: number): Lot | null {
  const row = db.get<Omit<Lot, 'order'> & { readonly kommuner: string }>(
    'SELECT kommuner, date, witnesses FROM lot WHERE allocation_id = $allocationId',
    { allocationId },
  );
  if (row === undefined) return null;
  const { kommuner, date, witnesses } = row;
  return { order: JSON.parse(kommuner) as readonly string[], date, witnesses };
}

interface CriteriaSetRow {
  readonly preset: string | null;
  readonly name: string;
  readonly sizeIndicator: string;
  readonly sizePeriod: string;
  readonly lastYearIndicator: string;
  readonly lastYearPeriod: string;
  readonly alpha: number;
  readonly kappa: number;
  readonly lowest: number;
  readonly highest: number | null;
  readonly minimum: number;
  readonly minimumRule: MinimumRule;
}

function criteriaSet(db: Reader, id: number): CriteriaSet {
  const row = db.get<CriteriaSetRow>(
    `SELECT preset, name, size_indicator AS sizeIndicator, size_period AS sizePeriod,
            last_year_indicator AS lastYearIndicator, last_year_period AS lastYearPeriod,
            alpha, kappa, lowest, highest, minimum, minimum_rule AS minimumRule
     FROM criteria_set WHERE id = $id`,
    { id },
  );
  if (row === undefined) throw new Error(`There is no criteria set ${id}.`);
  const { sizeIndicator, sizePeriod, lastYearIndicator, lastYearPeriod, ...rest } = row;
  return {
    ...rest,
    size: { indicator: sizeIndicator, period: sizePeriod },
    lastYear: { indicator: lastYearIndicator, period: lastYearPeriod },
    criteria: db.all<Criterion>(
      `SELECT name AS id, indicator, period, scale, direction, reach FROM criterion
       WHERE criteria_set_id = $id ORDER BY position`,
      { id },
    ),
  };
}
