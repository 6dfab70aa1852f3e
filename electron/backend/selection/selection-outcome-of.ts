import { seeded } from '../../../shared/allocation/robustness/seeded.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import { selectionProblem } from '../../../shared/model/selection-problem.ts';
import {
  chooseBySolver,
  chooseSets,
  countSets,
  MOST_SETS,
  shareKroner,
  underOtherWeights,
} from '../../../shared/selection/index.ts';
import { solveWithHighs } from './solve-with-highs.ts';

/** Draws of other weights; with this many a share is right to about ± 1 percentage point. */
const DRAWS = 10_000;
/** Fixed, so that the same call always gives the same shares. */
const SEED = 2016;

/** Looks at every set where they can be counted, and asks the solver where they cannot. */
export async function selectionOutcomeOf(call: SelectionCall): Promise<SelectionOutcome> {
  const { outside, problem } = selectionProblem(call);
  if (problem === null) return { outside, sets: null, selection: null, otherWeights: null, kroner: null };
  const { candidates, excluded, required, size } = problem;
  const sets = countSets(candidates.length - excluded.length - required.length, size - required.length);
  const few = sets <= MOST_SETS;
  const selection = few ? chooseSets(problem) : await chooseBySolver(problem, await solveWithHighs());
  return {
    outside,
    sets: Number.isFinite(sets) ? sets : null,
    selection,
    otherWeights: few ? underOtherWeights(problem, DRAWS, seeded(SEED)) : null,
    kroner: kronerOf(call, selection.best?.ids ?? []),
  };
}

function kronerOf(
  { candidates, kroner }: SelectionCall,
  best: readonly string[],
): SelectionOutcome['kroner'] {
  const among = best.flatMap((id) => {
    const residents = candidates.find((one) => one.id === id)?.residents ?? null;
    return residents === null ? [] : [{ id, residents }];
  });
  if (kroner === null || best.length === 0 || among.length < best.length) return null;
  if (among.every(({ residents }) => residents === 0)) return null;
  const shares = shareKroner(kroner, among);
  return among.map(({ id }, at) => ({ id, kroner: shares[at] ?? 0 }));
}
