import { item } from '../item.ts';
import type { KeyCriterionResult, KeyError, KeyPlaceResult, KeyProblem, KeyResult } from '../types.ts';
import { checkKeyProblem } from './check-key-problem.ts';
import { clampFactors } from './clamp-factors.ts';
import { toParts } from './parts.ts';
import { standing } from './standing.ts';
import { startShares } from './start-shares.ts';
import { sum } from './sum.ts';

/**
 * The distribution key (fordelingsnøkkel): t_i = T · b_i · clamp(1 + Σ β_k z_ik), scaled so that Σ t_i = T, with what each
 * step moves in persons. The shares do not depend on the total. The order of the places does not matter.
 */
export function distributionKey(problem: KeyProblem): KeyResult | KeyError {
  const error = checkKeyProblem(problem);
  if (error) return error;
  const { total, places, criteria } = problem;
  const shares = startShares(problem, places);
  const { start } = shares;
  const standings = criteria.map((criterion) => ({
    ...standing(
      criterion,
      places.map(({ values }) => values[criterion.id] ?? null),
      start,
    ),
    criterion,
  }));
  const pulls = places.map((_, i) => standings.map(({ z, criterion }) => criterion.reach * item(z, i)));
  const factors = pulls.map((pull) => 1 + sum(pull));
  const { clamped, final } = clampFactors(factors, start, problem);
  if (!final) return { ok: false, code: 'all-shares-zero', at: '' };

  const results = places.map((place, i): KeyPlaceResult => {
    const [b, bySize, byInhabitants] = [
      item(start, i),
      item(shares.bySize, i),
      item(shares.byInhabitants, i),
    ];
    const effects = item(pulls, i).map((effect) => total * b * effect);
    const key = total * item(final, i);
    return {
      id: place.id,
      parts: toParts(item(final, i)),
      key,
      startShare: b,
      lastYearUsed: item(shares.lastYear, i),
      lastYearDerived: item(shares.derived, i),
      factor: item(factors, i),
      clampedFactor: item(clamped, i),
      standing: Object.fromEntries(standings.map(({ z, criterion }) => [criterion.id, item(z, i)])),
      effects: {
        inhabitants: total * byInhabitants,
        size: total * (bySize - byInhabitants),
        continuity: total * (b - bySize),
        criteria: Object.fromEntries(criteria.map(({ id }, k) => [id, item(effects, k)])),
        clamp: key - total * b - sum(effects),
      },
    };
  });
  return {
    ok: true,
    total,
    places: results,
    criteria: standings.map(({ z, neutral, criterion: { id, reach } }): KeyCriterionResult => {
      const known = places.flatMap(({ values }, i) =>
        (values[id] ?? null) === null ? [] : [item(start, i)],
      );
      return {
        id,
        moved: moved(results.map(({ effects }) => effects.criteria[id] ?? 0)),
        largest: reach * Math.max(...z.map(Math.abs)),
        known: known.length,
        coverage: sum(known),
        neutral,
      };
    }),
    movedBySize: moved(results.map(({ effects }) => effects.size)),
    movedByContinuity: moved(results.map(({ effects }) => effects.continuity)),
    continuityOff: shares.continuityOff,
    negative: results.filter(({ factor }) => factor < 0).map(({ id }) => id),
  };
}

/** ½ Σ |effect|: the persons that get another kommune. */
function moved(effects: readonly number[]): number {
  return sum(effects.map(Math.abs)) / 2;
}
