import type { AppError } from '../../../../shared/contract/errors.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { RoundSummary, RoundView, TargetVersion } from '../../../../shared/model/round.ts';
import type { Sliced } from '../../jobs/sliced.ts';
import type { Reader } from '../connection.ts';
import { readCurrentValues } from './current-values.ts';
import { decisionsOf } from './decisions.ts';
import { scenariosOfRound } from './draft.ts';
import { historyOfRound } from './history.ts';
import { importsOfRound } from './imports.ts';
import { kommunerOfRound } from './kommuner.ts';
import { minorsOfRound } from './minors.ts';
import { exemptOfRound } from './recommendation-details.ts';
import { plansOfRound, regionsOfRound } from './regions.ts';
import { roundById } from './round-row.ts';
import { samarbeidOfRound } from './samarbeid.ts';
import { tableOfRound } from './table-layout.ts';

/**
 * How many years before the round's own the screens show; the file of values may reach back to 1995. Five hold the three
 * years that results of the introduction programme are pooled over, which are published two years late.
 */
const yearsBack = 5;

const firstYear = ({ year }: RoundSummary): string => String(year - yearsBack);

/** Reads the values that `roundView` needs a slice at a time, so that it finds them read. */
export function* readRoundValues(db: Reader, roundId: number): Sliced<void> {
  const round = roundById(db, roundId);
  if (round.ok) yield* readCurrentValues(db, roundId, firstYear(round.value));
}

/**
 * Everything the screens need of a round, in one value.
 *
 * @param scenario the one that is worked on; the recommended one where it is absent, or is there no more
 */
export function roundView(db: Reader, roundId: number, scenario?: number): Result<RoundView, AppError> {
  const found = roundById(db, roundId);
  if (!found.ok) return found;
  const round = found.value;
  const targets = db.all<TargetVersion>(
    'SELECT id, number, minors, source, date FROM target_version WHERE round_id = $roundId ORDER BY id',
    { roundId },
  );
  const scenarios = scenariosOfRound(db, roundId).map(({ criteriaSetId: _inside, ...draft }) => draft);
  const draft = scenarios.find((one) => one.id === scenario) ?? scenarios.find((one) => one.recommended);
  if (draft === undefined) throw new Error(`Round ${roundId} has no recommended allocation.`);
  return ok({
    round,
    targets,
    target: targets.at(-1) ?? null,
    kommuner: kommunerOfRound(db, roundId, firstYear(round)),
    samarbeid: samarbeidOfRound(db, roundId),
    regions: regionsOfRound(db, roundId),
    plans: plansOfRound(db, roundId),
    exempt: exemptOfRound(db, roundId),
    minors: minorsOfRound(db, roundId),
    draft,
    scenarios,
    table: tableOfRound(db, roundId),
    written: [...decisionsOf(db, roundId)].map(([kommunenummer, { asked, decided }]) => ({
      kommunenummer,
      asked,
      decided,
    })),
    imports: importsOfRound(db, roundId),
    history: historyOfRound(db, roundId),
  });
}
