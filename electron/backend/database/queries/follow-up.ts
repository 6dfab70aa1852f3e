import { allocate } from '../../../../shared/allocation/index.ts';
import type { AppError } from '../../../../shared/contract/errors.ts';
import { allocationInput } from '../../../../shared/model/allocation-input.ts';
import {
  type CountingNumber,
  type FollowUp,
  type FollowUpRow,
  noDecision,
} from '../../../../shared/model/decision.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { KommuneView, RoundView } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';
import { decisionsOf, readinessOf } from './decisions.ts';
import { roundView } from './round-view.ts';

type Versions = FollowUp['versions'];

/** A round from the recommendation to what was settled: what the user wrote counts before what was imported. */
export function followUpOf(db: Reader, roundId: number): Result<FollowUp, AppError> {
  const found = roundView(db, roundId);
  if (!found.ok) return found;
  const view = found.value;
  const versions = [...frozenVersions(db, roundId), ...asItIsNow(view)];
  const written = decisionsOf(db, roundId);
  const readiness = readinessOf(db, roundId);
  const period = String(view.round.year);
  const recommended = versions[0];
  const settledFrom = new Set<number>();
  const rows = view.kommuner.map((kommune): FollowUpRow => {
    const own = written.get(kommune.kommunenummer) ?? noDecision;
    const counting = (indicator: string, mine: number | null): CountingNumber =>
      countingNumber(kommune, indicator, period, mine);
    const settled = counting('bosatt', own.settled);
    const importId = kommune.values.bosatt?.[period]?.importId;
    if (settled.from === 'imported' && importId !== undefined) settledFrom.add(importId);
    return {
      kommunenummer: kommune.kommunenummer,
      name: kommune.name,
      recommended: recommended?.numbers[kommune.kommunenummer] ?? null,
      askedFirst: counting('opprinnelig_anmodning', null),
      asked: counting('anmodning', own.asked),
      askedMinors: counting('anmodning_em', own.askedMinors),
      decided: counting('vedtak', own.decided),
      decidedMinors: counting('vedtak_em', own.decidedMinors),
      settled,
      written: own,
      readiness: readiness.get(kommune.kommunenummer) ?? null,
    };
  });
  return ok({
    year: view.round.year,
    recommendedBy:
      recommended === undefined ? null : { version: recommended.version, target: recommended.target },
    versions,
    settledImportedAt:
      view.imports
        .filter(({ id }) => settledFrom.has(id))
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? null,
    rows,
  });
}

function countingNumber(
  kommune: KommuneView,
  indicator: string,
  period: string,
  mine: number | null,
): CountingNumber {
  if (mine !== null) return { number: mine, missing: null, from: 'written' };
  const value = kommune.values[indicator]?.[period];
  if (value === undefined) return { number: null, missing: null, from: null };
  return { number: value.number, missing: value.missing, from: 'imported' };
}

/** The frozen recommendations, the newest first; one in two languages is one. */
const frozenVersions = (db: Reader, roundId: number): Versions =>
  db
    .all<{ readonly version: number; readonly numbers: string; readonly target: number }>(
      `SELECT version, json_extract(content, '$.numbers') AS numbers, json_extract(content, '$.target') AS target
       FROM recommendation WHERE round_id = $roundId GROUP BY version ORDER BY version DESC`,
      { roundId },
    )
    .map(({ version, numbers, target }) => ({
      version,
      target,
      numbers: JSON.parse(numbers) as Readonly<Record<string, number>>,
    }));

/** What is recommended as the round stands, whether or not it has been frozen. */
function asItIsNow(view: RoundView): Versions {
  const recommendedDraft = view.scenarios.find((one) => one.recommended) ?? view.draft;
  const input = allocationInput(view, recommendedDraft);
  if (!input.ok || view.target === null) return [];
  const allocation = allocate(input.value);
  return allocation.feasible
    ? [{ version: null, target: view.target.number, numbers: allocation.numbers }]
    : [];
}
