import { type AllocationInput, type Steps, sensitivity, steps } from '../../../shared/allocation/index.ts';
import { hasWeights } from '../../../shared/model/has-weights.ts';
import type { PackageRobustness, PackageStep } from '../../../shared/model/package.ts';

/** As in the window: each weight up to 30 % more or less, and the same first draws. */
const band = 0.3;
const seed = 20_270_101;
const within = 2;
/** Enough for nine of ten to be steady; with «0 or at least m» each of them costs much more. */
const draws = { usual: 2_000, costly: 200 } as const;

export interface Draws {
  readonly band: number;
  readonly draws: number;
  readonly seed: number;
  readonly within: number;
}

/**
 * How sure the numbers are, by the same draws everywhere; null without criteria or an answer.
 *
 * @param like the draws of a package that is verified; absent = our own.
 */
export function packageRobustness(input: AllocationInput, like?: Draws): PackageRobustness | null {
  if (!hasWeights(input)) return null;
  const costly = input.places.some(({ minIfPositive }) => minIfPositive !== null);
  const own: Draws = { band, seed, within, draws: costly ? draws.costly : draws.usual };
  const chosen = like ?? own;
  const found = sensitivity(input, {
    allowed: { kind: 'band', share: chosen.band },
    draws: chosen.draws,
    seed: chosen.seed,
    within: chosen.within,
  });
  if (!found.feasible) return null;
  return {
    band: chosen.band,
    draws: found.draws,
    seed: chosen.seed,
    within: found.within,
    ranges: found.places.map(({ id, low5, high95, worst, best }) => ({
      kommunenummer: id,
      lowest: worst.number,
      low5,
      high95,
      highest: best.number,
    })),
    steps: input.criteria.map(({ id, reach }) => {
      const along = steps(input, id, Math.max(2 * reach, 0.1));
      return along.feasible ? around(along, reach) : { criterion: id, below: null, above: null };
    }),
  };
}

/** The nearest reach to either side at which a number changes. */
function around({ criterion, steps: all }: Steps, reach: number): PackageRobustness['steps'][number] {
  const here = all.findLast(({ from }) => from <= reach);
  const next = all.find(({ from }) => from > reach);
  const below: PackageStep | null =
    here === undefined || here === all[0] ? null : { reach: here.from, changes: negated(here.changes) };
  return {
    criterion,
    below,
    above: next === undefined ? null : { reach: next.from, changes: next.changes },
  };
}

const negated = (changes: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(changes).map(([id, change]) => [id, -change]));
