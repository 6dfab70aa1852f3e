import { minorsView } from '../../../../shared/model/minors.ts';
import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { packageFileNames } from '../package-files.ts';
import { differences } from './differences.ts';
import { withNames } from './kommune-label.ts';

const file = packageFileNames.data;

/** Do the numbers of enslige mindreårige follow from the plan, the capacities and the numbers of the kommuner? */
export function checkMinors(recommendation: Recommendation): readonly PackageProblem[] {
  const { minors, kommuner, allocation } = recommendation;
  if (minors === null) return [];
  const again = minorsView(minors.plan, kommuner, allocation.places);
  if (again === null || !again.answer.feasible)
    return [{ code: 'no-answer', file, at: 'minors', expected: null, found: null }];
  return differences(again.answer.parts, minors.parts, 'minors').map(({ at, expected, found }) => ({
    code: 'number-differs',
    file,
    at: withNames(recommendation, at),
    expected,
    found,
  }));
}
